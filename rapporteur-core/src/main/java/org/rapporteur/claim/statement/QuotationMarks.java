package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.lexicon.DataException;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;

/** The quotation marks of a language and where one of them can open or close. */
final class QuotationMarks {

  /** How a style tells its ends apart. */
  enum Kind {
    PAIR,
    TOGGLE,
    APOSTROPHE
  }

  /** One style of marks. */
  record Style(String open, String close, Kind kind) {}

  private static final String OPENING_PUNCTUATION = "([{—–-/:\u00a0";

  private final List<Style> styles;
  private final Set<String> elisions;

  QuotationMarks(Lexicon lexicon, String language) {
    List<Style> rows = new ArrayList<>();
    for (Row row : lexicon.table("lang/" + language + "/quotes.tsv").rows()) {
      rows.add(new Style(row.get("open"), row.get("close"), kind(row)));
    }
    styles =
        rows.stream()
            .sorted((a, b) -> Integer.compare(b.open().length(), a.open().length()))
            .toList();
    elisions =
        lexicon.table("lang/" + language + "/elisions.tsv").rows().stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Kind kind(Row row) {
    return switch (row.get("kind")) {
      case "pair" -> Kind.PAIR;
      case "toggle" -> Kind.TOGGLE;
      case "apostrophe" -> Kind.APOSTROPHE;
      default ->
          throw new DataException(
              "D08", row.file(), row.line(), "kind must be pair, toggle or apostrophe");
    };
  }

  /** Longest marks first. */
  List<Style> styles() {
    return styles;
  }

  /** Whether the style's opening mark stands here and can open something. */
  boolean opens(Style style, String text, int at, int from, int to) {
    int after = at + style.open().length();
    if (after >= to || !(text.startsWith(style.open(), at) || isTurned(style, text, at, from))) {
      return false;
    }
    if (style.kind() == Kind.PAIR) {
      return true;
    }
    boolean free = at == from || isOpenPosition(text.charAt(at - 1));
    char next = text.charAt(after);
    if (!free || Character.isWhitespace(next)) {
      return false;
    }
    return style.kind() == Kind.TOGGLE
        || ((Character.isLetterOrDigit(next) || next == '…' || next == '.' || next == '[')
            && !isElision(text, after, to));
  }

  /** Whether the style's closing mark stands here and can close something. */
  boolean closes(Style style, String text, int at, int to) {
    if (!text.startsWith(style.close(), at)) {
      return false;
    }
    if (style.kind() == Kind.PAIR) {
      return true;
    }
    int after = at + style.close().length();
    boolean wordGoesOn = after < to && Character.isLetterOrDigit(text.charAt(after));
    boolean blankBefore = at > 0 && Character.isWhitespace(text.charAt(at - 1));
    return !wordGoesOn && (!blankBefore || isBehindInner(text, at, to));
  }

  /**
   * Whether a blank parts the mark only from the closing one of a quotation inside: {@code ,' "}.
   */
  private static boolean isBehindInner(String text, int at, int to) {
    boolean inner = at > 2 && (text.charAt(at - 2) == '\'' || text.charAt(at - 2) == '’');
    boolean ends = inner && ",.!?".indexOf(text.charAt(at - 3)) >= 0;
    return ends && (at + 1 >= to || Character.isWhitespace(text.charAt(at + 1)));
  }

  /**
   * Whether an apostrophe that can close surely does: after punctuation or before it, but not as
   * the possessive of a plural ("the ministers' plan").
   */
  static boolean closesSurely(String text, int at, int to) {
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    boolean last = at + 1 >= to || !Character.isWhitespace(text.charAt(at + 1));
    return last || !Character.isLetter(before) || Character.toLowerCase(before) != 's';
  }

  /** A closing mark at the very start of a block, before a letter: a typist's slip for opening. */
  private static boolean isTurned(Style style, String text, int at, int from) {
    return style.open().equals("“")
        && at == from
        && text.charAt(at) == '”'
        && Character.isLetter(text.charAt(at + 1));
  }

  private boolean isElision(String text, int at, int to) {
    int end = at;
    while (end < to && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end == at) {
      return Character.isDigit(text.charAt(at)) && text.startsWith("0s", at + 1);
    }
    return elisions.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isOpenPosition(char before) {
    return Character.isWhitespace(before)
        || OPENING_PUNCTUATION.indexOf(before) >= 0
        || "“”\"‘«„'`".indexOf(before) >= 0;
  }
}
