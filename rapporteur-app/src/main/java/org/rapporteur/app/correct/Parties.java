package org.rapporteur.app.correct;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;

/** The parties of claims, led to other entities. */
final class Parties {
  private final Map<String, String> moved;
  private final Map<String, Entity> byId = new HashMap<>();
  private final Predicate<Span> where;

  /**
   * @param moved from an entity's id to that of the one who is meant
   * @param all the entities there are now
   * @param where which words are meant; a party without words goes with them all or not at all
   */
  Parties(Map<String, String> moved, List<Entity> all, Predicate<Span> where) {
    this.moved = Map.copyOf(moved);
    all.forEach(e -> byId.put(e.id(), e));
    this.where = where;
  }

  Claim in(Claim claim) {
    return claim.match(
        s -> s.between(led(s.sources()), led(s.addressees())),
        e -> e.between(led(e.actors()), led(e.recipients())),
        f -> f);
  }

  private List<Party> led(List<Party> parties) {
    return parties.stream().map(this::led).distinct().toList();
  }

  private Party led(Party party) {
    Optional<String> to = party.entity().flatMap(e -> Optional.ofNullable(moved.get(e)));
    boolean stays = to.isEmpty() || (party.span().isPresent() && !where.test(party.span().get()));
    boolean old = party.entity().filter(byId::containsKey).isPresent();
    if (stays || (party.span().isEmpty() && old && !to.equals(party.entity()))) {
      return party;
    }
    Entity entity = byId.get(to.get());
    return entity == null
        ? party
        : new Party(party.span(), entity.name(), Optional.of(entity.id()), entity.code());
  }
}
