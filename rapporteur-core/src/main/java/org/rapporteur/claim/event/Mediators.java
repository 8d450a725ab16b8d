package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Event.Status;
import org.rapporteur.model.Party;

/**
 * Third parties that stand beside talks and not in them: "under Norvian mediation", "with Norvia as
 * mediator", "Norvia acting as go-between". Each adds its mediation to the talks of the sentence.
 */
final class Mediators {
  private static final String MEETING = "040";
  private static final String NEGOTIATION = "046";
  private static final String MEDIATION = "045";
  private static final Set<String> UNDER = Set.of("under", "through", "with", "thanks_to");

  private final Scene scene;

  private Mediators(Scene scene) {
    this.scene = scene;
  }

  /** Adds what the sentence says of mediators to the talks drafted from it. */
  static void add(Scene scene) {
    boolean read = scene.drafts().stream().anyMatch(d -> !d.mutual() && d.code().equals(MEDIATION));
    if (!read) {
      new Mediators(scene).add();
    }
  }

  private void add() {
    for (int i = 1; i < scene.syntax.size(); i++) {
      List<Party> mediators = mediators(i);
      if (mediators.isEmpty()) {
        continue;
      }
      List<Draft> drafts = scene.drafts();
      for (int d = 0; d < drafts.size(); d++) {
        Draft talks = drafts.get(d);
        if (talks.mutual() && isTalk(talks.code()) && talks.status() != Status.HYPOTHETICAL) {
          List<Party> actors = Recipients.without(talks.actors(), mediators);
          List<Party> others = Recipients.without(talks.recipients(), mediators);
          List<Party> parties = new ArrayList<>(actors);
          parties.addAll(others);
          if (parties.size() > 1) {
            drafts.set(d, with(talks, talks.token(), NEGOTIATION, actors, others, true));
            drafts.add(with(talks, i, MEDIATION, mediators, parties, false));
          }
          return;
        }
      }
    }
  }

  private static boolean isTalk(String code) {
    return code.equals(MEETING) || code.equals(NEGOTIATION);
  }

  private static Draft with(
      Draft talks, int token, String code, List<Party> actors, List<Party> to, boolean mutual) {
    Optional<String> type = talks.type();
    return new Draft(
        talks.row(), token, code, type, actors, to, mutual, talks.status(), talks.historical());
  }

  /** Who mediates, by the word that says so; empty where the word says nothing of the kind. */
  private List<Party> mediators(int index) {
    Syntax syntax = scene.syntax;
    if (syntax.lemma(index).equals("mediation") && UNDER.contains(syntax.preposition(index))) {
      return scene.coder.owners(index);
    }
    boolean between = syntax.form(index).equals("go") && isGoBetween(index);
    if ((!between && !syntax.isOf("mediator", index)) || !syntax.form(index - 1).equals("as")) {
      return List.of();
    }
    int head = syntax.head(index);
    if (head >= 0 && syntax.isVerb(head) && syntax.isOf("serving", head)) {
      int doer = syntax.doer(head);
      return doer < 0 ? List.of() : scene.coder.direct(doer);
    }
    for (int at = index - 2; at >= Math.max(0, index - 4); at--) {
      if (syntax.preposition(at).equals("with") && scene.coder.names().at(at) != null) {
        return scene.coder.direct(at);
      }
    }
    return List.of();
  }

  private boolean isGoBetween(int index) {
    return index + 2 < scene.syntax.size() && scene.syntax.form(index + 2).equals("between");
  }
}
