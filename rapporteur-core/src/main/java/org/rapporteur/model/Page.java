package org.rapporteur.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A page as it came in, decoded but not understood: the input of the whole pipeline.
 *
 * @param id the page's name in this run, see {@code docs/formats.md}
 * @param url where it stood, when the input says so
 * @param fetched when it was obtained, when the input says so; never the clock
 * @param format how {@code body} is to be read
 * @param body the characters of the page, line ends as they came
 * @param given what the input says beside the body (a JSONL line's title, a feed's date)
 */
public record Page(
    String id,
    Optional<String> url,
    Optional<Instant> fetched,
    Format format,
    String body,
    Given given) {

  /** How a body is to be read. */
  public enum Format {
    TEXT,
    HTML
  }

  /** A page of plain text of which nothing else is known. */
  public static Page ofText(String id, String body) {
    return new Page(id, Optional.empty(), Optional.empty(), Format.TEXT, body, Given.NOTHING);
  }

  /** A page of HTML of which nothing else is known. */
  public static Page ofHtml(String id, String body) {
    return new Page(id, Optional.empty(), Optional.empty(), Format.HTML, body, Given.NOTHING);
  }

  /** The same page under another id. */
  public Page withId(String other) {
    return new Page(other, url, fetched, format, body, given);
  }
}
