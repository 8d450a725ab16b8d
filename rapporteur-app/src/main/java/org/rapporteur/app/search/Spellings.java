package org.rapporteur.app.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Gazetteer;
import org.rapporteur.lexicon.Known;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Form;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Reference;

/** All the names an entity may be looked for under: those of the data rows and of its page. */
final class Spellings {
  private static final int STATE_CHARS = 3;

  private final Map<String, List<String>> known = new HashMap<>();
  private final Gazetteer gazetteer;

  Spellings(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    gazetteer.people().forEach(p -> known.put(p.key(), p.names()));
    gazetteer.known().forEach(k -> known.put(k.key(), k.names()));
  }

  /** The name of the state that a CAMEO code begins with. */
  Optional<String> state(String code) {
    return code.length() < STATE_CHARS
        ? Optional.empty()
        : gazetteer.state(code.substring(0, STATE_CHARS)).map(Known::name);
  }

  /** The spellings of each entity of a page, by the entity's id. */
  Map<String, Set<String>> of(Reading reading) {
    Map<String, Set<String>> byId = new HashMap<>();
    for (Entity entity : reading.entities().all()) {
      Set<String> names = new LinkedHashSet<>(List.of(entity.name()));
      entity.key().ifPresent(k -> names.addAll(known.getOrDefault(k, List.of())));
      byId.put(entity.id(), names);
    }
    String text = reading.article().text();
    for (Reference reference : reading.entities().references()) {
      if (reference.mention().form() == Form.NAME) {
        byId.computeIfPresent(
            reference.entity(),
            (id, names) -> {
              names.add(reference.mention().span().of(text));
              return names;
            });
      }
    }
    return byId;
  }
}
