package org.rapporteur.bench.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Training sentences with the reporting clause where treebanks seldom have it and news often does:
 * in the middle ({@code S1, X said, S2}), behind a headline's colon ({@code S: X}), and, of
 * somebody quoted by another, at the end ({@code S, X cited Y as saying}).
 */
final class Parentheses {
  private static final int MAX_CLAUSE_WORDS = 12;
  private static final Set<String> QUOTING = Set.of("cite", "quote");

  private final Treebank.Tree tree;
  private final int n;
  private final int root;

  private Parentheses(Treebank.Tree tree, int root) {
    this.tree = tree;
    n = tree.size();
    this.root = root;
  }

  static List<Treebank.Tree> of(Treebank.Tree tree) {
    int root = -1;
    for (int i = 0; i < tree.size(); i++) {
      root = tree.heads()[i] == tree.size() ? i : root;
    }
    String lemma = tree.rows().get(root)[1];
    Parentheses one = new Parentheses(tree, root);
    if (QUOTING.contains(lemma)) {
      return one.cited();
    }
    return Reordered.CUES.contains(lemma) ? one.reported() : List.of();
  }

  /** Whether the main verb is one of quoting somebody. */
  static boolean isCited(Treebank.Tree tree) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.heads()[i] == tree.size()) {
        return QUOTING.contains(tree.rows().get(i)[1]);
      }
    }
    return false;
  }

  private String relation(int i) {
    return tree.rows().get(i)[5];
  }

  /** The only dependent of {@code head} behind it with this relation, -1 if there is none. */
  private int only(int head, String relation) {
    int found = -1;
    for (int i = head + 1; i < n; i++) {
      if (tree.heads()[i] == head && relation(i).equals(relation)) {
        found = found < 0 ? i : n;
      }
    }
    return found == n ? -1 : found;
  }

  private int subject(int head) {
    for (int i = 0; i < head; i++) {
      if (tree.heads()[i] == head && relation(i).startsWith("nsubj")) {
        return i;
      }
    }
    return -1;
  }

  /** The words of the content without {@code that}, empty unless it ends the sentence. */
  private List<Integer> content(int top) {
    List<Integer> words = Rebuilt.subtree(tree, top);
    boolean stop = tree.rows().get(n - 1)[2].equals("PUNCT");
    if (words.isEmpty() || words.get(words.size() - 1) < n - (stop ? 2 : 1)) {
      return List.of();
    }
    int first = words.get(0);
    boolean that = tree.rows().get(first)[1].equals("that") && relation(first).equals("mark");
    return that ? words.subList(1, words.size()) : words;
  }

  /** Everything before the content but marks of the reporting verb and {@code that}. */
  private List<Integer> clause(List<Integer> content) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < content.get(0); i++) {
      boolean mark = tree.rows().get(i)[2].equals("PUNCT") && tree.heads()[i] == root;
      boolean that = i == content.get(0) - 1 && relation(i).equals("mark");
      if (!mark && !that) {
        out.add(i);
      }
    }
    return out.size() > MAX_CLAUSE_WORDS ? List.of() : out;
  }

  private List<Treebank.Tree> reported() {
    List<Treebank.Tree> out = new ArrayList<>();
    int top = only(root, "ccomp");
    int speaker = subject(root);
    if (top < 0 || speaker < 0 || only(root, "conj") >= 0) {
      return out;
    }
    List<Integer> content = content(top);
    int subject = subject(top);
    boolean bare = subject >= 0 && tree.rows().get(subject)[2].equals("PRON");
    if (content.isEmpty() || bare || subject < content.get(0)) {
      return out;
    }
    List<Integer> clause = clause(content);
    List<Integer> first = Rebuilt.subtree(tree, subject);
    if (!clause.isEmpty() && !first.isEmpty() && first.get(0).equals(content.get(0))) {
      out.add(medial(top, first, clause, content));
    }
    String tag = tree.rows().get(speaker)[2];
    boolean named = tag.equals("NOUN") || tag.equals("PROPN");
    if (named && content.size() < MAX_CLAUSE_WORDS && !Rebuilt.subtree(tree, speaker).isEmpty()) {
      Treebank.Tree colon =
          new Rebuilt(bare(speaker))
              .hang(top, n, "root")
              .hang(speaker, top, "parataxis")
              .words(content)
              .mark(":", speaker)
              .word(speaker)
              .done();
      out.addAll(Headlines.terse(colon, false));
    }
    return out;
  }

  private Treebank.Tree medial(
      int top, List<Integer> first, List<Integer> clause, List<Integer> content) {
    Rebuilt medial =
        new Rebuilt(tree)
            .hang(top, n, "root")
            .hang(root, top, "parataxis")
            .words(first)
            .mark(",", root)
            .words(clause)
            .mark(",", root)
            .words(content.subList(first.size(), content.size()));
    return (stops() ? medial.hang(n - 1, top, "punct").word(n - 1) : medial).done();
  }

  private boolean stops() {
    return tree.rows().get(n - 1)[2].equals("PUNCT") && tree.heads()[n - 1] == root;
  }

  /** The tree with everything under a word cut loose, so that it can stand alone. */
  private Treebank.Tree bare(int word) {
    int[] heads = tree.heads().clone();
    for (int i = 0; i < n; i++) {
      heads[i] = heads[i] == word ? root : heads[i];
    }
    return new Treebank.Tree(tree.rows(), heads);
  }

  private List<Treebank.Tree> cited() {
    for (int saying = root + 1; saying < n; saying++) {
      int top = tree.rows().get(saying)[1].equals("say") ? only(saying, "ccomp") : -1;
      List<Integer> content = top < 0 ? List.of() : content(top);
      if (!content.isEmpty() && content.get(0) > saying && tree.heads()[saying] == root) {
        List<Integer> clause = clause(content);
        if (clause.isEmpty() || !stops()) {
          return List.of();
        }
        List<Treebank.Tree> out = new ArrayList<>();
        out.add(
            new Rebuilt(tree)
                .hang(top, root, "ccomp")
                .words(content)
                .mark(",", top)
                .words(clause)
                .word(n - 1)
                .done());
        int subject = subject(top);
        List<Integer> first = subject < 0 ? List.of() : Rebuilt.subtree(tree, subject);
        if (!first.isEmpty() && first.get(0).equals(content.get(0))) {
          out.add(medial(top, first, clause, content));
        }
        return out;
      }
    }
    return List.of();
  }
}
