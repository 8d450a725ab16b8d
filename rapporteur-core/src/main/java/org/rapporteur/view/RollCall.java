package org.rapporteur.view;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * One decision with the votes that are known.
 *
 * @param id the body's own number of it
 * @param date the day it was taken
 * @param votes by member; a member that is absent did not vote, or its vote is not known
 */
public record RollCall(String id, LocalDate date, Map<String, Choice> votes) {
  public RollCall {
    votes = Map.copyOf(new TreeMap<>(votes));
  }

  /** How a member voted. */
  public enum Choice {
    YES,
    NO,
    ABSTAIN
  }
}
