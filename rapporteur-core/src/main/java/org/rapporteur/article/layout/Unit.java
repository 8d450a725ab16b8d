package org.rapporteur.article.layout;

import org.rapporteur.model.Span;

/**
 * A line or paragraph of a plain text page: the smallest piece that gets a role of its own.
 *
 * @param span without the white space around it; never empty
 * @param blankBefore the number of empty lines above it
 * @param indent the number of blanks its first line is set in by
 */
public record Unit(Span span, int blankBefore, int indent) {}
