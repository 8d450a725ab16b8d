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
   * Somebody holds an office. One at a time: who comes after ends the term of who was before.
   *
   * @param of the state or body the office belongs to
   */
  record Tenure(String person, String office, String of) implements Relation {
    private static final String ACTING = " (acting)";

    /** The same office, held for the time being. */
    public Tenure acting() {
      return new Tenure(person, office + ACTING, of);
    }

    /** Whether both hold one office, for good or for the time being. */
    public boolean isOfOneOffice(Tenure other) {
      return of.equals(other.of) && seat().equalsIgnoreCase(other.seat());
    }

    private String seat() {
      return office.replace(ACTING, "");
    }
  }

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
}
