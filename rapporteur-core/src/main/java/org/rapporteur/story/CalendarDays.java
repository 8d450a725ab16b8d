package org.rapporteur.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.story.PageWords.Kind;
import org.rapporteur.story.PageWords.Word;

/**
 * Days written out with their year, in any language whose months are in {@code story/months.tsv}.
 * Only for comparing pages, also those in languages that are not read; a day that can be read in
 * two ways ({@code 05/06/2013}) is none.
 */
final class CalendarDays {
  /** A page's own day stands on a line of its own, within this many chars from the start. */
  private static final int OWN_DAY_WITHIN = 400;

  private static final int OWN_LINE_CHARS = 60;

  private final Map<String, Integer> months = new HashMap<>();

  CalendarDays(Lexicon lexicon) {
    for (Row row : lexicon.table("story/months.tsv").rows()) {
      int month = Integer.parseInt(row.get("id"));
      row.list("names").forEach(name -> months.put(name, month));
    }
  }

  /** A day and the position of its first word in the list of words. */
  record Found(int word, LocalDate day) {}

  List<Found> in(List<Word> words, String text) {
    List<Found> found = new ArrayList<>();
    List<Integer> at = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).kind() != Kind.END && !isOrdinalEnding(words, i)) {
        at.add(i);
      }
    }
    for (int i = 0; i + 2 < at.size(); i++) {
      int index = i;
      read(words, at, i, text).ifPresent(day -> found.add(new Found(at.get(index), day)));
    }
    return found;
  }

  /** The {@code th} of {@code 11th}. */
  private static boolean isOrdinalEnding(List<Word> words, int i) {
    return i > 0
        && words.get(i).kind() == Kind.WORD
        && words.get(i).form().length() == 2
        && words.get(i - 1).kind() == Kind.NUMBER
        && words.get(i - 1).end() == words.get(i).start();
  }

  /** The day that stands alone on a line near the top, but not on the first line. */
  Optional<LocalDate> own(List<Found> found, List<Word> words, String text) {
    for (Found one : found) {
      int start = words.get(one.word()).start();
      int line = text.lastIndexOf('\n', start) + 1;
      int next = text.indexOf('\n', start);
      int end = next < 0 ? text.length() : next;
      if (start <= OWN_DAY_WITHIN && line > 0 && end - line < OWN_LINE_CHARS) {
        return Optional.of(one.day());
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> read(List<Word> words, List<Integer> at, int i, String text) {
    Word first = words.get(at.get(i));
    Word second = words.get(at.get(i + 1));
    Word third = words.get(at.get(i + 2));
    if (third.end() - first.start() > 40) {
      return Optional.empty();
    }
    int month = months.getOrDefault(first.form(), 0);
    if (month > 0 && isDay(second) && isYear(third, 4)) {
      return day(third, month, second);
    }
    if (!isDay(first) && !isYear(first, 4)) {
      return Optional.empty();
    }
    if (isDay(first)) {
      int next = isJoin(second) ? i + 2 : i + 1;
      int year = next + 1 < at.size() && isJoin(words.get(at.get(next + 1))) ? next + 2 : next + 1;
      if (year >= at.size()) {
        return Optional.empty();
      }
      month = months.getOrDefault(words.get(at.get(next)).form(), 0);
      Word last = words.get(at.get(year));
      return month > 0 && (isYear(last, 4) || isShortYear(words.get(at.get(next)), last, text))
          ? day(last, month, first)
          : Optional.empty();
    }
    boolean dashed =
        text.substring(first.end(), second.start()).strip().equals("-")
            && text.substring(second.end(), third.start()).strip().equals("-");
    return dashed && isDay(third) && isDay(second)
        ? day(first, Integer.parseInt(second.form()), third)
        : Optional.empty();
  }

  /** {@code 06-Mar-08}: two digits are a year only after a dash. */
  private static boolean isShortYear(Word month, Word year, String text) {
    return isYear(year, 2)
        && month.end() < year.start()
        && text.substring(month.end(), year.start()).strip().equals("-");
  }

  private static boolean isJoin(Word word) {
    return word.kind() == Kind.WORD && (word.form().startsWith("de") || word.form().equals("of"));
  }

  private static boolean isDay(Word word) {
    return word.kind() == Kind.NUMBER && word.form().length() <= 2;
  }

  private static boolean isYear(Word word, int digits) {
    return word.kind() == Kind.NUMBER
        && word.form().length() == digits
        && word.form().indexOf('.') < 0;
  }

  private static Optional<LocalDate> day(Word year, int month, Word day) {
    int written = Integer.parseInt(year.form());
    int full = year.form().length() == 4 ? written : written < 50 ? 2000 + written : 1900 + written;
    try {
      return Optional.of(LocalDate.of(full, month, Integer.parseInt(day.form())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
