package org.rapporteur.model;

import java.util.Optional;

/**
 * What a stage could not do, or doubts. Never an exception.
 *
 * @param code upper-case name listed in {@code docs/errors.md}, such as {@code DATE_CONFLICT}
 * @param span what it is about, when it is about a place in the text
 * @param message one sentence for a reader
 */
public record Note(String code, Optional<Span> span, String message) {}
