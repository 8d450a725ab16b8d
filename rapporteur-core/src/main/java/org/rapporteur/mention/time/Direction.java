package org.rapporteur.mention.time;

/** On which side of the day of writing an expression lies. */
enum Direction {
  PAST,
  FUTURE,
  UNKNOWN
}
