package org.rapporteur.claim.event;

import java.util.List;
import org.rapporteur.model.Event.Status;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/**
 * Whether somebody else foretells the harm: "Norvia will shell the town, the Estmarker admiral
 * said". Norvia threatens nobody by that.
 */
final class Foretold {
  private Foretold() {}

  static boolean is(Draft draft, List<Statement> statements, Span trigger) {
    boolean announced =
        draft.type().filter("THREATEN"::equals).isPresent()
            && draft.row().frame() == Frame.ACT
            && draft.status() == Status.HAPPENED;
    if (!announced) {
      return false;
    }
    List<Party> sources =
        statements.stream()
            .filter(s -> !s.isAttitude() && s.holds(trigger))
            .flatMap(s -> s.sources().stream())
            .toList();
    return !sources.isEmpty()
        && sources.stream().allMatch(s -> isKnown(s) && isAnother(s, draft.actors()));
  }

  private static boolean isKnown(Party party) {
    return Codes.head(party).length() == 3;
  }

  private static boolean isAnother(Party source, List<Party> actors) {
    return actors.stream()
        .noneMatch(
            a ->
                Codes.head(a).isEmpty()
                    || Codes.head(a).equals(Codes.head(source))
                    || Codes.headOrName(a).equals(Codes.headOrName(source)));
  }
}
