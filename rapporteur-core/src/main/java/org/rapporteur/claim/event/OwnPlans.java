package org.rapporteur.claim.event;

import org.rapporteur.model.Upos;

/** Whether what is planned, wanted or decided is an act of one's own. */
final class OwnPlans {
  private OwnPlans() {}

  static boolean are(Scene scene, int index, int content) {
    return isNear(scene, index, content)
        && !isOthers(scene, index, content)
        && !Mood.isNegated(scene.syntax, content); // "decided not to"
  }

  /** "Norvia wants Estmark to leave": what another is to do is no plan of one's own. */
  private static boolean isOthers(Scene scene, int index, int content) {
    int object = scene.syntax.child(index, "obj", "iobj");
    if (scene.syntax.head(content) == index && !scene.syntax.token(content).is("xcomp")) {
      int doer = scene.syntax.child(content, "nsubj");
      boolean other = doer >= 0 && scene.syntax.token(doer).upos() != Upos.PRON;
      boolean aside = object >= 0 && scene.syntax.token(content).is("advcl");
      if (other || aside) {
        return true; // "wants a timetable to withdraw", "decided the best answer is war"
      }
    }
    return object >= 0
        && object < content
        && !scene.syntax.isPassive(index)
        && scene.syntax.isVerb(content)
        && scene.syntax.doer(content) == object;
  }

  /** Whether the act hangs on the word itself, or on a verb that adds nothing to it. */
  private static boolean isNear(Scene scene, int index, int content) {
    int head = scene.syntax.head(content);
    if (scene.syntax.token(content).is("conj") && head >= 0) {
      head = scene.syntax.head(head);
    }
    ActRow between = head < 0 ? null : scene.inside[head];
    return head == index
        || (between != null && between.frame() == Frame.LIGHT && scene.syntax.head(head) == index);
  }
}
