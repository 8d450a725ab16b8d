package org.rapporteur.bench.train;

import java.util.List;

/**
 * A sentence with a tree in the treebank's manner that comes from a teacher.
 *
 * @param tree the tree
 * @param names the teacher's BIO labels
 */
record Taught(Treebank.Tree tree, List<String> names) {}
