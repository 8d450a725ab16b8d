package org.rapporteur.app.export;

/** Numbers with their nouns, in English. */
public final class Plural {
  private Plural() {}

  /** A number with its noun, such as {@code 1 story} or {@code 2 stories}. */
  public static String counted(int number, String noun) {
    if (number == 1) {
      return "1 " + noun;
    }
    boolean consonantY = noun.endsWith("y") && !noun.endsWith("ay");
    return number + " " + (consonantY ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s");
  }
}
