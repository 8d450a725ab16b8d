package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.claim.clause.Roles;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/** To whom something is said, read from the words around its cue. */
final class Addressees {
  private final Map<String, Set<String>> links = new HashMap<>();

  Addressees(Lexicon lexicon, String language) {
    for (Row row : lexicon.table("lang/" + language + "/addressees.tsv").rows()) {
      links.computeIfAbsent(row.get("word"), word -> new HashSet<>()).add(row.get("link"));
    }
  }

  /** The parties spoken to; empty when the sentence does not say. */
  List<Party> of(Cue cue, Candidate candidate, Passage passage, Speakers speakers) {
    Tree tree = cue.tree();
    Roles roles = new Roles(tree);
    List<Party> all = new ArrayList<>();
    for (int i = 0; i < tree.size() && all.isEmpty(); i++) {
      Set<String> own = links.getOrDefault(tree.lemma(i), Set.of());
      if (own.isEmpty() || passage.isQuoted(tree.token(i).start()) || !isNear(tree, i, cue)) {
        continue;
      }
      for (int child : tree.children(i)) {
        if (isAddressed(tree, roles, child, own) && child != cue.subject()) {
          add(tree, roles, child, candidate, i == cue.token(), speakers, all);
        }
      }
    }
    return all;
  }

  /** Whether a word belongs to the clause of the cue: itself, above it or below it. */
  private static boolean isNear(Tree tree, int word, Cue cue) {
    return tree.isUnder(word, cue.token())
        || tree.isUnder(cue.token(), word)
        || tree.head(word) == tree.head(cue.token());
  }

  private static boolean isAddressed(Tree tree, Roles roles, int child, Set<String> own) {
    Token token = tree.token(child);
    Upos upos = token.upos();
    boolean nominal = upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON;
    if (!nominal) {
      return false;
    }
    if (token.is("obj") || token.is("iobj")) {
      return own.contains("object");
    }
    boolean oblique = token.is("obl") || token.is("nmod");
    return oblique && own.contains(roles.preposition(child));
  }

  private static void add(
      Tree tree,
      Roles roles,
      int noun,
      Candidate candidate,
      boolean ofCue,
      Speakers speakers,
      List<Party> all) {
    for (int each : roles.conjuncts(noun)) {
      Span span = tree.token(each).span();
      boolean content = candidate.pieces().stream().anyMatch(p -> p.contains(span));
      boolean demanded =
          candidate.construction() == Construction.OBJECT_AND_REST
              || candidate.construction() == Construction.OBLIQUE;
      if (!content || (ofCue && demanded)) {
        all.add(speakers.party(tree, each));
      }
    }
  }
}
