package org.rapporteur.claim.event;

import java.util.List;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event.Status;
import org.rapporteur.model.Party;
import org.rapporteur.model.Statement;

/**
 * Whether somebody else foretells the harm: "Norvia will shell the town, the Estmarker admiral
 * said". Norvia threatens nobody by that.
 */
final class Foretold {
  private static final int STATE = 3;

  private Foretold() {}

  /**
   * Whether the harm is foretold.
   *
   * @param holding the statements in whose content it is told
   */
  static boolean is(Draft draft, List<Statement> holding, PageActors page) {
    boolean announced =
        draft.type().filter("THREATEN"::equals).isPresent()
            && draft.row().frame() == Frame.ACT
            && draft.status() == Status.HAPPENED;
    if (!announced) {
      return false;
    }
    List<Party> sources = holding.stream().flatMap(s -> s.sources().stream()).toList();
    return !sources.isEmpty()
        && sources.stream().allMatch(s -> isAnother(state(s, page), draft.actors()));
  }

  /** The first letters of the speaker's code; empty where the page does not say. */
  private static String state(Party source, PageActors page) {
    String code =
        source
            .code()
            .or(() -> source.entity().flatMap(page::byId).flatMap(Entity::code))
            .orElse("");
    return Codes.head(code);
  }

  private static boolean isAnother(String state, List<Party> actors) {
    return state.length() == STATE
        && actors.stream()
            .map(Codes::head)
            .noneMatch(head -> head.length() < STATE || head.equals(state));
  }
}
