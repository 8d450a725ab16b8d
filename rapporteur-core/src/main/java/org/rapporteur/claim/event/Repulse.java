package org.rapporteur.claim.event;

import java.util.List;
import org.rapporteur.model.Event.Status;
import org.rapporteur.model.Party;

/** Reads an end that is put by force to the fighting of another: that is to fight, no retreat. */
final class Repulse {
  /** Fighting, in CAMEO. */
  private static final String FIGHT = "19";

  private Repulse() {}

  /** "Norvian planes broke an Estmarker attack": to end another's fighting by force is to fight. */
  static boolean read(Scene scene, int index, ActRow row, int content) {
    if (content < 0 || !isFight(scene, content)) {
      return false;
    }
    List<Party> actors = scene.actors(index);
    List<Party> others = Recipients.without(scene.coder.owners(content), actors);
    if (actors.isEmpty()
        || others.isEmpty()
        || isOneSide(actors, others)
        || actors.stream().noneMatch(Repulse::isArmed)) {
      return false;
    }
    scene.takeBelow(index);
    if (!Undone.is(scene.syntax, index) && !Mood.isFuture(scene.syntax, index)) {
      scene.add(index, row, FIGHT + "0", actors, others, false, Status.HAPPENED);
    }
    return true;
  }

  private static boolean isArmed(Party party) {
    String code = party.code().orElse("");
    boolean state = code.length() == 3; // its forces, in the news of a war
    return state || code.endsWith("MIL") || code.endsWith("REB") || code.equals("IGONAT");
  }

  private static boolean isFight(Scene scene, int content) {
    return scene
        .contents
        .theme(content)
        .flatMap(t -> scene.ontology.code(t, Operator.DONE))
        .filter(c -> c.startsWith(FIGHT))
        .isPresent();
  }

  private static boolean isOneSide(List<Party> ones, List<Party> others) {
    return ones.stream()
        .anyMatch(
            one ->
                others.stream()
                    .anyMatch(other -> Codes.headOrName(one).equals(Codes.headOrName(other))));
  }
}
