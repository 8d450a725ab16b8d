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

  /**
   * What held on a day, as known on another. Of the statuses of one member, and of the holders of
   * one office, the one that began last holds: who has left is no longer full. Nobody's term ends
   * because nothing more is heard of it.
   */
  public List<Entry> asOf(LocalDate day, LocalDate known) {
    List<Entry> held =
        ledger.stream()
            .filter(e -> e.valid().contains(day) && !e.recorded().isAfter(known))
            .toList();
    return held.stream().filter(e -> held.stream().noneMatch(o -> ends(e, o))).toList();
  }

  private static boolean ends(Entry entry, Entry other) {
    if (entry.relation() instanceof Relation.Tenure before
        && other.relation() instanceof Relation.Tenure after) {
      return before.isOfOneOffice(after)
          && !before.equals(after)
          && other.valid().from().isAfter(entry.valid().from());
    }
    return entry.relation() instanceof Relation.Membership before
        && other.relation() instanceof Relation.Membership after
        && before.member().equals(after.member())
        && other.valid().from().isAfter(entry.valid().from());
  }
}
