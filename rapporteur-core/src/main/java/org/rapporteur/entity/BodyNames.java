package org.rapporteur.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.entity.WordPairs.Pair;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.lexicon.Spelling;

/** Compares names of bodies: legal forms weigh nothing, numbers must agree, acronyms may stand. */
final class BodyNames {
  private final Spelling spelling;
  private final Regression body;
  private final Set<String> legalForms = new HashSet<>();
  private final Set<String> bodyWords = new HashSet<>();
  private final Map<String, String> numbers = new HashMap<>();

  BodyNames(Lexicon lexicon, Spelling spelling) {
    this.spelling = spelling;
    this.body = new Regression(lexicon, "body");
    for (Row row : lexicon.table("entity/name-words.tsv").rows()) {
      switch (row.get("id")) {
        case "legal-forms" -> legalForms.addAll(row.list("forms"));
        case "body-words" -> bodyWords.addAll(row.list("forms"));
        case "numbers" ->
            row.list("forms")
                .forEach(n -> numbers.put(n.replaceAll("=.*", ""), n.replaceAll(".*=", "")));
        default -> {}
      }
    }
  }

  boolean isBody(List<String> words) {
    return words.stream().anyMatch(bodyWords::contains);
  }

  private List<String> words(String name) {
    StringBuilder joined = new StringBuilder();
    String text = name.replace("&", " and ");
    for (int i = 0; i < text.length(); i++) {
      // "G.m.b.H." is one word
      boolean point = text.charAt(i) == '.' && i > 0 && Character.isLetter(text.charAt(i - 1));
      boolean single = point && (i < 2 || !Character.isLetter(text.charAt(i - 2)));
      if (!single) {
        joined.append(text.charAt(i));
      }
    }
    List<String> all = new ArrayList<>();
    for (String word : spelling.words(joined.toString())) {
      all.add(numbers.getOrDefault(word, word));
    }
    List<String> own = all.stream().filter(w -> !legalForms.contains(w)).toList();
    return own.isEmpty() ? all : own;
  }

  double compare(String left, String right) {
    List<String> a = words(left);
    List<String> b = words(right);
    List<String> fewer = a.size() <= b.size() ? a : b;
    List<String> more = a.size() <= b.size() ? b : a;
    List<Pair> pairs = WordPairs.pair(fewer, more, Spelling::shared);
    double worst = 1;
    double sum = 0;
    for (Pair pair : pairs) {
      worst = Math.min(worst, pair.likeness());
      sum += pair.likeness();
    }
    String one = String.join("", fewer);
    String other = String.join("", more);
    Map<String, Double> features = new HashMap<>();
    features.put("worst-letters", worst);
    features.put("mean-letters", sum / pairs.size());
    features.put("missing", (double) (more.size() - fewer.size()) / more.size());
    features.put("whole", Spelling.shared(one, other));
    features.put("numbers-differ", numbered(fewer).equals(numbered(more)) ? 0.0 : 1.0);
    features.put(
        "acronym", one.equals(initials(more)) || other.equals(initials(fewer)) ? 1.0 : 0.0);
    features.put("equal", one.equals(other) ? 1.0 : 0.0);
    features.put("same-first", fewer.get(0).equals(more.get(0)) ? 1.0 : 0.0);
    return body.probability(features);
  }

  private static List<String> numbered(List<String> words) {
    return words.stream().filter(w -> w.chars().anyMatch(Character::isDigit)).sorted().toList();
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(w -> initials.append(w.charAt(0)));
    return initials.toString();
  }
}
