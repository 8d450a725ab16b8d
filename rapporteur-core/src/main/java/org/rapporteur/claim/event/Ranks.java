package org.rapporteur.claim.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Office;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Post;

/** Which part of a state somebody's office stands for. */
final class Ranks {
  private static final Set<String> GOVERNING =
      Set.of("head", "government", "minister", "deputy", "leader", "spokes", "envoy", "local");

  private static final Map<String, String> OTHERS =
      Map.of("court", "JUD", "military", "MIL", "police", "COP");

  /** A king in the news may be any neighbour's. */
  private static final Set<String> ROYAL = Set.of("king", "queen", "emperor");

  /** Who deals with other states is named abroad more often than at home. */
  private static final String ABROAD = "foreign";

  private final Map<String, String> ranks = new HashMap<>();

  Ranks(Lexicon lexicon) {
    for (Office office : lexicon.gazetteer().offices()) {
      office.title().ifPresent(t -> ranks.putIfAbsent(t.toLowerCase(Locale.ROOT), office.rank()));
    }
  }

  /** The sector of an office of the entity, of a state that the page does not say. */
  Optional<String> sector(Entity entity) {
    return entity.roles().stream()
        .filter(p -> p.of().isEmpty() && !ROYAL.contains(p.office()))
        .filter(p -> GOVERNING.contains(rank(p)) || OTHERS.containsKey(rank(p)))
        .map(p -> p.status().equals("former") ? "ELI" : OTHERS.getOrDefault(rank(p), "GOV"))
        .findFirst();
  }

  /** Whether the office deals with other states, so that a page may name it far from its own. */
  boolean isAbroad(Entity entity) {
    return entity.roles().stream()
        .anyMatch(p -> rank(p).equals("envoy") || p.office().contains(ABROAD));
  }

  private String rank(Post post) {
    return ranks.getOrDefault(post.office().toLowerCase(Locale.ROOT), "");
  }
}
