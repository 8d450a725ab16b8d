package org.rapporteur.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;

/** Names parties by keys that hold on every page: the entity's own, else its name. */
final class Keys {
  private Keys() {}

  static String of(Entity entity) {
    return entity.key().orElse(plain(entity.name()));
  }

  static String of(Party party) {
    return party.entity().orElse(plain(party.name()));
  }

  /** The key of the person a holder's name ends in, or of the entity of that name. */
  static String named(String holder, Reading reading) {
    String name = plain(holder);
    return reading.entities().all().stream()
        .filter(
            e ->
                plain(e.name()).equals(name)
                    || (e.kind() == Kind.PERSON && name.endsWith(family(e.name()))))
        .map(Keys::of)
        .findFirst()
        .orElse(name);
  }

  private static String family(String person) {
    String plain = plain(person);
    return " " + plain.substring(plain.lastIndexOf(' ') + 1);
  }

  /** The claim with every party that is joined to an entity under its key and full name. */
  static Claim canonical(Claim claim, Reading reading) {
    return claim.match(s -> statement(s, reading), e -> event(e, reading), f -> f);
  }

  private static Claim statement(Statement s, Reading reading) {
    return new Statement(
        s.id(),
        s.kind(),
        s.content(),
        parties(s.sources(), reading),
        parties(s.addressees(), reading),
        s.via(),
        s.when(),
        s.place(),
        s.stance(),
        s.negated(),
        s.evidence());
  }

  private static Claim event(Event e, Reading reading) {
    return new Event(
        e.id(),
        e.type(),
        e.mode(),
        e.act(),
        e.contexts(),
        parties(e.actors(), reading),
        parties(e.recipients(), reading),
        e.trigger(),
        e.mentions(),
        e.status(),
        e.historical(),
        e.when(),
        e.place(),
        e.dyads(),
        e.evidence());
  }

  private static List<Party> parties(List<Party> parties, Reading reading) {
    return parties.stream().map(p -> party(p, reading)).toList();
  }

  private static Party party(Party party, Reading reading) {
    Optional<Entity> entity = party.entity().flatMap(reading.entities()::entity);
    return entity
        .map(e -> new Party(party.span(), e.name(), Optional.of(of(e)), party.code().or(e::code)))
        .orElse(party);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
