package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * What an organisation's ledger can hold. Parties are entity keys, or names where no key is known.
 */
public sealed interface Relation {
  /**
   * A state belongs to the organisation.
   *
   * @param status {@code full}, {@code suspended}, {@code candidate}, {@code observer} or {@code
   *     left}
   */
  record Membership(String member, String status) implements Relation {}

  /**
   * Somebody holds an office.
   *
   * @param of the state or body the office belongs to
   */
  record Tenure(String person, String office, String of) implements Relation {}

  /** An organ met. */
  record Session(String organ, Optional<String> place, List<String> attended) implements Relation {
    public Session {
      attended = List.copyOf(attended);
    }
  }

  /**
   * Somebody signed an instrument, or would not.
   *
   * @param signed false when it was declined
   */
  record Signature(String party, String instrument, boolean signed) implements Relation {}

  /** Where somebody stands on a topic, in one's own words. */
  record Position(String party, String topic, String stance) implements Relation {}
}
