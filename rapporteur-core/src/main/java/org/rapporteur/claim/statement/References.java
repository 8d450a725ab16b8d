package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.claim.clause.Phrases;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Form;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Span;

/** Who the words of a page stand for, by place. */
final class References {
  private final Entities entities;
  private final List<Reference> sorted;

  References(Entities entities) {
    this.entities = entities;
    sorted = new ArrayList<>(entities.references());
    sorted.sort(Comparator.comparingInt(r -> r.mention().span().start()));
  }

  /** The references whose mention starts inside the span, in text order. */
  List<Reference> in(Span span) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).mention().span().start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < sorted.size() && sorted.get(end).mention().span().start() < span.end()) {
      end++;
    }
    return sorted.subList(low, end);
  }

  /**
   * The reference a noun phrase stands for: the mention that holds its head word, else the person
   * that the phrase names and not merely belongs to: "the envoy Tobias Renn", not "an aide of
   * Tobias Renn", nor "Renn's office".
   */
  Optional<Reference> of(Tree tree, int noun) {
    Span head = tree.token(noun).span();
    Span phrase = new Phrases(tree).nounPhrase(noun);
    Optional<Reference> best = at(phrase, head);
    if (best.filter(r -> kind(r) != Kind.OFFICE).isPresent()) {
      return best;
    }
    Span office = best.map(r -> r.mention().span()).orElse(head);
    Optional<Reference> person = Optional.empty();
    for (Reference reference : in(phrase)) {
      if (isPersonsName(reference) && isSame(tree, noun, office, reference)) {
        person = Optional.of(reference);
      }
    }
    return person.or(() -> apposed(tree, noun)).or(() -> best);
  }

  /** The mention that holds the head word of a phrase. */
  private Optional<Reference> at(Span phrase, Span head) {
    Reference best = null;
    for (Reference reference : in(phrase)) {
      Span mention = reference.mention().span();
      boolean holds = mention.contains(head) || head.contains(mention);
      if (holds && (best == null || isBetter(reference, best))) {
        best = reference;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "The minister, Tobias Renn": the person named right behind. */
  private Optional<Reference> apposed(Tree tree, int noun) {
    int apposed = tree.child(noun, "appos");
    if (apposed == Tree.NONE) {
      return Optional.empty();
    }
    Span span = tree.token(apposed).span();
    return in(tree.span(tree.first(apposed), tree.last(apposed))).stream()
        .filter(r -> isPersonsName(r) && r.mention().span().contains(span))
        .findFirst();
  }

  /** "Ilse Brandt (Norvia)": what a bracket adds is not who it is. */
  private static boolean isBeforeBracket(Tree tree, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tree.token(i).form().equals("(")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPersonsName(Reference reference) {
    return reference.mention().form() == Form.NAME && kind(reference) == Kind.PERSON;
  }

  /**
   * Whether no "of", "for" or possessive parts a name from the noun, but those of its office; a
   * name behind a comma stands beside the whole phrase, wherever a tree hangs it.
   */
  private static boolean isSame(Tree tree, int noun, Span office, Reference reference) {
    int at = tree.sentence().tokenAt(reference.mention().head());
    if (at < noun) {
      return at >= 0 && isBeforeBracket(tree, at, noun);
    }
    int first = tree.sentence().tokenAt(reference.mention().span().start());
    if (first > noun + 1 && tree.token(first - 1).form().equals(",")) {
      return true;
    }
    for (int steps = 0; at != noun && at >= 0 && steps < tree.size(); steps++) {
      boolean belongs = tree.token(at).is("nmod") || tree.token(at).is("acl");
      if (belongs && !office.contains(tree.token(at).span())) {
        return false;
      }
      at = tree.head(at);
    }
    return true;
  }

  private static boolean isBetter(Reference one, Reference other) {
    return one.mention().span().length() > other.mention().span().length();
  }

  private static Kind kind(Reference reference) {
    return reference.mention().kind();
  }

  /** The entity with an id. */
  Optional<Entity> entity(String id) {
    return entities.entity(id);
  }

  /** A party for a noun: its entity's name when it is joined, else its own words. */
  Party party(Tree tree, int noun, String chars) {
    return party(of(tree, noun), new Phrases(tree).nounPhrase(noun), chars);
  }

  /** A party for words that stand alone, such as a signature. */
  Party party(Span words, String chars) {
    return party(at(words, words), words, chars);
  }

  private Party party(Optional<Reference> reference, Span phrase, String chars) {
    Optional<Entity> entity = reference.flatMap(r -> entity(r.entity()));
    return new Party(
        Optional.of(phrase),
        entity.map(Entity::name).orElseGet(() -> phrase.of(chars)),
        entity.map(Entity::id),
        entity.flatMap(Entity::code));
  }
}
