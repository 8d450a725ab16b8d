package org.rapporteur.model;

import java.time.LocalDate;
import java.util.List;

/**
 * An organisation as a bi-temporal ledger.
 *
 * @param id data-row id, such as {@code csto}
 * @param ledger what held when, and since when it is known
 */
public record Organisation(String id, List<Entry> ledger) {
  public Organisation {
    ledger = List.copyOf(ledger);
  }

  /** What held on a day, as known on another. */
  public List<Entry> asOf(LocalDate day, LocalDate known) {
    return ledger.stream()
        .filter(e -> e.valid().contains(day) && !e.recorded().isAfter(known))
        .toList();
  }
}
