package org.rapporteur.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.rapporteur.entity.WordPairs.Pair;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.lexicon.Spelling;

/**
 * How likely two written names belong to one bearer, whatever script or scheme wrote them. Single
 * words, names of people and names of bodies are weighed apart; words are paired by sound and by
 * letters, whatever their order.
 */
public final class NameComparison implements ToDoubleBiFunction<String, String> {
  /**
   * From this score on two names count as one bearer's: the even chance of the regressions, not
   * tuned further (development pairs, 2026-11: .35 to .6 changes F1 by less than .01).
   */
  public static final double SAME = 0.5;

  /** Slope by which an alignment's cost becomes a chance, and the ratio where it is even. */
  private static final double SLOPE = 8;

  private static final double EVEN_RATIO = 1.49;
  private static final double INITIAL = 0.8;
  private static final double POOR = 0.75;

  private final Spelling spelling;
  private final LetterCosts costs;
  private final Regression person;
  private final Regression sameScript;
  private final Set<String> particles = new HashSet<>();
  private final BodyNames bodies;

  /** Builds the comparison on its rows. */
  public NameComparison(Lexicon lexicon) {
    this.spelling = new Spelling(lexicon);
    this.costs = new LetterCosts(lexicon);
    this.person = new Regression(lexicon, "person");
    this.sameScript = new Regression(lexicon, "same-script");
    this.bodies = new BodyNames(lexicon, spelling);
    for (Row row : lexicon.table("entity/name-words.tsv").rows()) {
      if (row.get("id").equals("particles")) {
        particles.addAll(row.list("forms"));
      }
    }
  }

  /**
   * Compares two names.
   *
   * @return 0 for two bearers, 1 for one; see {@link #SAME}
   */
  @Override
  public double applyAsDouble(String left, String right) {
    // one order for both, so that ties fall the same way
    return left.compareTo(right) <= 0 ? compare(left, right) : compare(right, left);
  }

  private double compare(String left, String right) {
    List<String> a = spelling.words(left);
    List<String> b = spelling.words(right);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    boolean cross = isForeign(left) != isForeign(right);
    if (a.size() == 1 && b.size() == 1) {
      return cross ? sound(a.get(0), b.get(0)) : word(a.get(0), b.get(0));
    }
    if (bodies.isBody(a) || bodies.isBody(b)) {
      return bodies.compare(left, right);
    }
    return people(weighty(a), weighty(b), cross, isForeign(left) && isForeign(right));
  }

  private static boolean isForeign(String name) {
    return name.chars().filter(Character::isLetter).findFirst().stream()
        .anyMatch(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN);
  }

  private List<String> weighty(List<String> words) {
    List<String> weighty = words.stream().filter(w -> !particles.contains(w)).toList();
    return weighty.isEmpty() ? words : weighty;
  }

  /** The chance by sound that two words are one name. */
  private double sound(String a, String b) {
    double ratio = costs.align(a, b) / costs.surprise(a, b);
    return 1 / (1 + Math.exp(-SLOPE * (EVEN_RATIO - ratio)));
  }

  /** The chance that two single words in one script are one name. */
  private double word(String a, String b) {
    double cost = Math.min(costs.align(a, b), 1e3);
    double longest = Math.max(a.length(), b.length());
    Map<String, Double> features = new HashMap<>();
    features.put("ratio", cost / costs.surprise(a, b));
    features.put("cost-per-letter", cost / (a.length() + b.length()));
    features.put("edits", Spelling.edits(a, b) / longest);
    features.put("length-gap", Math.abs(a.length() - b.length()) / longest);
    features.put("same-first", flag(a.charAt(0) == b.charAt(0)));
    features.put("same-last", flag(tail(a, 1).equals(tail(b, 1))));
    features.put("same-last-two", flag(tail(a, 2).equals(tail(b, 2))));
    String bones = consonants(a);
    String others = consonants(b);
    int most = Math.max(1, Math.max(bones.length(), others.length()));
    features.put("consonant-edits", (double) Spelling.edits(bones, others) / most);
    features.put("log-length", Math.log(longest));
    features.put("equal", flag(a.equals(b)));
    return sameScript.probability(features);
  }

  private static String tail(String word, int letters) {
    return word.substring(Math.max(0, word.length() - letters));
  }

  private static String consonants(String word) {
    return word.replaceAll("[aeiouyj]", "");
  }

  private static double flag(boolean holds) {
    return holds ? 1 : 0;
  }

  private double bySound(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0) ? INITIAL : 0;
    }
    return sound(a, b);
  }

  private static double byLetters(String a, String b) {
    if (!a.equals(b) && (a.length() == 1 || b.length() == 1)) {
      return a.charAt(0) == b.charAt(0) ? INITIAL : 0;
    }
    return Spelling.shared(a, b);
  }

  private double people(List<String> a, List<String> b, boolean cross, boolean foreign) {
    List<String> fewer = a.size() <= b.size() ? a : b;
    List<String> more = a.size() <= b.size() ? b : a;
    List<Pair> pairs = WordPairs.pair(fewer, more, (x, y) -> bySound(x, y) + byLetters(x, y));
    double worstSound = 1;
    double worstLetters = 1;
    double sumSound = 0;
    double sumLetters = 0;
    int poor = 0;
    boolean initial = false;
    for (Pair pair : pairs) {
      String x = fewer.get(pair.left());
      String y = more.get(pair.right());
      double byLetters = byLetters(x, y);
      worstSound = Math.min(worstSound, bySound(x, y));
      worstLetters = Math.min(worstLetters, byLetters);
      sumSound += bySound(x, y);
      sumLetters += byLetters;
      poor += byLetters < POOR ? 1 : 0;
      initial |= x.length() == 1 || y.length() == 1;
    }
    double missing = (double) (more.size() - fewer.size()) / more.size();
    Map<String, Double> features = new HashMap<>();
    features.put("worst-sound", worstSound);
    features.put("worst-letters", worstLetters);
    features.put("mean-sound", sumSound / pairs.size());
    features.put("mean-letters", sumLetters / pairs.size());
    features.put("missing", missing);
    features.put("one-in-many", flag(fewer.size() == 1 && more.size() > 1));
    features.put("whole", Spelling.shared(String.join("", fewer), String.join("", more)));
    features.put("cross-script", flag(cross));
    features.put("initial", flag(initial));
    features.put("one-each", flag(more.size() == 1));
    features.put("worst-of-three", fewer.size() >= 3 ? worstSound : 0);
    features.put(
        "same-words",
        flag(fewer.stream().sorted().toList().equals(more.stream().sorted().toList())));
    features.put("cross-letters", cross ? worstLetters : 0);
    features.put("poor-share", (double) poor / pairs.size());
    features.put("none-missing", flag(missing == 0));
    features.put("foreign-script", flag(foreign));
    return person.probability(features);
  }
}
