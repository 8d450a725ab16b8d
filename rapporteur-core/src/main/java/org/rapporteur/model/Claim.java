package org.rapporteur.model;

import java.util.function.Function;

/** Something a page says: somebody's words, an act, or a figure. */
public sealed interface Claim permits Statement, Event, Figure {
  /** Hash of the page's id, kind, place and rule: the same page and rows give the same id. */
  String id();

  Evidence evidence();

  /** One function for each kind, as JDK 17 cannot switch over a sealed type. */
  <R> R match(
      Function<Statement, R> statement, Function<Event, R> event, Function<Figure, R> figure);
}
