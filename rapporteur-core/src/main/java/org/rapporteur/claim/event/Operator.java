package org.rapporteur.claim.event;

/** What is done with an act that is not simply done. */
enum Operator {
  DONE,
  INTEND,
  APPEAL,
  DEMAND,
  REFUSE,
  THREATEN,
  CEASE,
  ACCUSE
}
