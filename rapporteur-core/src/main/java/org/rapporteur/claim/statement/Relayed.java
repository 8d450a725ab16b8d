package org.rapporteur.claim.statement;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.claim.clause.Roles;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * "The agency quoted Brandt as saying": the speaker is what is quoted, and who quotes passes it on.
 *
 * @param verb token of the verb of quoting
 * @param speaker token of who is quoted; {@link Tree#NONE} when unsaid
 * @param relay token of who quotes; {@link Tree#NONE} when unsaid
 */
record Relayed(int verb, int speaker, int relay) {
  private static final int REACH = 14;
  private static final int NEAR = 6;

  /** Whether a verb of quoting is followed by "as" and a participle, which is the cue then. */
  static boolean isQuoting(Tree tree, int verb, Set<String> lemmas) {
    if (!lemmas.contains(tree.lemma(verb))) {
      return false;
    }
    int end = Math.min(tree.size() - 1, verb + REACH);
    for (int i = verb + 1; i < end; i++) {
      if (isAs(tree, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Reads the words around a participle after "as"; empty when nobody is quoted there. */
  static Optional<Relayed> find(Tree tree, int participle, Set<String> lemmas) {
    if (!isAs(tree, participle)) {
      return Optional.empty();
    }
    int verb = participle - 2;
    while (verb >= 0 && verb > participle - REACH && !lemmas.contains(tree.lemma(verb))) {
      verb--;
    }
    if (verb < 0 || !lemmas.contains(tree.lemma(verb))) {
      return Optional.empty();
    }
    Roles roles = new Roles(tree);
    int object = nominal(tree, verb + 1, participle - 1);
    boolean passive = roles.isPassive(verb) || object == Tree.NONE || isBy(tree, verb + 1);
    if (passive) {
      int by = isBy(tree, verb + 1) ? object : roles.byPhrase(verb);
      return Optional.of(new Relayed(verb, roles.subject(verb), by));
    }
    return Optional.of(new Relayed(verb, object, roles.subject(verb)));
  }

  /** "The agency reported on Monday, citing Brandt": who is cited speaks. */
  static Optional<Relayed> citing(Tree tree, int report, Set<String> lemmas) {
    int end = Math.min(tree.size() - 1, report + NEAR);
    for (int i = report + 1; i < end; i++) {
      boolean behindComma = tree.token(i - 1).form().equals(",");
      if (behindComma && tree.token(i).form().endsWith("ing") && lemmas.contains(tree.lemma(i))) {
        int speaker = nominal(tree, i + 1, tree.size());
        int relay = new Roles(tree).subject(report);
        return speaker == Tree.NONE || relay == Tree.NONE
            ? Optional.empty()
            : Optional.of(new Relayed(i, speaker, relay));
      }
    }
    return Optional.empty();
  }

  /**
   * "“...,” the agency quotes Brandt": behind a quotation, who is quoted speaks.
   *
   * @param left first token behind the quotation; 0 for none
   */
  static Optional<Relayed> behindQuotation(Tree tree, int verb, int left, Set<String> lemmas) {
    int relay = new Roles(tree).subject(verb);
    int speaker = tree.child(verb, "obj", "iobj");
    boolean both = relay >= left && relay < verb && speaker > verb;
    if (left == 0 || !lemmas.contains(tree.lemma(verb)) || !both || isAs(tree, verb)) {
      return Optional.empty();
    }
    for (int i = left; i < tree.first(relay); i++) {
      if (tree.token(i).upos() != Upos.PUNCT) {
        return Optional.empty();
      }
    }
    return Optional.of(new Relayed(verb, speaker, relay));
  }

  private static boolean isAs(Tree tree, int participle) {
    return participle > 1
        && participle < tree.size()
        && tree.token(participle).form().endsWith("ing")
        && tree.token(participle - 1).form().equalsIgnoreCase("as");
  }

  private static boolean isBy(Tree tree, int index) {
    return tree.token(index).form().equalsIgnoreCase("by");
  }

  /** The head of the last noun phrase in the range that hangs outside it. */
  private static int nominal(Tree tree, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tree.token(i);
      Upos upos = token.upos();
      boolean noun = upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON;
      int head = tree.head(i);
      if (noun && (head < from || head >= to)) {
        return i;
      }
    }
    return Tree.NONE;
  }
}
