package org.rapporteur.mention.time;

import java.util.Set;
import org.rapporteur.mention.phrase.Match;
import org.rapporteur.mention.phrase.Words;

/** The conditions that a phrase's row may name: when the words around it let it be a time. */
final class Guard {
  private final Cues cues;

  Guard(Cues cues) {
    this.cues = cues;
  }

  /** Whether the phrase is a time here. */
  boolean allows(Words words, Match match, Direction direction) {
    String before = words.key(match.start() - 1);
    String after = words.key(match.next());
    return switch (match.row().find("guard").orElse("")) {
      case "month" -> month(words, match, before);
      case "year" -> year(words, match, before, after);
      case "whole-day" -> !in("count-noun", after);
      case "title" -> !isNamed(words, match.start());
      case "the-year" -> in("frame", before);
      case "the-quarter" ->
          in("frame", before) || in("ends", after) || words.key(match.start()).equals("this");
      case "half" -> in("frame", before);
      case "ends" -> in("ends", after);
      case "season" -> in("frame", before) && !after.equals("of");
      case "duration" -> duration(words, match, after);
      case "bare-units" -> in("length-before", before) && !after.equals("old");
      case "rate" -> words.key(match.start()).equals("per") || isCounted(words, match.start());
      case "set" -> !isNamed(words, match.start());
      case "clock" -> true;
      case "now" -> !after.equals("that") && !isNamed(words, match.start());
      case "at" -> before.equals("at");
      case "opening" -> words.opens(match.start()) || after.equals(",");
      case "final" -> before.equals("in") || isMark(words, match.next());
      case "modifier" -> !in("determiner", before) && !isMark(words, match.next());
      case "soon" -> !before.equals("as") && !after.equals("as") && !in("sequence", after);
      case "future" -> direction == Direction.FUTURE;
      case "shift" -> true;
      default -> true;
    };
  }

  private boolean in(String list, String key) {
    Set<String> words = cues.of(list);
    return words.contains(key);
  }

  private boolean month(Words words, Match match, String before) {
    String key = words.key(match.start());
    boolean framed = in("frame", before) || in("determiner", before);
    if (in("ambiguous-month", key)) {
      return framed;
    }
    boolean nameAfter =
        match.next() < words.size()
            && words.get(match.next()).isCapital()
            && words.get(match.next()).gap() == 1;
    return framed || !nameAfter;
  }

  private boolean year(Words words, Match match, String before, String after) {
    if (!words.get(match.start()).isDigits()) {
      return true;
    }
    boolean glued = match.next() < words.size() && words.get(match.next()).gap() == 0;
    boolean number = glued && in("not-after-year", after);
    boolean money = in("not-before-year", before) && words.get(match.start()).gap() == 0;
    boolean counted = in("count-noun", after) && !in("year-before", before);
    return !number && !money && !counted && !in("not-before-year-word", before);
  }

  private static boolean duration(Words words, Match match, String after) {
    int next = match.next();
    boolean hyphen = after.equals("-") && next < words.size() && words.get(next).gap() == 0;
    boolean compound = hyphen && next + 1 < words.size() && words.get(next + 1).gap() == 0;
    boolean age = after.equals("old") || (hyphen && words.key(next + 1).equals("old"));
    boolean one = match.row().get("id").equals("duration-one");
    boolean second = words.key(next - 1).equals("second") && one;
    boolean share = words.key(next - 1).startsWith("quarter") && after.equals("of");
    return !age && !(compound && one) && !second && !share;
  }

  /** Whether a number with what it counts stands before the word. */
  private boolean isCounted(Words words, int index) {
    String before = words.key(index - 1);
    if (index == 0 || (isMark(words, index - 1) && !before.equals("%"))) {
      return false;
    }
    if (in("counted", before) || words.get(index - 1).isDigits()) {
      return true;
    }
    return index > 1
        && before.endsWith("s")
        && (words.get(index - 2).isDigits() || in("counted", words.key(index - 2)));
  }

  /** Whether the word looks like part of a title or name: a capital in mid-sentence. */
  private static boolean isNamed(Words words, int index) {
    return words.get(index).isCapital()
        && index > 0
        && !words.opens(index)
        && (words.get(index - 1).isCapital() || words.key(index - 1).equals("'s"));
  }

  private static boolean isMark(Words words, int index) {
    return index < 0 || index >= words.size() || !words.get(index).isWord();
  }
}
