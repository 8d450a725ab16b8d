package org.rapporteur.claim.event;

import java.util.Optional;

/** How the words of a row stand to an act. */
enum Frame {
  /** Somebody does it to somebody. */
  ACT(Operator.DONE),
  /** All parties do it together. */
  MUTUAL(Operator.DONE),
  /** A word that names an act only inside another: "demanded elections". */
  CONTENT(Operator.DONE),
  /** A word that only carries another's request or proposal: "rejected calls for talks". */
  CARRIER(Operator.DONE),
  /** Agreed, offered, promised. */
  INTEND(Operator.INTEND),
  /** Planned: the act itself, not yet done. */
  PLAN(Operator.INTEND),
  APPEAL(Operator.APPEAL),
  DEMAND(Operator.DEMAND),
  REFUSE(Operator.REFUSE),
  THREATEN(Operator.THREATEN),
  CEASE(Operator.CEASE),
  ACCUSE(Operator.ACCUSE),
  /** Says that it did not do it. */
  DENY(Operator.DONE),
  /** Says that another did it, without proof. */
  CLAIM(Operator.DONE),
  /** Words that look like an act and are none: "declined to comment". */
  NOTHING(Operator.DONE),
  /** The verb adds nothing to the noun: "held talks". */
  LIGHT(Operator.DONE);

  private final Operator operator;

  Frame(Operator operator) {
    this.operator = operator;
  }

  Operator operator() {
    return operator;
  }

  /** Whether words of this frame take an act as their content. */
  boolean isOperator() {
    return this != ACT && this != MUTUAL && this != CONTENT && this != CARRIER && this != NOTHING;
  }

  /** What doing nothing of the kind would be called; empty where it is no news. */
  Optional<Operator> negated() {
    return switch (this) {
      case INTEND -> Optional.of(Operator.REFUSE);
      case ACT,
          MUTUAL,
          CONTENT,
          CARRIER,
          PLAN,
          APPEAL,
          DEMAND,
          REFUSE,
          THREATEN,
          CEASE,
          ACCUSE,
          DENY,
          CLAIM,
          LIGHT,
          NOTHING ->
          Optional.empty();
    };
  }
}
