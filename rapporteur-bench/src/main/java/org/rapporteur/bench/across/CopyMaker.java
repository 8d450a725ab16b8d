package org.rapporteur.bench.across;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes copies of an article as outlets do. The same seed makes the same copies. */
final class CopyMaker {
  private static final Pattern WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}{4,}");
  private static final List<String> LEADS =
      List.of(
          "What had been expected for days has now come about, and few were surprised by it.",
          "Here is what we know so far of a matter that many readers have asked about.",
          "It came late in the day, and those concerned were slow to answer our questions.");
  private static final String COMMENTS =
      """


      3 comments
      lakeside_reader: They always say that, and then nothing happens at all.
      oldsalt44: Who pays for it in the end? We do, as ever.
      Maren: Good article, thank you, but where are the figures from?
      """;

  private final Random random;

  CopyMaker(long seed) {
    this.random = new Random(seed);
  }

  /** What is done to the original. */
  enum Change {
    RESENT,
    CREDITED,
    NEW_LEAD,
    CUT_OFF,
    COMMENTED,
    JOINED,
    REWORDED
  }

  /**
   * A copy.
   *
   * @param other the article whose start is glued on by {@code JOINED}
   */
  String copy(String page, Change change, String other) {
    int line = page.indexOf('\n') + 1;
    String title = page.substring(0, line);
    String body = page.substring(line);
    return switch (change) {
      case RESENT -> page;
      case CREDITED ->
          title + "(Harbour Wire) - " + body + "\nReporting by Lena Orsk; editing by Tom Vey\n";
      case NEW_LEAD ->
          "More on this story\n"
              + LEADS.get(random.nextInt(LEADS.size()))
              + "\n"
              + body.substring(Math.min(body.length(), firstSentence(body)));
      case CUT_OFF -> title + body.substring(0, cut(body, 0.5 + 0.3 * random.nextDouble()));
      case COMMENTED -> page + COMMENTS;
      case JOINED -> page + "\n" + other.substring(0, cut(other, 0.3));
      case REWORDED -> title + reworded(body);
    };
  }

  private static int firstSentence(String body) {
    int stop = body.indexOf(". ");
    return stop < 0 || stop > body.length() / 3 ? 0 : stop + 2;
  }

  private static int cut(String body, double share) {
    int at = (int) (body.length() * share);
    int space = body.indexOf(' ', at);
    return space < 0 ? body.length() : space;
  }

  /** Two of three small words get another form, the same on every page, as machines do. */
  private static String reworded(String body) {
    Matcher words = WORD.matcher(body);
    return words.replaceAll(
        m -> {
          String word = m.group();
          int hash = word.toLowerCase(Locale.ROOT).hashCode();
          return Math.floorMod(hash, 3) == 0
              ? word
              : new StringBuilder(word).reverse() + "e" + (char) ('a' + Math.floorMod(hash, 20));
        });
  }
}
