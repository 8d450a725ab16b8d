package org.rapporteur.bench.body;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.article.html.Forest;
import org.rapporteur.article.html.Hints;
import org.rapporteur.article.html.PageEvidence;
import org.rapporteur.article.layout.Furniture;
import org.rapporteur.lexicon.Lexicon;

/**
 * Trains the forest that tells the article from the rest, on gold pages, and says how well it does
 * on sites it has not seen. Arguments: the file to write, then folders of gold pages.
 */
public final class BodyTrainer {
  private static final int FOLDS = 5;
  private static final int TREES = 110;

  /** A page ready for training. */
  private record Example(PageGold gold, PageEvidence evidence, BodyLabels labels, int fold) {}

  private BodyTrainer() {}

  /** Runs the trainer. */
  public static void main(String[] arguments) throws IOException {
    List<Example> examples = new ArrayList<>();
    Furniture furniture = new Furniture(Lexicon.bundled());
    Hints hints = new Hints(Lexicon.bundled());
    for (int i = 1; i < arguments.length; i++) {
      for (PageGold gold : PageGold.load(Path.of(arguments[i]))) {
        PageEvidence evidence = PageEvidence.of(gold.html(), furniture, hints);
        BodyLabels labels = BodyLabels.of(evidence.pieces(), gold);
        int fold = Math.floorMod(gold.site().hashCode(), FOLDS);
        examples.add(new Example(gold, evidence, labels, fold));
      }
    }
    System.out.println(examples.size() + " pages");
    score("labels themselves", examples, ofLabels(examples));

    Map<Example, float[]> found = new HashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      Forest forest = Forest.parse(train(examples, fold));
      for (Example example : examples) {
        if (example.fold() == fold) {
          found.put(example, probabilities(forest, rows(example.evidence())));
        }
      }
    }
    score("sites unseen", examples, found);
    List<String> lines = new ArrayList<>();
    lines.add("# Written by the bench class BodyTrainer; see docs/models/body.md. A line a tree.");
    lines.addAll(train(examples, -1));
    Files.write(Path.of(arguments[0]), lines);
  }

  private static List<String> train(List<Example> examples, int heldOut) {
    Rows rows = new Rows();
    for (Example example : examples) {
      if (example.fold() != heldOut) {
        rows.add(example.labels(), rows(example.evidence()));
      }
    }
    return rows.train(TREES);
  }

  private static float[][] rows(PageEvidence evidence) {
    float[][] rows = new float[evidence.pieces().size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = evidence.row(i);
    }
    return rows;
  }

  private static float[] probabilities(Forest forest, float[][] rows) {
    float[] probabilities = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      probabilities[i] = forest.probability(rows[i]);
    }
    return probabilities;
  }

  private static Map<Example, float[]> ofLabels(List<Example> examples) {
    Map<Example, float[]> labels = new HashMap<>();
    for (Example example : examples) {
      float[] own = new float[example.labels().labels().size()];
      for (int i = 0; i < own.length; i++) {
        own[i] = example.labels().labels().get(i);
      }
      labels.put(example, own);
    }
    return labels;
  }

  private static void score(String what, List<Example> examples, Map<Example, float[]> found) {
    BodyScore score = new BodyScore();
    for (Example example : examples) {
      float[] probabilities = found.getOrDefault(example, new float[0]);
      StringBuilder body = new StringBuilder();
      for (int i = 0; i < probabilities.length; i++) {
        if (probabilities[i] >= 0.5f) {
          body.append(example.evidence().pieces().get(i)).append('\n');
        }
      }
      score.add(example.gold(), body.toString());
    }
    System.out.printf(Locale.ROOT, "%-28s %s%n", what, score);
  }

  /** Rows of many pages laid end to end. */
  private static final class Rows {
    private final List<float[]> rows = new ArrayList<>();
    private final List<Float> labels = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();

    void add(BodyLabels page, float[][] evidence) {
      for (int i = 0; i < evidence.length; i++) {
        if (page.weights().get(i) > 0) {
          rows.add(evidence[i]);
          labels.add(page.labels().get(i));
          weights.add(page.weights().get(i));
        }
      }
    }

    List<String> train(int trees) {
      float[] y = new float[rows.size()];
      float[] w = new float[rows.size()];
      for (int i = 0; i < y.length; i++) {
        y[i] = labels.get(i);
        w[i] = weights.get(i);
      }
      return Boosting.train(rows, y, w, trees);
    }
  }
}
