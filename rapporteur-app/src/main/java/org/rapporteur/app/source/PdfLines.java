package org.rapporteur.app.source;

/** Joins the printed lines of a paragraph into one, as a reader does. */
final class PdfLines {
  private PdfLines() {}

  /** Paragraphs parted by an empty line, each on one line; words broken at a line's end whole. */
  static String paragraphs(String printed) {
    StringBuilder text = new StringBuilder();
    boolean open = false;
    for (String line : printed.split("\n", -1)) {
      String words = line.strip();
      if (words.isEmpty()) {
        open = false;
        continue;
      }
      if (!open) {
        text.append(text.length() == 0 ? "" : "\n\n");
      } else if (isBroken(text) && Character.isLowerCase(words.charAt(0))) {
        text.setLength(text.length() - 1);
      } else {
        text.append(' ');
      }
      text.append(words);
      open = true;
    }
    return text.append(text.length() == 0 ? "" : "\n").toString();
  }

  private static boolean isBroken(StringBuilder text) {
    int last = text.length() - 1;
    return last > 0 && text.charAt(last) == '-' && Character.isLetter(text.charAt(last - 1));
  }
}
