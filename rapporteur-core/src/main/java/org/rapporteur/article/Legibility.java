package org.rapporteur.article;

import java.util.Optional;
import org.rapporteur.model.Note;
import org.rapporteur.model.Page;

/** Says of a page why there is nothing, or nothing sensible, to read on it. */
final class Legibility {
  /** One character in so many that stands for no letter makes a page garbled. */
  private static final int GARBLED_ONE_IN = 20;

  private Legibility() {}

  /** The note, where there is a reason for one. */
  static Optional<Note> note(Page page, String text) {
    if (text.isBlank()) {
      return Optional.of(
          page.url().isPresent() && page.body().isBlank()
              ? note("LINK_ONLY", "only the address is known, and nothing is fetched unasked")
              : note("NO_TEXT", "the page holds no text"));
    }
    int strange = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f';
      strange += control || c == '\uFFFD' ? 1 : 0;
    }
    return strange * GARBLED_ONE_IN > text.length()
        ? Optional.of(
            note("GARBLED", "much of the page is no text in any encoding that was tried on it"))
        : Optional.empty();
  }

  private static Note note(String code, String message) {
    return new Note(code, Optional.empty(), message);
  }
}
