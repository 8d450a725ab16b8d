package org.rapporteur.model;

/**
 * A damaged stretch and what it should read. The text itself is not changed.
 *
 * @param span the damaged characters
 * @param reads what they stand for
 * @param why the kind of damage
 */
public record Repair(Span span, String reads, String why) {}
