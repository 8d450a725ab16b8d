package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.claim.clause.Phrases;
import org.rapporteur.claim.clause.Roles;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * Turns the token of a source into parties: several when joined, the maker of a paper, its name.
 */
final class Speakers {
  private static final Set<String> RELATIVES = Set.of("who", "which");

  private final Passage passage;
  private final References references;
  private final RelayWords words;

  Speakers(Passage passage, References references, RelayWords words) {
    this.passage = passage;
    this.references = references;
    this.words = words;
  }

  /**
   * Who says it.
   *
   * @param before the sources of the statement before, for pronouns nobody has joined
   */
  List<Party> of(Cue cue, List<Party> before) {
    if (cue.subject() == Tree.NONE) {
      return List.of();
    }
    Tree tree = cue.tree();
    List<Party> parties = new ArrayList<>();
    for (int noun : joined(tree, cue)) {
      parties.add(of(tree, noun, before));
    }
    return parties;
  }

  private static List<Integer> joined(Tree tree, Cue cue) {
    List<Integer> all = new ArrayList<>();
    for (int noun : new Roles(tree).conjuncts(cue.subject())) {
      Upos upos = tree.token(noun).upos();
      boolean nominal = upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON;
      boolean inside = noun >= cue.from() && noun <= Math.max(cue.to(), cue.subject());
      if (noun == cue.subject() || (nominal && inside)) {
        all.add(noun);
      }
    }
    return all;
  }

  private Party of(Tree tree, int noun, List<Party> before) {
    int maker = maker(tree, noun);
    int head = maker == Tree.NONE ? noun : maker;
    Span phrase = phrase(tree, head);
    Party plain = references.party(phrase, tree.token(head).span(), passage.chars());
    Party party =
        new Party(Optional.of(place(tree, phrase)), plain.name(), plain.entity(), plain.code());
    boolean carried = party.entity().isEmpty() && isAnaphor(tree, head);
    if (carried && before.size() == 1 && before.get(0).span().isPresent()) {
      Party last = before.get(0);
      return new Party(party.span(), last.name(), last.entity(), last.code());
    }
    return party;
  }

  private static Span phrase(Tree tree, int noun) {
    return new Phrases(tree).nounPhrase(noun);
  }

  /** The place of a source: with the relative pronoun that takes it up right behind it. */
  private static Span place(Tree tree, Span phrase) {
    int next = tree.sentence().tokenAt(phrase.end());
    for (int i = next; i < tree.size() && i < next + 2; i++) {
      if (RELATIVES.contains(tree.token(i).form().toLowerCase(Locale.ROOT))) {
        return phrase.cover(tree.token(i).span());
      }
    }
    return phrase;
  }

  private static boolean isAnaphor(Tree tree, int noun) {
    Token token = tree.token(noun);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return token.upos() == Upos.PRON && (lemma.equals("he") || lemma.equals("she"));
  }

  /** Who made the paper that speaks: "a report by the ministry", "the ministry's report". */
  private int maker(Tree tree, int noun) {
    if (!words.isDocument(tree.lemma(noun))) {
      return Tree.NONE;
    }
    int owner = tree.childExactly(noun, "nmod:poss");
    int by = new Roles(tree).oblique(noun, "by", "from", "of");
    int maker = owner != Tree.NONE ? owner : by;
    if (maker == Tree.NONE) {
      return Tree.NONE;
    }
    Upos upos = tree.token(maker).upos();
    boolean named =
        upos == Upos.PROPN
            || references.of(phrase(tree, maker), tree.token(maker).span()).isPresent();
    return named || upos == Upos.PRON ? maker : Tree.NONE;
  }

  /** A party for words that stand alone, such as a signature. */
  Party named(Span span) {
    return references.party(span, span, passage.chars());
  }

  /** A party for a noun of a tree. */
  Party party(Tree tree, int noun) {
    return references.party(phrase(tree, noun), tree.token(noun).span(), passage.chars());
  }

  Optional<Party> optional(Tree tree, int noun) {
    return noun == Tree.NONE ? Optional.empty() : Optional.of(party(tree, noun));
  }
}
