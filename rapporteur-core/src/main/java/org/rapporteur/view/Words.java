package org.rapporteur.view;

import org.rapporteur.model.Span;

/**
 * A claim's own words on its page, so that a reader can click through to them.
 *
 * @param page id of the page
 * @param claim id of the claim on that page; empty for an office beside a name
 * @param family id of the page's family
 * @param span where the words stand in the page's text
 * @param text the words, white space collapsed, cut at {@value #MAX_CHARS} chars with an ellipsis
 */
public record Words(String page, String claim, String family, Span span, String text) {
  /** Longest text; longer ones end in an ellipsis. */
  public static final int MAX_CHARS = 400;
}
