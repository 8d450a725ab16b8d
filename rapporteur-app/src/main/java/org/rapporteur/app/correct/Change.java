package org.rapporteur.app.correct;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a correction changes.
 *
 * @param kind what is done
 * @param target what it is done to, as the user named it: a claim's or page's id, a name or key of
 *     somebody, the number of an entry
 * @param value what stands instead; empty where nothing does
 * @param anchor where it is done; empty for names that are changed on every page
 */
public record Change(Kind kind, String target, String value, Optional<Anchor> anchor) {

  /** What can be put right. */
  public enum Kind {
    /** Two names are one bearer's: {@code target} is {@code value}. */
    MERGE,
    /**
     * A name was joined to the wrong bearer: where {@code target} is written it is {@code value}.
     */
    SPLIT,
    /** Somebody is called {@code value}. */
    RENAME,
    /** A statement is that of {@code value}: names parted by semicolons, or nobody's. */
    SPEAKER,
    /** Something was taken for an act that is none. */
    NOT_AN_EVENT,
    /** A claim happened, or a page was published, on the day or days of {@code value}. */
    DAY,
    /** A page tells of what the page {@code value} tells of, or of something of its own. */
    STORY,
    /** A claim or page is not to be gone by. */
    HIDE,
    /** Something to know about a claim or page; changes nothing. */
    NOTE,
    /** Takes another entry back. */
    UNDO,
    /** The words of the entry were forgotten with their page. */
    FORGOTTEN;

    /** The name in the log and on the command line. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of this name; empty when there is none, or none a user may ask for. */
    public static Optional<Kind> of(String code) {
      return Arrays.stream(values())
          .filter(k -> k != FORGOTTEN && k.code().equals(code))
          .findFirst();
    }

    /** Whether it is about who bears a name, on all pages unless one is given. */
    boolean isOfNames() {
      return this == MERGE || this == SPLIT || this == RENAME;
    }
  }
}
