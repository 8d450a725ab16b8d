package org.rapporteur.app.correct;

import java.util.Optional;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;

/**
 * Where something stands, told by words and not by ids or places, which new rules and models move.
 *
 * @param page id of the page
 * @param url its address, by which a later text of it is found
 * @param claim {@code statement}, {@code event} or {@code figure}; empty for the page as a whole
 * @param words a statement's content, an event's trigger, a figure; white space collapsed
 * @param before the {@value #CONTEXT_CHARS} characters before them
 * @param after the {@value #CONTEXT_CHARS} characters after them
 * @param place where they stood, in characters of the collapsed text; decides between twins alone
 */
public record Anchor(
    String page,
    Optional<String> url,
    Optional<String> claim,
    String words,
    String before,
    String after,
    int place) {
  static final int CONTEXT_CHARS = 60;

  /** A page as a whole. */
  static Anchor of(Reading reading) {
    return new Anchor(
        reading.id(), reading.article().page().url(), Optional.empty(), "", "", "", 0);
  }

  /** A claim of a page. */
  static Anchor of(Reading reading, Claim claim) {
    FlatText flat = new FlatText(reading.article().text());
    Span span = flat.span(place(claim));
    String text = flat.text();
    return new Anchor(
        reading.id(),
        reading.article().page().url(),
        Optional.of(kind(claim)),
        span.of(text),
        text.substring(Math.max(0, span.start() - CONTEXT_CHARS), span.start()),
        text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT_CHARS)),
        span.start());
  }

  static String kind(Claim claim) {
    return claim.match(s -> "statement", e -> "event", f -> "figure");
  }

  /** The words a claim is known by. */
  static Span place(Claim claim) {
    return claim.match(s -> s.hull(), e -> e.trigger(), f -> f.evidence().span());
  }
}
