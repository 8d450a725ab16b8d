package org.rapporteur.mention.phrase;

/**
 * A run of letters or digits, or one other mark. Finer than an analyser's token: "$16-$18bn" is
 * seven words, "five-year" three, "Feb." two; "a.m." is one.
 *
 * @param start first char in the text
 * @param end first char after it
 * @param form its characters
 * @param key how rows write it: lower case, without the dots of "a.m.", quotation marks and dashes
 *     in their plain form
 * @param gap what stands before it: 0 nothing, 1 white space, 2 the end of a paragraph
 */
public record Word(int start, int end, String form, String key, int gap) {

  /** Whether it starts with a digit. */
  public boolean isDigits() {
    return form.charAt(0) >= '0' && form.charAt(0) <= '9';
  }

  /** Whether it starts with a capital letter. */
  public boolean isCapital() {
    return Character.isUpperCase(form.charAt(0));
  }

  /** Whether it is a letter or digit run rather than a mark. */
  public boolean isWord() {
    return Character.isLetterOrDigit(form.charAt(0));
  }
}
