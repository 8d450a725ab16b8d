package org.rapporteur.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares single written names by their sound, whatever scheme of transliteration made them:
 * Lukashenko, Lukashenka, Loukachenko and Лукашенко are close, Ivanov and Ivanova as close as any
 * two forms of one family name.
 *
 * <p>A name is folded into letters of sound (sh, sz and sch are one), and two folded names are
 * aligned with costs that are low where schemes differ: vowels, glides, doubled letters, v and u.
 */
public final class Spelling {
  private final Romanisation romanisation;

  /** Builds the comparison on its rows. */
  public Spelling(Lexicon lexicon) {
    this.romanisation = new Romanisation(lexicon);
  }

  /** Plain Latin letters, see {@link Romanisation}. */
  public String latin(String name) {
    return romanisation.latin(name);
  }

  /** The words of a name in plain Latin letters, without marks between them. */
  public List<String> words(String name) {
    List<String> words = new ArrayList<>();
    String latin = latin(name);
    int start = -1;
    for (int i = 0; i <= latin.length(); i++) {
      boolean inside = i < latin.length() && Character.isLetterOrDigit(latin.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(latin.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** Letters of sound: capital letters stand for sounds written with several letters. */
  public static String sound(String latin) {
    StringBuilder sound = new StringBuilder(latin.length());
    int at = 0;
    while (at < latin.length()) {
      at += Sounds.fold(latin, at, sound);
    }
    return sound.toString();
  }

  /**
   * The consonants of a folded name in coarse classes: equal for nearly all spellings of one name,
   * and for some others. An index key, never a verdict.
   */
  public static String skeleton(String latin) {
    String sound = sound(latin);
    StringBuilder bones = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      char bone = Sounds.bone(sound.charAt(i));
      boolean again = bones.length() > 0 && bones.charAt(bones.length() - 1) == bone;
      boolean finalV = bone == 'v' && i == sound.length() - 1 && i > 0;
      if (bone != 0 && !again && !finalV) {
        bones.append(bone);
      }
    }
    return bones.length() == 0 ? sound : bones.toString();
  }

  /**
   * How alike two single names sound.
   *
   * @param left in plain Latin letters
   * @param right in plain Latin letters
   * @return 1 for the same, 0 for nothing in common
   */
  public static double likeness(String left, String right) {
    if (left.equals(right)) {
      return 1;
    }
    String a = sound(left);
    String b = sound(right);
    double longest = Math.max(a.length(), b.length());
    return longest == 0 ? 0 : Math.max(0, 1 - distance(a, b) / longest);
  }

  /**
   * The share of letters that two written names have in common, one by one in order.
   *
   * @return 1 for the same letters, 0 for none in their places
   */
  public static double shared(String left, String right) {
    int longest = Math.max(left.length(), right.length());
    return longest == 0 ? 1 : 1 - (double) edits(left, right) / longest;
  }

  /** Levenshtein's distance: how many letters are put in, left out or changed at least. */
  public static int edits(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int swap = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[right.length()];
  }

  private static double distance(String a, String b) {
    double[] before = new double[b.length() + 1];
    double[] row = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      before[j] = before[j - 1] + Sounds.missing(b.charAt(j - 1));
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = before[0] + Sounds.missing(a.charAt(i - 1));
      for (int j = 1; j <= b.length(); j++) {
        double swap = before[j - 1] + Sounds.apart(a.charAt(i - 1), b.charAt(j - 1));
        double left = row[j - 1] + Sounds.missing(b.charAt(j - 1));
        double up = before[j] + Sounds.missing(a.charAt(i - 1));
        row[j] = Math.min(swap, Math.min(left, up));
      }
      double[] spare = before;
      before = row;
      row = spare;
    }
    return before[b.length()];
  }
}
