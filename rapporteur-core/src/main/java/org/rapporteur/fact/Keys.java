package org.rapporteur.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;

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
    return claim.match(
        s -> s.between(parties(s.sources(), reading), parties(s.addressees(), reading)),
        e -> e.between(parties(e.actors(), reading), parties(e.recipients(), reading)),
        f -> f);
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
