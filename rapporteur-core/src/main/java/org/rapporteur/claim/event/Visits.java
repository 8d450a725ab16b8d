package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Party;

/** Somebody who travels and meets there makes a visit: one act, not two. */
final class Visits {
  private static final String VISIT = "042";

  private Visits() {}

  /** The acts with each journey folded into the meeting that its sentence tells below it. */
  static List<Draft> folded(Scene scene) {
    List<Draft> drafts = scene.drafts();
    List<Draft> folded = new ArrayList<>(drafts);
    for (Draft journey : drafts) {
      if (!journey.code().equals(VISIT)) {
        continue;
      }
      for (int i = 0; i < folded.size(); i++) {
        Draft meeting = folded.get(i);
        if (meeting.mutual()
            && meeting.code().startsWith("04")
            && !meeting.recipients().isEmpty()
            && codes(meeting.actors()).equals(codes(journey.actors()))
            && scene.syntax.tree().isUnder(meeting.token(), journey.token())) {
          folded.set(i, visit(meeting));
          folded.remove(journey);
          break;
        }
      }
    }
    return folded;
  }

  private static Draft visit(Draft meeting) {
    return new Draft(
        meeting.row(),
        meeting.token(),
        VISIT,
        meeting.type(),
        meeting.actors(),
        meeting.recipients(),
        false,
        meeting.status(),
        meeting.historical());
  }

  private static List<Optional<String>> codes(List<Party> parties) {
    return parties.stream().map(Party::code).toList();
  }
}
