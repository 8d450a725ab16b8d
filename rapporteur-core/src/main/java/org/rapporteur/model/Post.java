package org.rapporteur.model;

import java.util.Optional;

/**
 * An office that somebody holds or held, as one page says.
 *
 * @param office normalised title, such as {@code president}
 * @param of the state, body or company, by name; empty when the page does not say
 * @param entity id of the entity it belongs to, when there is one
 * @param status {@code current}, {@code former}, {@code acting}, {@code designate}, {@code elect}
 *     or {@code deputy}
 * @param held the days it is held, as far as said
 * @param span where the page says so
 */
public record Post(
    String office,
    Optional<String> of,
    Optional<String> entity,
    String status,
    Optional<Interval> held,
    Span span) {}
