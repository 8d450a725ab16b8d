package org.rapporteur.mention.name;

import org.rapporteur.model.Span;

/**
 * A run of letters and digits in a text. Names are matched over words, not tokens, so that a hyphen
 * or an apostrophe may be cut any way.
 *
 * @param start first char
 * @param end first char after it
 * @param form as written
 * @param folded for comparing: lower case, no accents, Cyrillic without case ending
 */
record Word(int start, int end, String form, String folded) {
  Span span() {
    return new Span(start, end);
  }

  boolean isCapitalised() {
    return Character.isUpperCase(form.charAt(0));
  }

  /** Whether all letters are capitals, of which there are at least two. */
  boolean isShouted() {
    return form.length() > 1 && form.chars().noneMatch(Character::isLowerCase);
  }
}
