package org.rapporteur.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A line of an organisation's ledger, with two times: when it held and since when it is known.
 *
 * @param relation what holds
 * @param valid the days throughout which it held
 * @param recorded the day of publication since which it is known; {@link LocalDate#MIN} for
 *     background
 * @param facts ids of the facts behind it
 * @param evidence where pages say so, when no claim of theirs does: an office beside a name
 * @param background whether it was given with the organisation's data file
 */
public record Entry(
    Relation relation,
    Interval valid,
    LocalDate recorded,
    List<String> facts,
    List<Evidence> evidence,
    boolean background) {
  public Entry {
    facts = List.copyOf(facts);
    evidence = List.copyOf(evidence);
    if (facts.isEmpty() && evidence.isEmpty() && !background) {
      throw new IllegalArgumentException("a ledger entry without evidence: " + relation);
    }
  }
}
