package org.rapporteur.bench.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.text.Model;
import org.rapporteur.text.Words;

/** The tags and relations of a treebank, numbered in order of name. */
final class Inventory {
  /** A rarer pair of part of speech and fine tag is an annotator's slip more often than not. */
  private static final int MIN_TAG_COUNT = 5;

  private static final int MIN_FEATURES_COUNT = 5;

  private final List<Model.Tag> tags = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> relations;

  Inventory(List<Treebank.Tree> trees, List<String> fineKeys) {
    Map<String, Map<String, Integer>> found = new TreeMap<>();
    TreeSet<String> names = new TreeSet<>();
    this.fineKeys = List.copyOf(fineKeys);
    for (Treebank.Tree tree : trees) {
      for (String[] row : tree.rows()) {
        found.computeIfAbsent(key(row), k -> new TreeMap<>()).merge(features(row), 1, Integer::sum);
        names.add(row[5]);
      }
    }
    found.forEach(
        (key, features) -> {
          int count = features.values().stream().mapToInt(Integer::intValue).sum();
          if (count >= MIN_TAG_COUNT) {
            int tab = key.indexOf('\t');
            numbers.put(key, tags.size());
            tags.add(
                new Model.Tag(key.substring(0, tab), key.substring(tab + 1), mostOf(features)));
          }
        });
    relations = List.copyOf(names);
  }

  private final List<String> fineKeys;

  List<Model.Tag> tags() {
    return tags;
  }

  List<String> relations() {
    return relations;
  }

  /** Part of speech and fine tag: the treebank's own, or the named features where it has none. */
  private String key(String[] row) {
    if (fineKeys.isEmpty()) {
      return row[2] + "\t" + row[3];
    }
    StringBuilder fine = new StringBuilder();
    for (String feature : row[4].split("\\|", -1)) {
      int equals = feature.indexOf('=');
      if (equals > 0 && fineKeys.contains(feature.substring(0, equals))) {
        fine.append(fine.isEmpty() ? "" : "|").append(feature);
      }
    }
    return row[2] + "\t" + (fine.isEmpty() ? "_" : fine);
  }

  /** Features without the voice where the treebank's own tags are used: the tree tells it. */
  private String features(String[] row) {
    if (!fineKeys.isEmpty()) {
      return row[4];
    }
    String out = row[4].replaceAll("(\\||^)Voice=Pass", "");
    out = out.startsWith("|") ? out.substring(1) : out;
    return out.isEmpty() ? "_" : out;
  }

  /** The number of each word's tag, -1 where it has none. */
  int[] tagsOf(Treebank.Tree tree) {
    int[] out = new int[tree.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = numbers.getOrDefault(key(tree.rows().get(i)), -1);
    }
    return out;
  }

  /** The number of each word's relation, -1 where it has none. */
  int[] relationsOf(Treebank.Tree tree) {
    int[] out = new int[tree.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = relations.indexOf(tree.rows().get(i)[5]);
    }
    return out;
  }

  /** What features know of the universal part of speech of each tag. */
  int[] upos(int[] tagsOfWords) {
    int[] out = new int[tagsOfWords.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = Words.hashOfTag(tags.get(tagsOfWords[i]).upos());
    }
    return out;
  }

  /** Lemma rules of the treebank. */
  Map<String, String> lemmas(List<Treebank.Tree> trees) {
    LemmaTrainer trainer = new LemmaTrainer();
    for (Treebank.Tree tree : trees) {
      int[] own = tagsOf(tree);
      for (int i = 0; i < own.length; i++) {
        String[] row = tree.rows().get(i);
        if (own[i] >= 0) {
          trainer.add(row[0], row[1], own[i], row[2].equals("PROPN"));
        }
      }
    }
    return trainer.rules();
  }

  /** Features of single frequent words that differ from those of their tag. */
  Map<String, String> wordFeatures(List<Treebank.Tree> trees) {
    Map<String, Map<String, Integer>> found = new TreeMap<>();
    for (Treebank.Tree tree : trees) {
      int[] own = tagsOf(tree);
      for (int i = 0; i < own.length; i++) {
        String[] row = tree.rows().get(i);
        if (own[i] >= 0) {
          found
              .computeIfAbsent(
                  own[i] + "\t" + row[0].toLowerCase(Locale.ROOT), k -> new TreeMap<>())
              .merge(features(row), 1, Integer::sum);
        }
      }
    }
    Map<String, String> out = new TreeMap<>();
    found.forEach(
        (key, features) -> {
          String most = mostOf(features);
          Model.Tag tag = tags.get(Integer.parseInt(key.substring(0, key.indexOf('\t'))));
          if (features.getOrDefault(most, 0) >= MIN_FEATURES_COUNT
              && !most.equals(tag.features())) {
            out.put(key, most);
          }
        });
    return out;
  }

  private static String mostOf(Map<String, Integer> counts) {
    String best = "_";
    int most = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }
}
