package org.rapporteur.claim.event;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Event;
import org.rapporteur.model.Party;

/**
 * An act as one sentence tells it, before page and day come to it.
 *
 * @param row the row that read it
 * @param token the word it hangs on
 * @param code CAMEO number of its rows
 * @param type PLOVER type
 * @param actors who acts
 * @param recipients who is acted on
 * @param mutual whether all parties act on one another
 * @param status whether it took place
 * @param historical whether it is recalled
 */
record Draft(
    ActRow row,
    int token,
    String code,
    Optional<String> type,
    List<Party> actors,
    List<Party> recipients,
    boolean mutual,
    Event.Status status,
    boolean historical) {
  Draft {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** The same act, done to others. */
  Draft to(List<Party> others) {
    return new Draft(row, token, code, type, actors, others, mutual, status, historical);
  }
}
