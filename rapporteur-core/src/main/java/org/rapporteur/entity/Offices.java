package org.rapporteur.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.lexicon.Gazetteer;
import org.rapporteur.lexicon.Office;
import org.rapporteur.model.Mention;

/** The offices that rows know, by row, by title or words, and by the words for several holders. */
final class Offices {
  private final Map<String, Office> byRule = new HashMap<>();
  private final Map<String, Office> byTitle = new HashMap<>();
  private final Map<String, Office> byPlural = new HashMap<>();

  Offices(Gazetteer gazetteer) {
    for (Office office : gazetteer.offices()) {
      byRule.put(office.rule(), office);
      office.title().ifPresent(t -> byTitle.putIfAbsent(t.toLowerCase(Locale.ROOT), office));
    }
    for (Office office : gazetteer.offices()) {
      office.forms().forEach(f -> byTitle.putIfAbsent(f, office));
      office.plurals().keySet().forEach(p -> byPlural.putIfAbsent(p, office));
    }
  }

  /** The office a description speaks of. */
  Optional<Office> of(Mention description) {
    return Optional.ofNullable(byRule.get(description.rule()));
  }

  /** The office with this title or words, in whatever case. */
  Optional<Office> titled(String title) {
    return Optional.ofNullable(byTitle.get(title.toLowerCase(Locale.ROOT)));
  }

  /** The words for several holders, lower case, each with its office. */
  Map<String, Office> plurals() {
    return byPlural;
  }

  /** The rank of a title; empty for none that is known. */
  String rank(String title) {
    return titled(title).map(Office::rank).orElse("");
  }
}
