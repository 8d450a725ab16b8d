package org.rapporteur.article.layout;

import java.util.regex.Pattern;
import org.rapporteur.article.layout.Furniture.Opens;
import org.rapporteur.model.Role;

/** What stands between the paragraphs: teasers, captions, credits, lists, subheadings. */
final class Between {
  private static final int HEADING_CHARS = 120;
  private static final int CAPTION_CHARS = 300;
  private static final Pattern STAMP =
      Pattern.compile(
          "\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}(?:[ ,T]+\\d{1,2}:\\d{2}.{0,10})?"
              + "|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}(?:[ ,]+\\d{1,2}:\\d{2}.{0,10})?"
              + "|(?:\\d{1,2}:\\d{2},? )?(?:\\d{1,2} \\p{L}{3,9}|\\p{L}{3,9} \\d{1,2}),? \\d{4}(?:[ ,]+\\d{1,2}:\\d{2}.{0,10})?");
  private static final Pattern SIGNS_CAPTION =
      Pattern.compile(
          "\\((?:left|right|l|r|c|centre|center)\\)|\\bpictured\\b|\\bfile photo\\b",
          Pattern.CASE_INSENSITIVE);
  private final Lines lines;

  Between(Lines lines) {
    this.lines = lines;
  }

  void mark() {
    boolean alone = lines.size() == 1;
    for (int i = 0; i < lines.size() && !alone; i++) {
      if (!lines.isFree(i)) {
        continue;
      }
      if (isStampedTeaser(i)) {
        lines.set(i, Role.TEASER);
        lines.set(i + 1, Role.TEASER);
      } else if (lines.piece(i).isPresent()) {
        furniture(i);
      } else if (Prose.startsItem(lines.words(i)) && hasItemBeside(i)) {
        lines.set(i, Role.LIST);
      }
    }
    for (int i = 0; i < lines.size() && !alone; i++) {
      if (isHeading(i)) {
        lines.set(i, Role.HEADING);
      }
    }
  }

  private void furniture(int i) {
    Furniture.Piece piece = lines.piece(i).orElseThrow();
    Role role = piece.role();
    if (role == Role.COMMENT || (role == Role.NOTE && Prose.words(lines.words(i)).size() < 4)) {
      return;
    }
    lines.set(i, role);
    if (piece.opens() == Opens.TEASERS) {
      teasers(i + 1);
    }
    if (role == Role.CREDIT) {
      captionAbove(i);
    }
    if (role == Role.CAPTION && isFileName(i) && i + 1 < lines.size() && isCaptionLike(i + 1)) {
      captionBelow(i + 1);
    }
  }

  private boolean isFileName(int i) {
    return lines.words(i).indexOf(' ') < 0;
  }

  /** The titles listed below "Related news": no line of them ends a sentence. */
  private void teasers(int from) {
    for (int i = from; i < lines.size() && lines.isFree(i); i++) {
      String line = lines.words(i);
      if (line.length() > 200 || line.endsWith(".") || lines.isProse(i)) {
        return;
      }
      boolean last = i + 1 == lines.size() || lines.isProse(i + 1);
      if (last && i + 1 < lines.size()) {
        return;
      }
      lines.set(i, Role.TEASER);
    }
  }

  /** A short line under a picture's file name is its caption when a credit or a gap follows. */
  private void captionBelow(int i) {
    boolean credited = i + 1 < lines.size() && lines.isPiece(i + 1, Role.CREDIT);
    if (credited || !Prose.isSentence(lines.words(i)) || lines.words(i).length() < 120) {
      lines.set(i, Role.CAPTION);
    }
  }

  private void captionAbove(int credit) {
    int i = credit - 1;
    if (i < 0 || !lines.isFree(i) || !isCaptionLike(i)) {
      return;
    }
    boolean close = lines.unit(credit).blankBefore() == 0;
    if (close || SIGNS_CAPTION.matcher(lines.words(i)).find()) {
      boolean inPicture = lines.piece(credit).map(p -> p.rule().contains("photo")).orElse(false);
      if (inPicture) {
        lines.set(i, Role.CAPTION);
      }
    }
  }

  private boolean isCaptionLike(int i) {
    return lines.isFree(i) && lines.piece(i).isEmpty() && lines.words(i).length() <= CAPTION_CHARS;
  }

  /** A headline with nothing but a time stamp below it is a link to another report. */
  private boolean isStampedTeaser(int i) {
    return proseBefore(i)
        && i + 1 < lines.size()
        && lines.isFree(i + 1)
        && lines.unit(i + 1).blankBefore() == 0
        && STAMP.matcher(lines.words(i + 1)).matches()
        && lines.words(i).length() <= 200
        && !lines.words(i).endsWith(".");
  }

  private boolean proseBefore(int i) {
    for (int before = i - 1; before >= 0 && before >= i - 12; before--) {
      if (lines.isProse(before)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasItemBeside(int i) {
    return (i > 0 && Prose.startsItem(lines.words(i - 1)))
        || (i + 1 < lines.size() && Prose.startsItem(lines.words(i + 1)));
  }

  private boolean isHeading(int i) {
    if (!lines.isFree(i) || lines.piece(i).isPresent() || i + 1 >= lines.size()) {
      return false;
    }
    String line = lines.words(i);
    char last = Prose.lastMark(line);
    boolean open =
        last == '.' || last == ',' || last == ':' || last == ';' || last == '!' || last == 0;
    if (open || line.length() > HEADING_CHARS || Character.isLowerCase(line.charAt(0))) {
      return false;
    }
    if (last == '?' && "“\"'".indexOf(line.charAt(0)) >= 0) {
      return false;
    }
    int next = i + 1;
    while (next < lines.size() && !lines.isFree(next) && isPicture(next)) {
      next++;
    }
    return next < lines.size() && lines.isFree(next) && Prose.isSentence(lines.words(next));
  }

  private boolean isPicture(int i) {
    return lines.role(i) == Role.CAPTION || lines.role(i) == Role.CREDIT;
  }
}
