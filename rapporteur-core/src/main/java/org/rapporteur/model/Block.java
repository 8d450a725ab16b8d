package org.rapporteur.model;

/**
 * A stretch of a page with one role. The white space that parts it from the next block belongs to
 * it.
 *
 * @param span where it stands; blocks of an article partition the text
 * @param role what it is
 */
public record Block(Span span, Role role) {}
