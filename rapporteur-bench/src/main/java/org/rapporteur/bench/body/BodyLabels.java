package org.rapporteur.bench.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which pieces of a page the annotators hold for the article.
 *
 * @param labels share of the piece that is article, in [0, 1]
 * @param weights how much the piece counts; 0 where nobody said
 */
record BodyLabels(List<Float> labels, List<Float> weights) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final int SHINGLE = 4;
  private static final int ALONE = 6;

  /** Labels from the whole article where the set has it, else from sample passages. */
  static BodyLabels of(List<String> pieces, PageGold gold) {
    return gold.text().isPresent()
        ? ofText(pieces, words(gold.text().get()))
        : ofPassages(pieces, gold);
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  private static BodyLabels ofText(List<String> pieces, List<String> gold) {
    Map<List<String>, List<Integer>> shingles = new HashMap<>();
    for (int i = 0; i + SHINGLE <= gold.size(); i++) {
      shingles.computeIfAbsent(gold.subList(i, i + SHINGLE), k -> new ArrayList<>()).add(i);
    }
    float[] labels = new float[pieces.size()];
    int[] anchors = new int[pieces.size()];
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      List<String> words = words(pieces.get(i));
      all.add(words);
      anchors[i] = -1;
      if (words.size() >= ALONE) {
        int found = 0;
        for (int k = 0; k + SHINGLE <= words.size(); k++) {
          List<Integer> at = shingles.get(words.subList(k, k + SHINGLE));
          if (at != null) {
            found++;
            anchors[i] = at.get(0);
          }
        }
        labels[i] = (float) found / (words.size() - SHINGLE + 1);
        if (labels[i] < 0.5f) {
          anchors[i] = -1;
        }
      }
    }
    onceEach(pieces, labels, anchors);
    for (int i = 0; i < pieces.size(); i++) {
      List<String> words = all.get(i);
      if (words.size() < ALONE && !words.isEmpty()) {
        labels[i] = between(gold, words, anchors, i) ? 1 : 0;
      }
    }
    List<Float> weights = new ArrayList<>();
    List<Float> result = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      result.add(labels[i]);
      weights.add(20f * (Math.min(all.get(i).size(), 200) + 3) / (gold.size() + 100));
    }
    return new BodyLabels(result, weights);
  }

  /** Of several like pieces that the article has once, the one among other pieces of it. */
  private static void onceEach(List<String> pieces, float[] labels, int[] anchors) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (labels[i] >= 0.5f) {
        places.computeIfAbsent(pieces.get(i), k -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> same : places.values()) {
      if (same.size() < 2) {
        continue;
      }
      int best = same.get(0);
      float most = -1;
      for (int i : same) {
        float near = 0;
        for (int j = Math.max(0, i - 4); j < Math.min(labels.length, i + 5); j++) {
          near += j == i ? 0 : labels[j];
        }
        if (near > most) {
          most = near;
          best = i;
        }
      }
      for (int i : same) {
        if (i != best) {
          labels[i] = 0;
          anchors[i] = -1;
        }
      }
    }
  }

  /** Whether a few words stand in the article between what stands before and after on the page. */
  private static boolean between(List<String> gold, List<String> words, int[] anchors, int i) {
    int before = -1;
    int after = -1;
    for (int j = i - 1; j >= 0 && j >= i - 25 && before < 0; j--) {
      before = anchors[j];
    }
    for (int j = i + 1; j < anchors.length && j <= i + 25 && after < 0; j++) {
      after = anchors[j];
    }
    if (before < 0 && after < 0) {
      return false;
    }
    int from = before < 0 ? Math.max(0, after - 60) : before;
    int to = after < 0 ? Math.min(gold.size(), before + 60) : after;
    for (int at = from; at + words.size() <= Math.min(gold.size(), to + words.size()); at++) {
      if (gold.subList(at, at + words.size()).equals(words)) {
        return true;
      }
    }
    return false;
  }

  private static BodyLabels ofPassages(List<String> pieces, PageGold gold) {
    List<Float> labels = new ArrayList<>();
    List<Float> weights = new ArrayList<>();
    for (String piece : pieces) {
      String plain = piece.replaceAll("\\s+", " ");
      boolean wanted = gold.with().stream().anyMatch(plain::contains);
      boolean unwanted = gold.without().stream().anyMatch(w -> says(plain, w));
      labels.add(wanted ? 1f : 0f);
      weights.add(wanted == unwanted ? 0f : 0.7f);
    }
    return new BodyLabels(labels, weights);
  }

  private static boolean says(String piece, String passage) {
    return piece.contains(passage)
        && (passage.length() >= 25 || piece.length() <= passage.length() * 3);
  }
}
