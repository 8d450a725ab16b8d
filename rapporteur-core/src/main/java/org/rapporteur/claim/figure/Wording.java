package org.rapporteur.claim.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.claim.clause.Roles;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/** Gathers the words of what is measured, and writes them without the quantity itself. */
final class Wording {
  private static final Set<Upos> NUMBERS = Set.of(Upos.NUM, Upos.SYM);
  private static final Set<Upos> OPENING = Set.of(Upos.DET, Upos.ADP, Upos.PART, Upos.PRON);

  private final Tree tree;
  private final Roles roles;
  private final int from;
  private final int to;
  private final boolean count;
  private final TreeSet<Integer> words = new TreeSet<>();

  /**
   * @param from first token of the quantity
   * @param to last token of the quantity
   * @param count whether the noun counted belongs to the quantity
   */
  Wording(Tree tree, int from, int to, boolean count) {
    this.tree = tree;
    this.roles = new Roles(tree);
    this.from = from;
    this.to = to;
    this.count = count;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  Set<Integer> words() {
    return Collections.unmodifiableSet(words);
  }

  void add(int index) {
    words.add(index);
  }

  /** A noun with its adjectives, compounds and prepositional attributes. */
  void phrase(int noun) {
    words.add(noun);
    for (int child : tree.children(noun)) {
      Token token = tree.token(child);
      boolean modifier =
          token.is("amod") || token.is("compound") || token.is("nmod") || token.is("flat");
      if (modifier && !covers(child)) {
        addAll(child);
      }
    }
  }

  /** A counted noun with its adjectives and "of" phrases alone. */
  void counted(int noun) {
    words.add(noun);
    for (int child : tree.children(noun)) {
      Token token = tree.token(child);
      boolean modifier = token.is("amod") || token.is("compound") || token.is("flat");
      boolean of = token.is("nmod") && child > noun && roles.preposition(child).equals("of");
      boolean leaf = tree.first(child) >= from - 1 || of;
      if ((modifier && leaf) || of) {
        addAll(child);
      }
    }
  }

  private void addAll(int index) {
    for (int i = tree.first(index); i <= tree.last(index); i++) {
      words.add(i);
    }
  }

  /** Whether a token stands in the quantity, or the quantity under it. */
  boolean covers(int index) {
    boolean inside = from <= index && index <= to;
    return inside || (tree.first(index) <= from && to <= tree.last(index));
  }

  /** The words in text order. */
  String write(String text) {
    List<String> parts = new ArrayList<>();
    int last = -2;
    for (int i : words) {
      Token token = tree.token(i);
      boolean inside = from <= i && i <= to;
      boolean number = inside && (!count || NUMBERS.contains(token.upos()));
      boolean mark = token.upos() == Upos.PUNCT && (parts.isEmpty() || i == words.last());
      boolean opening = parts.isEmpty() && (OPENING.contains(token.upos()) || token.is("det"));
      if (number || mark || opening) {
        continue;
      }
      String form = text.substring(token.start(), token.end());
      boolean glued = i == last + 1 && tree.token(last).end() == token.start();
      if (glued && !parts.isEmpty()) {
        parts.set(parts.size() - 1, parts.get(parts.size() - 1) + form);
      } else {
        parts.add(form);
      }
      last = i;
    }
    return String.join(" ", parts);
  }
}
