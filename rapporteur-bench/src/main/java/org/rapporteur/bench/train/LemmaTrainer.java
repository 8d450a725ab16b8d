package org.rapporteur.bench.train;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Learns endings: for each tag, the shortest endings that tell how the lemma is made. */
final class LemmaTrainer {
  private static final int MAX_ENDING_CHARS = 6;
  private static final int MIN_TYPES = 3;

  private final Map<String, Map<String, Integer>> words = new TreeMap<>();

  void add(String form, String lemma, int tag, boolean name) {
    String word = (name ? form : form.toLowerCase(Locale.ROOT)).replace('\u2019', '\'');
    if (word.isEmpty() || word.length() > 30 || lemma.equals("_")) {
      return;
    }
    words
        .computeIfAbsent(tag + "\t" + word, k -> new TreeMap<>())
        .merge(script(word, lemma), 1, Integer::sum);
  }

  private static String script(String word, String lemma) {
    int same = 0;
    while (same < word.length()
        && same < lemma.length()
        && word.charAt(same) == lemma.charAt(same)) {
      same++;
    }
    return (word.length() - same) + ":" + lemma.substring(same);
  }

  Map<String, String> rules() {
    Map<String, Map<String, Integer>> endings = new HashMap<>();
    words.forEach(
        (key, scripts) -> {
          int tab = key.indexOf('\t');
          String word = key.substring(tab + 1);
          for (int n = 0; n <= Math.min(MAX_ENDING_CHARS, word.length()); n++) {
            endings
                .computeIfAbsent(
                    key.substring(0, tab + 1) + word.substring(word.length() - n),
                    k -> new TreeMap<>())
                .merge(best(scripts), 1, Integer::sum);
          }
        });
    Map<String, String> rules = new TreeMap<>();
    endings.keySet().stream()
        .sorted(
            (a, b) ->
                a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b))
        .forEach(
            key -> {
              Map<String, Integer> scripts = endings.getOrDefault(key, Map.of());
              int types = scripts.values().stream().mapToInt(Integer::intValue).sum();
              String script = best(scripts);
              if ((types >= MIN_TYPES || key.endsWith("\t"))
                  && !script.equals(ending(rules, key, true))) {
                rules.put(key, script);
              }
            });
    Map<String, String> out = new TreeMap<>(rules);
    words.forEach(
        (key, scripts) -> {
          String script = best(scripts);
          if (!script.equals(ending(rules, key, false))) {
            out.put(key.replace("\t", "\t^"), script);
          }
        });
    return out;
  }

  private static String ending(Map<String, String> rules, String key, boolean shorter) {
    int tab = key.indexOf('\t');
    String word = key.substring(tab + 1);
    for (int n = Math.min(MAX_ENDING_CHARS, word.length() - (shorter ? 1 : 0)); n >= 0; n--) {
      String rule = rules.get(key.substring(0, tab + 1) + word.substring(word.length() - n));
      if (rule != null) {
        return rule;
      }
    }
    return "";
  }

  private static String best(Map<String, Integer> scripts) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> e : scripts.entrySet()) {
      if (e.getValue() > most) {
        most = e.getValue();
        best = e.getKey();
      }
    }
    return best;
  }
}
