package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the acts of one sentence from its tree: operators first, then what they leave. */
final class SentenceActs {
  private SentenceActs() {}

  /** The acts, in the order of their depth in the tree. */
  static List<Draft> of(Scene scene) {
    PlainActs plain = new PlainActs(scene);
    OperatorActs operators = new OperatorActs(scene);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < scene.rows.length; i++) {
      if (scene.rows[i] != null) {
        order.add(i);
      }
    }
    order.sort(
        Comparator.<Integer>comparingInt(i -> depth(scene.syntax, i)).thenComparingInt(i -> i));
    for (int index : order) {
      ActRow row = scene.rows[index];
      if (row == null || scene.isTaken(index) || Condition.holds(scene.syntax, index)) {
        continue;
      }
      if (row.frame().isOperator()) {
        operators.read(index, row);
      } else if (row.frame() == Frame.ACT || row.frame() == Frame.MUTUAL) {
        if (row.noun()) {
          plain.noun(index, row);
        } else {
          plain.verb(index, row);
        }
      }
    }
    Mediators.add(scene);
    return Visits.folded(scene);
  }

  private static int depth(Syntax syntax, int index) {
    int depth = 0;
    for (int at = index; at >= 0 && depth <= syntax.size(); at = syntax.head(at)) {
      depth++;
    }
    return depth;
  }
}
