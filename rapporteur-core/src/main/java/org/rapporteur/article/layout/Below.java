package org.rapporteur.article.layout;

import java.util.regex.Pattern;
import org.rapporteur.article.layout.Furniture.Opens;
import org.rapporteur.model.Role;

/** What stands below the article: comments, the form to write one, teasers, the footer. */
final class Below {
  /* A comment heading or form above the article (a link to it) must not end the article: that much
   * running text has to stand before it, or more than stands after. Set on the WCXB and trafilatura
   * development pages saved as text. */
  private static final int ARTICLE_CHARS = 250;

  /** "May 4, 2019 at 8:30 am | Reply", wherever in a line. */
  private static final Pattern STAMP =
      Pattern.compile(
          "\\b\\p{Lu}\\p{Ll}{2,8} \\d{1,2} ?, \\d{4} (?:at )?\\d{1,2}:\\d{2} ?[AaPp][Mm] \\| (?:Reply|Report abuse)\\b");

  private final Lines lines;

  Below(Lines lines) {
    this.lines = lines;
  }

  void mark() {
    stamped();
    int prose = 0;
    int[] proseAfter = proseAfter();
    for (int i = 0; i < lines.size(); i++) {
      boolean opens =
          lines.isFree(i) && (lines.opens(i, Opens.TAIL) || lines.opens(i, Opens.COMMENTS));
      boolean enough = prose >= ARTICLE_CHARS || (prose > 0 && prose >= proseAfter[i]);
      if (opens && enough && lines.size() > 1) {
        tail(i);
        return;
      }
      if (lines.isProse(i)) {
        prose += lines.words(i).length();
      }
    }
  }

  /** Readers' words run together with their stamps: from the first stamp on all is theirs. */
  private void stamped() {
    int first = 0;
    while (first < lines.size() && !STAMP.matcher(lines.words(first)).find()) {
      first++;
    }
    for (int i = first; i < lines.size(); i++) {
      if (i == first || STAMP.matcher(lines.words(i)).find()) {
        lines.openComment(i);
      }
      lines.set(i, Role.COMMENT);
    }
  }

  private int[] proseAfter() {
    int[] after = new int[lines.size() + 1];
    for (int i = lines.size() - 1; i >= 0; i--) {
      after[i] = after[i + 1] + (lines.isProse(i) ? lines.words(i).length() : 0);
    }
    return after;
  }

  private void tail(int from) {
    Role section = Role.BOILERPLATE;
    boolean said = false;
    for (int i = from; i < lines.size(); i++) {
      if (lines.piece(i).isPresent() && isFurniture(i, section)) {
        Furniture.Piece piece = lines.piece(i).orElseThrow();
        lines.set(i, piece.role());
        section =
            switch (piece.opens()) {
              case COMMENTS -> Role.COMMENT;
              case TEASERS -> Role.TEASER;
              case TAIL, NOTE -> Role.BOILERPLATE;
              case NOTHING -> section;
            };
        said = false;
        continue;
      }
      if (lines.handle(i).isPresent() && section != Role.TEASER) {
        section = Role.COMMENT;
        lines.openComment(i);
        said = true;
      } else if (section == Role.COMMENT && !said && lines.unit(i).blankBefore() > 0) {
        lines.openComment(i);
      }
      lines.set(i, section);
    }
  }

  /**
   * Among comments, words such as "Share" or "Reply" part comments; credits are what people say.
   */
  private boolean isFurniture(int i, Role section) {
    Furniture.Piece piece = lines.piece(i).orElseThrow();
    if (section != Role.COMMENT || piece.opens() != Opens.NOTHING) {
      return true;
    }
    return piece.role() == Role.FORM
        || (piece.role() == Role.BOILERPLATE && lines.words(i).length() <= 60);
  }
}
