package org.rapporteur.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.OrganisationFile;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Organisation;

/**
 * Folds facts into an organisation's ledger. The organisation's own data file comes first, marked
 * as background; nothing else enters without a fact behind it. Folding a fact twice, or facts in
 * another order, gives the same ledger.
 */
public final class Ledger implements BiFunction<Organisation, List<Fact>, Organisation> {
  /** By the first day it held, then by what held and since when it is known. */
  static final Comparator<Entry> ORDER =
      Comparator.<Entry, LocalDate>comparing(e -> e.valid().from())
          .thenComparing(e -> e.relation().toString())
          .thenComparing(Entry::recorded)
          .thenComparing(e -> e.facts().toString())
          .thenComparing(e -> e.evidence().toString());

  private final Map<String, OrganisationFile> files = new TreeMap<>();

  /** Builds the stage from its data rows. */
  public Ledger(Lexicon lexicon) {
    lexicon.gazetteer().organisations().forEach(f -> files.put(f.id(), f));
  }

  @Override
  public Organisation apply(Organisation organisation, List<Fact> facts) {
    OrganisationFile file = files.get(organisation.id());
    Set<Entry> ledger = new LinkedHashSet<>();
    if (file != null) {
      ledger.addAll(BackgroundEntries.of(file));
      FactEntries entries = new FactEntries(file);
      facts.forEach(f -> ledger.addAll(entries.of(f)));
    }
    ledger.addAll(organisation.ledger());
    List<Entry> sorted = new ArrayList<>(ledger);
    sorted.sort(ORDER);
    return new Organisation(organisation.id(), sorted);
  }
}
