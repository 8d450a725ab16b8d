/**
 * Treebank, news text and a teacher's trees -> analyser model. Seeded, reproducible to the byte;
 * never shipped.
 *
 * <p>{@link Train} is the command. {@link NewsSample} draws the sentences a teacher reads; what it
 * reads comes back through {@link TeacherTrees}.
 */
@NullMarked
package org.rapporteur.bench.train;

import org.jspecify.annotations.NullMarked;
