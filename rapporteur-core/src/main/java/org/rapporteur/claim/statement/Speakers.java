package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.claim.clause.Phrases;
import org.rapporteur.claim.clause.Roles;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.model.Upos;

/**
 * Turns the token of a source into parties: several when joined, the maker of a paper, its name.
 */
final class Speakers {
  private final Passage passage;
  private final References references;
  private final Vocabulary vocabulary;
  private final RelayWords words;
  private final SubjectFinder subjects;
  private final List<Time> times;

  Speakers(Passage passage, References references, Vocabulary vocabulary, List<Time> times) {
    this.passage = passage;
    this.references = references;
    this.vocabulary = vocabulary;
    this.words = vocabulary.relayWords();
    this.subjects = new SubjectFinder(passage, vocabulary);
    this.times = times;
  }

  /** Who says it, as far as the sentence and what was told before it say. */
  List<Party> of(Cue cue, Candidate candidate, Told told) {
    int subject = subject(cue, candidate);
    if (subject == Tree.NONE) {
      return List.of();
    }
    Tree tree = cue.tree();
    List<Party> parties = new ArrayList<>();
    for (int noun : joined(tree, cue, subject)) {
      for (Party party : of(tree, noun, candidate, told)) {
        boolean again =
            party.entity().isPresent()
                && parties.stream().anyMatch(p -> p.entity().equals(party.entity()));
        if (!again) {
          parties.add(party);
        }
      }
    }
    return parties;
  }

  /**
   * The source's token: the grammar's, unless that is said itself or a day, which only a tree led
   * astray makes a speaker; then the noun beside the cue.
   */
  private int subject(Cue cue, Candidate candidate) {
    Tree tree = cue.tree();
    int subject = isImpersonal(tree, cue) ? Tree.NONE : cue.subject();
    if (subject != cue.subject()) {
      return subject;
    }
    if (cue.relayed().isPresent() || candidate.construction() == Construction.LABEL) {
      return subject;
    }
    boolean wrong =
        subject == Tree.NONE
            || isIn(candidate, tree.token(subject).span())
            || isLed(tree, subject)
            || isTime(tree.token(subject).span());
    if (!wrong || passage.isQuoted(cue.span().start())) {
      return subject;
    }
    boolean passive = candidate.link().equals("passive");
    return passive || !vocabulary.cues().isVerb(tree, cue.token())
        ? Tree.NONE
        : subjects.beside(tree, cue.token(), candidate);
  }

  /** "It is said that": nobody is named. */
  private static boolean isImpersonal(Tree tree, Cue cue) {
    int subject = cue.subject();
    return subject != Tree.NONE
        && cue.relayed().isEmpty()
        && tree.lemma(subject).equalsIgnoreCase("it")
        && new Roles(tree).isPassive(cue.token());
  }

  private static boolean isIn(Candidate candidate, Span span) {
    return candidate.pieces().stream().anyMatch(p -> p.contains(span));
  }

  /** "In turn": what a preposition leads is no subject. */
  private boolean isLed(Tree tree, int noun) {
    return tree.token(noun).is("nsubj")
        && vocabulary.words().isBeside(new Roles(tree).preposition(noun));
  }

  private boolean isTime(Span span) {
    return times.stream().anyMatch(t -> t.span().contains(span));
  }

  private static List<Integer> joined(Tree tree, Cue cue, int subject) {
    List<Integer> all = new ArrayList<>();
    for (int noun : new Roles(tree).conjuncts(subject)) {
      Upos upos = tree.token(noun).upos();
      boolean nominal = upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON;
      boolean inside = noun >= cue.from() && noun <= Math.max(cue.to(), subject);
      if (noun == subject || (nominal && inside)) {
        all.add(noun);
      }
    }
    return all;
  }

  private List<Party> of(Tree tree, int noun, Candidate candidate, Told told) {
    int maker = maker(tree, noun);
    int head = maker == Tree.NONE ? noun : maker;
    Span phrase = phrase(tree, head);
    Party plain = references.party(tree, head, passage.chars());
    Optional<Span> place = Optional.of(place(tree, phrase));
    if (maker != Tree.NONE) {
      told.made(tree.lemma(noun), plain);
    }
    String word = tree.token(head).form();
    if (passage.isQuoted(tree.token(head).start())) {
      return List.of(at(place, plain));
    }
    if (vocabulary.genders().isPersonal(word)) {
      Span span = tree.token(head).span();
      Party speaker = told.speaker(word, span, plain, candidate.pieces()).orElse(plain);
      return List.of(at(place, speaker));
    }
    if (tree.lemma(head).equalsIgnoreCase("it") && plain.entity().isEmpty()) {
      return List.of(at(place, told.bodyBefore().orElse(plain)));
    }
    if (tree.lemma(head).equalsIgnoreCase("they") && plain.entity().isEmpty()) {
      List<Party> group = told.groupBefore();
      return group.isEmpty()
          ? List.of(at(place, plain))
          : group.stream().map(p -> at(place, p)).toList();
    }
    return List.of(at(place, described(tree, head, plain, told)));
  }

  private static Party at(Optional<Span> place, Party party) {
    return new Party(place, party.name(), party.entity(), party.code());
  }

  /** Whom a definite noun stands for: "the report" its maker, "the envoy" who was just named. */
  private Party described(Tree tree, int noun, Party plain, Told told) {
    int det = tree.child(noun, "det");
    boolean definite = det != Tree.NONE && tree.lemma(det).equalsIgnoreCase("the");
    if (!definite || plain.entity().isPresent()) {
      return plain;
    }
    if (words.isDocument(tree.lemma(noun))) {
      return told.maker(tree.lemma(noun)).orElse(plain);
    }
    boolean singular = !tree.token(noun).has("Number=Plur");
    if (!singular || !vocabulary.persons().contains(tree.lemma(noun)) || isOfNamed(tree, noun)) {
      return plain;
    }
    return told.personBefore(tree)
        .filter(entity -> entity.roles().isEmpty())
        .map(e -> new Party(plain.span(), e.name(), Optional.of(e.id()), e.code()))
        .orElse(plain);
  }

  /** "The envoy of Norvia" says itself whose he is. */
  private static boolean isOfNamed(Tree tree, int noun) {
    for (int i = tree.first(noun); i <= tree.last(noun); i++) {
      if (tree.token(i).upos() == Upos.PROPN) {
        return true;
      }
    }
    return tree.childExactly(noun, "nmod:poss") != Tree.NONE;
  }

  private static Span phrase(Tree tree, int noun) {
    return new Phrases(tree).nounPhrase(noun);
  }

  /** The place of a source: with the relative pronoun that takes it up right behind it. */
  private Span place(Tree tree, Span phrase) {
    int next = tree.sentence().tokenAt(phrase.end());
    for (int i = next; i < tree.size() && i < next + 2; i++) {
      if (vocabulary.words().isRelative(tree.token(i).form())) {
        return phrase.cover(tree.token(i).span());
      }
    }
    return phrase;
  }

  /** Who made the paper that speaks: "a report by the ministry", "the ministry's report". */
  private int maker(Tree tree, int noun) {
    if (!words.isDocument(tree.lemma(noun)) && !words.isTalk(tree.lemma(noun))) {
      return Tree.NONE;
    }
    Roles roles = new Roles(tree);
    int owner = tree.childExactly(noun, "nmod:poss");
    int maker = owner != Tree.NONE ? owner : roles.oblique(noun, "by", "from", "of");
    int held = roles.oblique(noun, "with");
    if (maker == Tree.NONE && held != Tree.NONE && words.isTalk(tree.lemma(noun))) {
      maker = held;
    }
    if (maker == Tree.NONE) {
      return Tree.NONE;
    }
    Upos upos = tree.token(maker).upos();
    boolean named = upos == Upos.PROPN || references.of(tree, maker).isPresent();
    if (named || upos == Upos.PRON) {
      return maker;
    }
    // "a transcript of an interview with Brandt"; trees are acyclic, so this ends
    return maker(tree, maker);
  }

  /** A party for words that stand alone, such as a signature. */
  Party named(Span span) {
    return references.party(span, passage.chars());
  }

  /** A party for a noun of a tree. */
  Party party(Tree tree, int noun) {
    return references.party(tree, noun, passage.chars());
  }

  Optional<Party> optional(Tree tree, int noun) {
    return noun == Tree.NONE ? Optional.empty() : Optional.of(party(tree, noun));
  }
}
