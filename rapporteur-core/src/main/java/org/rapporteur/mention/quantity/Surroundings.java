package org.rapporteur.mention.quantity;

import java.util.Set;
import org.rapporteur.mention.phrase.Match;
import org.rapporteur.mention.phrase.Word;
import org.rapporteur.mention.phrase.Words;

/** What the words beside a number say about it: part of a name, an ordinal, a change of level. */
final class Surroundings {
  private static final int REACH = 14;
  private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th");
  private static final Set<String> DEFINITE =
      Set.of(
          "the", "these", "those", "his", "her", "its", "their", "our", "my", "your", "'s", "both");
  private static final Set<String> LEVEL =
      Set.of(
          "rose",
          "fell",
          "up",
          "down",
          "climbed",
          "grew",
          "gained",
          "lost",
          "rise",
          "fall",
          "dropped",
          "jumped",
          "cut",
          "raised",
          "increased",
          "decreased",
          "slipped");
  private static final Set<String> HALF_OF =
      Set.of("of", "the", "its", "their", "his", "our", "all");
  private static final Set<String> PART_BEFORE =
      Set.of("first", "second", "other", "latter", "last", "third", "fourth", "final", "better");

  private final Set<String> notShared;
  private final Set<String> votes;

  /**
   * @param notShared what a half or quarter of is no share: "a quarter of an hour"
   * @param votes words that make "by 88-41" votes
   */
  Surroundings(Set<String> notShared, Set<String> votes) {
    this.notShared = notShared;
    this.votes = votes;
  }

  /** Whether the phrase can be a quantity at all. */
  boolean allow(Words words, Match match) {
    if (isInside(words, match)) {
      return false;
    }
    String reading = match.row().get("reading");
    String before = words.key(match.start() - 1);
    String after = words.key(match.next());
    return switch (reading) {
      case "share" -> isShare(words, match, before, after);
      case "ratio" -> !after.equals("%") && !notShared.contains(after) && !isMeasured(words, match);
      case "votes" -> true;
      case "unit-pair" -> !isRange(words, match, before);
      case "votes-bare" -> isVote(words, match, before);
      default -> !reading.endsWith("-range") || isRange(words, match, before);
    };
  }

  /** Glued to letters, digits or marks that make it a part of something else. */
  private static boolean isInside(Words words, Match match) {
    int start = match.start();
    Word first = words.get(start);
    if (first.gap() == 0 && start > 0 && first.isWord()) {
      Word before = words.get(start - 1);
      boolean hyphen = before.key().equals("-") && start > 1 && before.gap() == 0;
      boolean joined =
          before.key().equals(".") || before.key().equals("/") || before.key().equals(":");
      if (Character.isLetter(before.form().charAt(0)) || hyphen || joined) {
        return true;
      }
    }
    int next = match.next();
    if (next >= words.size() || words.get(next).gap() > 0) {
      return false;
    }
    String after = words.key(next);
    boolean letters = words.get(next).isWord() && !after.equals("'s");
    boolean compound =
        after.equals("-")
            && match.row().get("reading").startsWith("count")
            && next + 1 < words.size()
            && words.get(next + 1).gap() == 0;
    return ORDINAL.contains(after) || letters || compound || after.equals("/");
  }

  private boolean isShare(Words words, Match match, String before, String after) {
    boolean half = words.key(match.start()).equals("half");
    boolean of = half ? HALF_OF.contains(after) : after.equals("of");
    String noun = words.key(match.next() + (after.equals("of") ? 1 : 0));
    String second = noun.equals("the") ? words.key(match.next() + 2) : noun;
    return of && !PART_BEFORE.contains(before) && !notShared.contains(second);
  }

  /** "one of five", "one in 2020", "12 in 40 minutes" are no shares. */
  private static boolean isMeasured(Words words, Match match) {
    for (int i = match.start(); i < match.next(); i++) {
      if (words.key(i).equals("of") && !words.key(i - 1).equals("out")) {
        return true;
      }
    }
    return words.key(match.next()).endsWith("minutes") || !words.get(match.next() - 1).isWord();
  }

  private boolean isVote(Words words, Match match, String before) {
    boolean by = before.equals("by") || words.key(match.start() - 2).equals("by");
    for (int i = match.start() - 1; by && i >= 0 && i > match.start() - REACH; i--) {
      if (votes.contains(words.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** "from 4 to 5" after a verb of change, and "rose 4 to 5 percent", are changes. */
  private static boolean isRange(Words words, Match match, String before) {
    boolean to = false;
    for (int i = match.start(); i < match.next(); i++) {
      to |= words.key(i).equals("to");
    }
    boolean from = before.equals("from") || words.key(match.start()).equals("from");
    int at = match.start() - (before.equals("from") ? 2 : 1);
    for (int i = at; to && i >= 0 && i > at - (from ? 6 : 1) && !words.opens(i + 1); i--) {
      if (LEVEL.contains(words.key(i))) {
        return false;
      }
    }
    return true;
  }

  /** "Article 5", "Boeing 737": a number behind a capitalised word that opens no sentence. */
  boolean isName(Words words, Match match) {
    int start = match.start();
    if (start == 0 || !words.get(start).isDigits()) {
      return false;
    }
    Word before = words.get(start - 1);
    return before.isCapital() && !words.opens(start - 1) && before.isWord();
  }

  /** "the two leaders", "its three members": known already, so not counted here. */
  boolean isDefinite(Words words, int start) {
    return DEFINITE.contains(words.key(start - 1));
  }
}
