package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
   * The reference a noun phrase stands for: the mention that holds its head word, else the last
   * person named in it.
   *
   * @param phrase the noun phrase
   * @param head its head word
   */
  Optional<Reference> of(Span phrase, Span head) {
    Reference best = null;
    for (Reference reference : in(phrase)) {
      Span mention = reference.mention().span();
      boolean holds = mention.contains(head) || head.contains(mention);
      if (holds && (best == null || isBetter(reference, best))) {
        best = reference;
      }
    }
    if (best != null && kind(best) != Kind.OFFICE) {
      return Optional.of(best);
    }
    for (Reference reference : in(phrase)) {
      boolean named = reference.mention().form() == Form.NAME;
      if (named && kind(reference) == Kind.PERSON) {
        best = reference;
      }
    }
    return Optional.ofNullable(best);
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

  /** A party for a noun phrase: its entity's name when it is joined, else its own words. */
  Party party(Span phrase, Span head, String chars) {
    Optional<Reference> reference = of(phrase, head);
    Optional<Entity> entity = reference.flatMap(r -> entity(r.entity()));
    return new Party(
        Optional.of(phrase),
        entity.map(Entity::name).orElseGet(() -> phrase.of(chars)),
        entity.map(Entity::id),
        entity.flatMap(Entity::code));
  }
}
