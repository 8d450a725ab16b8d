package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.claim.clause.Phrases;
import org.rapporteur.claim.clause.Roles;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/** The chain a statement came through, read from the words around its cue. */
final class Relays {
  private final Passage passage;
  private final References references;
  private final RelayWords words;
  private final CueRows cues;
  private final CreditLines credits;

  Relays(Passage passage, References references, Vocabulary vocabulary) {
    this.passage = passage;
    this.references = references;
    this.words = vocabulary.relayWords();
    this.cues = vocabulary.cues();
    this.credits = new CreditLines(passage, words);
  }

  /** The relays the cue's own sentence names, first teller first. */
  List<String> of(Cue cue, Candidate candidate) {
    Set<String> chain = new LinkedHashSet<>();
    Set<String> tellers = new LinkedHashSet<>();
    Tree tree = cue.tree();
    for (int i = 0; i < tree.size(); i++) {
      Token token = tree.token(i);
      boolean inside = candidate.pieces().stream().anyMatch(p -> p.overlaps(token.span()));
      if (inside || passage.isQuoted(token.start())) {
        continue;
      }
      String form = token.form().toLowerCase(Locale.ROOT);
      boolean according = form.equals("according") && i != cue.token();
      boolean carrier = words.isDocument(token.lemma()) && isCarrier(tree, i, cue);
      if (according || carrier) {
        List<String> media = media(tree, i, cue, candidate);
        if (!according && !isHeldWith(tree, i)) {
          media.removeIf(name -> !words.isMedium(name));
        }
        chain.addAll(media);
      } else if (isAudience(tree, i, cue)) {
        chain.add(name(tree, i));
      } else if (i != cue.token() && cues.takesQuotation(tree, i)) {
        teller(tree, i, cue, candidate).ifPresent(tellers::add);
      } else if (isReference(tree, i) || isPublished(tree, i, cue)) {
        chain.addAll(media(tree, i, cue, candidate));
      }
    }
    chain.addAll(tellers);
    int relay = cue.relayed().map(Relayed::relay).orElse(Tree.NONE);
    if (relay != Tree.NONE) {
      chain.add(name(tree, relay));
    }
    credits.of(candidate.pieces()).ifPresent(chain::add);
    return new ArrayList<>(chain);
  }

  /** The relay of a quotation that no cue accounts for. */
  List<String> of(List<Span> content) {
    return credits.of(content).stream().toList();
  }

  /** "An interview with": whoever follows hears it first. */
  private static boolean isHeldWith(Tree tree, int noun) {
    return noun + 1 < tree.size() && tree.lemma(noun + 1).equals("with");
  }

  /** "With reference to". */
  private boolean isReference(Tree tree, int noun) {
    return noun > 0
        && noun + 1 < tree.size()
        && words.isReference(tree.lemma(noun))
        && tree.lemma(noun - 1).equalsIgnoreCase("with")
        && tree.lemma(noun + 1).equals("to");
  }

  /** "According to an interview published by": who made the paper known that is the source. */
  private boolean isPublished(Tree tree, int participle, Cue cue) {
    int next = participle + 1;
    return words.isPublishing(tree.lemma(participle))
        && next < tree.size()
        && tree.lemma(next).equals("by")
        && tree.token(cue.token()).form().equalsIgnoreCase("according")
        && words.isDocument(tree.lemma(cue.subject()))
        && tree.isUnder(participle, cue.subject());
  }

  /** The medium that reports what the cue tells: "..., the agency reports". */
  private Optional<String> teller(Tree tree, int verb, Cue cue, Candidate candidate) {
    int subject = new Roles(tree).subject(verb);
    if (subject == Tree.NONE || subject == cue.subject()) {
      return Optional.empty();
    }
    Span span = tree.token(subject).span();
    boolean content = candidate.pieces().stream().anyMatch(p -> p.contains(span));
    boolean reports =
        subject < verb && words.isReporting(tree.lemma(verb)) && isBody(tree, subject);
    return !content && (reports || words.isMedium(phrase(tree, subject)))
        ? Optional.of(name(tree, subject))
        : Optional.empty();
  }

  /** Whether a name is capitalised and nobody's own. */
  private static boolean isBody(Tree tree, int noun) {
    Token token = tree.token(noun);
    return token.upos() == Upos.PROPN && !token.name().endsWith("PER");
  }

  /** Whether a document noun tells where the words were said: "in an interview with". */
  private static boolean isCarrier(Tree tree, int noun, Cue cue) {
    int mark = tree.child(noun, "case");
    String preposition = mark == Tree.NONE ? "" : tree.lemma(mark);
    return noun != cue.subject()
        && (preposition.equals("in") || preposition.equals("during"))
        && tree.isUnder(noun, cue.token());
  }

  /** Whether the words were told to a medium: "told Quay Post". */
  private boolean isAudience(Tree tree, int noun, Cue cue) {
    Token token = tree.token(noun);
    boolean object = tree.head(noun) == cue.token() && (token.is("obj") || token.is("iobj"));
    return object && cue.lemma().equals("tell") && words.isMedium(phrase(tree, noun));
  }

  /** Names of bodies and media from here to the end of the phrase, in text order. */
  private List<String> media(Tree tree, int from, Cue cue, Candidate candidate) {
    List<String> names = new ArrayList<>();
    int end = from + 1;
    while (end < tree.size() && !ends(tree, end, cue)) {
      end++;
    }
    int i = from;
    while (i < end) {
      Span span = tree.token(i).span();
      boolean content = candidate.pieces().stream().anyMatch(p -> p.overlaps(span));
      if (content || tree.token(i).upos() != Upos.PROPN || isDescriptive(tree, i)) {
        i++;
        continue;
      }
      int last = i;
      while (last + 1 < end && isName(tree, last + 1)) {
        last++;
      }
      add(names, tree.span(i, last));
      i = last + 1;
    }
    if (names.isEmpty()) {
      for (int n = from; n < end; n++) {
        if (words.isMedium(tree.token(n).form())) {
          names.add(phrase(tree, n));
        }
      }
    }
    return names;
  }

  private static boolean isName(Tree tree, int index) {
    Upos upos = tree.token(index).upos();
    return upos == Upos.PROPN || (upos == Upos.DET && tree.token(index).form().equals("Al"));
  }

  /** "the Quay-based channel", "the Norvian agency": the place is no relay. */
  private static boolean isDescriptive(Tree tree, int index) {
    boolean hyphen = index + 1 < tree.size() && tree.token(index + 1).form().equals("-");
    boolean based = tree.token(index).form().endsWith("-based");
    return hyphen || based || tree.token(index).is("amod");
  }

  private static boolean ends(Tree tree, int index, Cue cue) {
    String form = tree.token(index).form();
    return form.equals(",") || form.equals(";") || form.equals("“") || index == cue.token();
  }

  private void add(List<String> names, Span span) {
    String found = span.of(passage.chars());
    for (Reference reference : references.in(span)) {
      Kind kind = reference.mention().kind();
      if (kind == Kind.PLACE || kind == Kind.STATE || kind == Kind.PERSON) {
        return;
      }
      found = references.entity(reference.entity()).map(Entity::name).orElse(found);
      break;
    }
    if (!names.contains(found)) {
      names.add(found);
    }
  }

  private String phrase(Tree tree, int noun) {
    return new Phrases(tree).nounPhrase(noun).of(passage.chars());
  }

  private String name(Tree tree, int noun) {
    return references.party(tree, noun, passage.chars()).name();
  }
}
