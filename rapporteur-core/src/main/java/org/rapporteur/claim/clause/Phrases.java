package org.rapporteur.claim.clause;

import java.util.Set;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/** The words of a noun phrase or a clause, without what only hangs beside it. */
public final class Phrases {
  private static final Set<String> BESIDE =
      Set.of("acl", "appos", "parataxis", "cc", "conj", "punct", "cop", "mark", "dep", "orphan");
  private static final Set<String> CLAUSAL =
      Set.of("nsubj", "csubj", "aux", "advcl", "advmod", "expl", "obl");

  private final Tree tree;

  public Phrases(Tree tree) {
    this.tree = tree;
  }

  /**
   * The noun phrase around a noun: determiners, adjectives, names, compounds and "of" phrases;
   * without its preposition or possessive mark, relative clause, apposition and conjuncts.
   */
  public Span nounPhrase(int noun) {
    int from = noun;
    int to = noun;
    boolean predicate = tree.child(noun, "cop") != Tree.NONE;
    for (int child : tree.children(noun)) {
      Token token = tree.token(child);
      String relation = universal(token.relation());
      boolean beside =
          BESIDE.contains(relation)
              || relation.equals("case")
              || (predicate && CLAUSAL.contains(relation));
      if (!beside) {
        from = Math.min(from, tree.first(child));
        to = Math.max(to, tree.last(child));
      }
    }
    while (to > noun && tree.token(to).upos() == Upos.PUNCT) {
      to--;
    }
    while (from < noun && tree.token(from).upos() == Upos.PUNCT) {
      from++;
    }
    return tree.span(from, to);
  }

  /** All words at or below a token, punctuation at both ends left out. */
  public Span clause(int head) {
    return trimmed(tree.first(head), tree.last(head));
  }

  /** A run of tokens, both ends inclusive, punctuation at both ends left out unless it is all. */
  public Span trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && tree.token(start).upos() == Upos.PUNCT) {
      start++;
    }
    while (end > start && tree.token(end).upos() == Upos.PUNCT) {
      end--;
    }
    return tree.span(start, end);
  }

  /**
   * The head of the predicate that a token belongs to: itself or the nearest token above that has a
   * subject or is a verb; {@link Tree#NONE} when there is none.
   */
  public int predicate(int index) {
    int at = index;
    for (int steps = 0; at != Tree.NONE && steps <= tree.size(); steps++) {
      Upos upos = tree.token(at).upos();
      if (upos == Upos.VERB || tree.child(at, "nsubj", "csubj", "cop") != Tree.NONE) {
        return at;
      }
      at = tree.head(at);
    }
    return Tree.NONE;
  }

  /** The universal part of a relation: {@code nsubj} of {@code nsubj:pass}. */
  public static String universal(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
