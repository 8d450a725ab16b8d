package org.rapporteur.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * An act of politics. Mere comment is a {@link Statement}.
 *
 * @param type PLOVER type (16-type edition); empty where PLOVER has none
 * @param mode PLOVER mode
 * @param act our extension for bodies, such as {@code decline-to-sign}
 * @param contexts PLOVER contexts
 * @param actors who acts; several for a joint act
 * @param recipients who is acted on
 * @param trigger the word of its first telling in the body
 * @param mentions its other tellings on the page
 * @param status whether it took place
 * @param historical whether it is recalled rather than reported
 * @param when the days within which it happened
 * @param place where
 * @param dyads CAMEO rows
 */
public record Event(
    String id,
    Optional<String> type,
    Optional<String> mode,
    Optional<String> act,
    List<String> contexts,
    List<Party> actors,
    List<Party> recipients,
    Span trigger,
    List<Span> mentions,
    Status status,
    boolean historical,
    Optional<Interval> when,
    Optional<String> place,
    List<Dyad> dyads,
    Evidence evidence)
    implements Claim {
  public Event {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    mentions = List.copyOf(mentions);
    dyads = List.copyOf(dyads);
  }

  /** Whether the act took place, in the telling. */
  public enum Status {
    HAPPENED,
    ONGOING,
    PLANNED,
    CALLED_OFF,
    REFUSED,
    DENIED,
    HYPOTHETICAL,
    ALLEGED;

    /** The name in the wire format. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * One CAMEO row.
   *
   * @param source actor code; {@code ---} for none
   * @param target actor code; {@code ---} for none
   * @param code two to four digits
   */
  public record Dyad(String source, String target, String code) {}

  /** The same act between others. */
  public Event between(List<Party> doers, List<Party> others) {
    return new Event(
        id,
        type,
        mode,
        act,
        contexts,
        doers,
        others,
        trigger,
        mentions,
        status,
        historical,
        when,
        place,
        dyads,
        evidence);
  }

  /** The same act on other days. */
  public Event on(Interval days) {
    return new Event(
        id,
        type,
        mode,
        act,
        contexts,
        actors,
        recipients,
        trigger,
        mentions,
        status,
        historical,
        Optional.of(days),
        place,
        dyads,
        evidence);
  }

  /** What was done, in words: the act, else the type, else {@code act}. */
  public String deed() {
    return act.or(() -> type).orElse("act").toLowerCase(Locale.ROOT).replace('-', ' ');
  }

  @Override
  public <R> R match(
      Function<Statement, R> statement, Function<Event, R> event, Function<Figure, R> figure) {
    return event.apply(this);
  }
}
