package org.rapporteur.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A page with everything it claims: the unit that is stored, and the only truth below it.
 *
 * @param entities what it was made from
 * @param claims statements, then events, then figures, each in text order
 */
public record Reading(Entities entities, List<Claim> claims) {
  public Reading {
    claims = List.copyOf(claims);
  }

  public Article article() {
    return entities.article();
  }

  public String id() {
    return article().id();
  }

  /** The day or days of first publication: the page's own, or inferred from its text. */
  public Optional<Dating> published() {
    return entities.mentions().published();
  }

  /** The claims without attitudes, which quote nobody and vouch for nothing. */
  public List<Claim> told() {
    return claims.stream()
        .filter(c -> !c.match(s -> s.isAttitude(), e -> false, f -> false))
        .toList();
  }

  public List<Statement> statements() {
    return of(s -> Stream.of(s), e -> Stream.empty(), f -> Stream.empty());
  }

  public List<Event> events() {
    return of(s -> Stream.empty(), e -> Stream.of(e), f -> Stream.empty());
  }

  public List<Figure> figures() {
    return of(s -> Stream.empty(), e -> Stream.empty(), f -> Stream.of(f));
  }

  /**
   * The innermost statement whose content holds the claim: then its source vouches, not the outlet.
   * Empty when the outlet vouches.
   */
  public Optional<Statement> voiceOf(Claim claim) {
    Span place = claim.match(s -> s.hull(), e -> e.trigger(), f -> f.evidence().span());
    return statements().stream()
        .filter(s -> !s.isAttitude() && !s.id().equals(claim.id()) && s.holds(place))
        .min(Comparator.comparingInt(s -> s.hull().length()));
  }

  private <C> List<C> of(
      Function<Statement, Stream<C>> statement,
      Function<Event, Stream<C>> event,
      Function<Figure, Stream<C>> figure) {
    return claims.stream().flatMap(c -> c.match(statement, event, figure)).toList();
  }
}
