package org.rapporteur.lexicon;

/** Folds letters into sounds and prices how far two sounds are apart. */
final class Sounds {
  private static final String VOWELS = "aeiou";
  private static final double VOWEL_FOR_VOWEL = 0.25;
  private static final double VOWEL_MISSING = 0.5;
  private static final double GLIDE_MISSING = 0.3;
  private static final double NEAR = 0.35;

  /** Letter groups of the common schemes, longest first, with the sound they stand for. */
  private static final String[][] GROUPS = {
    {"shch", "S"},
    {"tsch", "C"},
    {"schtsch", "S"},
    {"sch", "S"},
    {"tch", "C"},
    {"tsh", "C"},
    {"dzh", "J"},
    {"sh", "S"},
    {"sz", "S"},
    {"cz", "C"},
    {"ch", "C"},
    {"zh", "J"},
    {"dj", "J"},
    {"rz", "J"},
    {"kh", "h"},
    {"gh", "g"},
    {"ph", "f"},
    {"th", "t"},
    {"ts", "c"},
    {"tz", "c"},
    {"ck", "k"},
    {"qu", "k"},
    {"dh", "d"},
    {"ou", "u"},
    {"oo", "u"},
    {"ee", "i"},
    {"yi", "i"},
    {"ij", "i"},
    {"iy", "i"},
    {"yy", "i"},
    {"aa", "a"},
    {"x", "ks"},
    {"q", "k"},
    {"w", "v"}
  };

  private Sounds() {}

  /** Appends the sound that starts at a place and returns how many letters it took. */
  static int fold(String latin, int at, StringBuilder sound) {
    for (String[] group : GROUPS) {
      if (latin.startsWith(group[0], at)) {
        add(sound, group[1]);
        return group[0].length();
      }
    }
    char letter = latin.charAt(at);
    add(sound, String.valueOf(letter));
    return 1;
  }

  private static void add(StringBuilder sound, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (sound.length() == 0 || sound.charAt(sound.length() - 1) != letter) {
        sound.append(letter);
      }
    }
  }

  static boolean isVowel(char sound) {
    return VOWELS.indexOf(sound) >= 0;
  }

  /** What it costs that a sound stands in one name only. */
  static double missing(char sound) {
    if (sound == 'y' || sound == 'j' || sound == 'i' || sound == 'h') {
      return GLIDE_MISSING;
    }
    return isVowel(sound) ? VOWEL_MISSING : 1;
  }

  /** What it costs that one sound stands for the other: 0 to 1. */
  static double apart(char a, char b) {
    if (a == b) {
      return 0;
    }
    boolean glideA = a == 'y' || a == 'j' || isVowel(a);
    boolean glideB = b == 'y' || b == 'j' || isVowel(b);
    if (glideA && glideB) {
      return VOWEL_FOR_VOWEL;
    }
    if (near(a, b) || near(b, a)) {
      return NEAR;
    }
    return 1;
  }

  private static boolean near(char a, char b) {
    return switch (a) {
      case 'S' -> b == 's' || b == 'C' || b == 'J';
      case 'C' -> b == 'h' || b == 'k' || b == 'c' || b == 'J';
      case 'J' -> b == 'j' || b == 'y' || b == 'z' || b == 'g';
      case 'c' -> b == 's' || b == 'k' || b == 'z';
      case 'z' -> b == 's';
      case 'v' -> b == 'u' || b == 'f' || b == 'b';
      case 'h' -> b == 'g' || b == 'k';
      case 'g' -> b == 'k';
      case 'd' -> b == 't';
      case 'b' -> b == 'p';
      default -> false;
    };
  }

  /** The class of a consonant; 0 for what a skeleton leaves out. */
  static char bone(char sound) {
    return switch (sound) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'j' -> 0;
      case 'S', 'C', 'J', 'c', 's', 'z' -> 's';
      case 'h', 'k', 'g' -> 'k';
      case 'v', 'f', 'w' -> 'v';
      case 'd', 't' -> 't';
      case 'b', 'p' -> 'p';
      default -> sound;
    };
  }
}
