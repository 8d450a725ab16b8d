package org.rapporteur.claim.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.claim.clause.Roles;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * Says whether a quantity is a change, and which way: "fell by 4%", "up 4%", "a 4% rise". What
 * something fell to or from is a level and has no direction.
 */
final class Movement {
  private static final int REACH = 5;
  private static final int STEPS = 6;
  private static final Set<String> LEVEL = Set.of("to", "from", "at");
  private static final Set<String> COMPARES = Set.of("than", "to");

  private final Tree tree;
  private final Roles roles;
  private final Changes changes;
  private final int from;
  private final int to;
  private final boolean share;

  /**
   * @param from first token of the quantity
   * @param to last token of the quantity
   * @param share whether it counts percent or percentage points
   */
  Movement(Tree tree, Changes changes, int from, int to, boolean share) {
    this.tree = tree;
    this.roles = new Roles(tree);
    this.changes = changes;
    this.from = from;
    this.to = to;
    this.share = share;
  }

  /**
   * {@code up} or {@code down}; empty when it is no change.
   *
   * @param head the token of the quantity whose head lies outside it
   */
  Optional<String> direction(int head) {
    if (from > 0 && LEVEL.contains(lower(from - 1))) {
      return Optional.empty();
    }
    return marked().or(this::beside).or(() -> above(head));
  }

  /** "up 4%", "4% more". */
  private Optional<String> marked() {
    for (int i : new int[] {from - 1, from - 2, to + 1}) {
      boolean inside = i >= 0 && i < tree.size();
      boolean compares = inside && i < from && COMPARES.contains(lower(i + 1));
      Optional<String> mark = inside ? changes.find("mark", lower(i)) : Optional.empty();
      if (mark.isPresent() && !compares) {
        return mark;
      }
    }
    return Optional.empty();
  }

  /** "fell by 4%", "fell 4%": the word of change right before, whatever the tree says. */
  private Optional<String> beside() {
    boolean by = false;
    for (int at = from - 1; at >= 0 && at >= from - REACH; at--) {
      by |= lower(at).equals("by");
      Optional<String> form = verb(lower(at), by);
      if (form.isPresent() && (by || at == from - 1)) {
        return form;
      }
    }
    return Optional.empty();
  }

  private Optional<String> verb(String word, boolean by) {
    Optional<String> change = changes.find("verb", word);
    return change.isPresent() || !(by || share) ? change : changes.find("act", word);
  }

  private Optional<String> above(int head) {
    int at = head;
    for (int steps = 0; steps < STEPS; steps++) {
      int upper = tree.head(at);
      if (upper == Tree.NONE || LEVEL.contains(roles.preposition(at))) {
        return Optional.empty();
      }
      Token token = tree.token(at);
      Optional<String> noun = changes.find("noun", tree.lemma(upper));
      boolean isNoun = tree.token(upper).upos() == Upos.NOUN;
      if (isNoun && noun.isPresent() && !token.is("nsubj")) {
        return noun;
      }
      boolean by = roles.preposition(at).equals("by");
      boolean moved = token.is("obl") || token.is("obj") || token.is("advmod") || token.is("xcomp");
      Optional<String> verb = verb(tree.lemma(upper), by);
      if (verb.isPresent() || tree.token(upper).upos() == Upos.VERB) {
        return moved ? verb : Optional.empty();
      }
      at = upper;
    }
    return Optional.empty();
  }

  private String lower(int index) {
    return tree.token(index).form().toLowerCase(Locale.ROOT);
  }
}
