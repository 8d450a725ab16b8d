package org.rapporteur.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What several pages claim, merged. Counting happens over families and sources, never over pages.
 *
 * @param id hash of its first claim's id
 * @param claim the claim that tells it best
 * @param when the days within which it happened or was said
 * @param recorded the earliest day of publication on which it was known
 * @param supports the claims behind it, sorted; never empty
 * @param tensions facts that contradict it
 */
public record Fact(
    String id,
    Claim claim,
    Optional<Interval> when,
    Optional<LocalDate> recorded,
    List<Support> supports,
    List<Tension> tensions) {
  public Fact {
    supports = List.copyOf(supports);
    tensions = List.copyOf(tensions);
  }

  /** How many independent reports tell it. */
  public int families() {
    return (int) supports.stream().map(Support::family).distinct().count();
  }

  /** How many independent sources vouch for it. */
  public int sources() {
    return (int) supports.stream().map(Support::voice).distinct().count();
  }
}
