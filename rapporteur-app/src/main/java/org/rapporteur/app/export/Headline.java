package org.rapporteur.app.export;

import java.util.List;
import org.rapporteur.model.Block;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Role;

/** What a page is called in lists: its title, else how its text begins, else its id. */
public final class Headline {
  private static final int MAX_CHARS = 90;
  private static final List<Role> BEGINNING = List.of(Role.HEADING, Role.STANDFIRST, Role.BODY);

  private Headline() {}

  /** One line. */
  public static String of(Reading reading) {
    return reading.article().metadata().title().orElseGet(() -> beginning(reading));
  }

  private static String beginning(Reading reading) {
    String text = reading.article().text();
    for (Block block : reading.article().blocks()) {
      String words = block.span().of(text).replaceAll("\\s+", " ").strip();
      if (BEGINNING.contains(block.role()) && !words.isEmpty()) {
        int points = words.codePointCount(0, words.length());
        return points <= MAX_CHARS
            ? words
            : words
                    .substring(0, words.offsetByCodePoints(0, MAX_CHARS))
                    .replaceFirst("\\s\\S*$", "")
                + "\u2026";
      }
    }
    return reading.id();
  }
}
