package org.rapporteur.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Words or thoughts attributed to somebody other than the outlet.
 *
 * @param kind direct, indirect or mixed
 * @param content pieces in text order, quotation marks outside; never empty
 * @param sources who says it; two when two say it together; empty when the page does not say
 * @param addressees to whom
 * @param via relay chain, first teller first; the outlet itself is not in it
 * @param when the days it was said
 * @param place where it was said
 * @param stance how the cue reads
 * @param negated whether the page says that it was not said
 */
public record Statement(
    String id,
    Kind kind,
    List<Span> content,
    List<Party> sources,
    List<Party> addressees,
    List<String> via,
    Optional<Interval> when,
    Optional<String> place,
    Stance stance,
    boolean negated,
    Evidence evidence)
    implements Claim {
  /** How the rules of attitudes begin. */
  public static final String ATTITUDE = "attitude/";

  public Statement {
    content = List.copyOf(content);
    sources = List.copyOf(sources);
    addressees = List.copyOf(addressees);
    via = List.copyOf(via);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement without content: " + evidence);
    }
  }

  /** Whether the words stand in quotation marks: all, some or none of them. */
  public enum Kind {
    DIRECT,
    INDIRECT,
    MIXED;

    /** The name in the wire format. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a cue presents what is said. */
  public enum Stance {
    SAYS,
    CLAIMS,
    DENIES,
    DEMANDS,
    PROMISES,
    THREATENS,
    ADMITS,
    PRAISES,
    BLAMES,
    ASKS;

    /** The name in the wire format. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Whether the page tells a stance or a topic without the words: "backs the plan", "discussed the
   * budget". Nobody is quoted then, and nothing inside is vouched for.
   */
  public boolean isAttitude() {
    return evidence.rule().startsWith(ATTITUDE);
  }

  /** The same words between other people. */
  public Statement between(List<Party> others, List<Party> told) {
    return new Statement(
        id, kind, content, others, told, via, when, place, stance, negated, evidence);
  }

  /** The same statement as it came through others. */
  public Statement through(List<String> others) {
    return new Statement(
        id, kind, content, sources, addressees, others, when, place, stance, negated, evidence);
  }

  /** The same statement on other days. */
  public Statement on(Interval days) {
    return new Statement(
        id,
        kind,
        content,
        sources,
        addressees,
        via,
        Optional.of(days),
        place,
        stance,
        negated,
        evidence);
  }

  /** From the first to the last char of the content. */
  public Span hull() {
    return content.get(0).cover(content.get(content.size() - 1));
  }

  /** Whether the span lies inside one of the pieces. */
  public boolean holds(Span span) {
    return content.stream().anyMatch(piece -> piece.contains(span));
  }

  @Override
  public <R> R match(
      Function<Statement, R> statement, Function<Event, R> event, Function<Figure, R> figure) {
    return statement.apply(this);
  }
}
