package org.rapporteur.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rapporteur.Rapporteur;
import org.rapporteur.claim.statement.Attributions;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Page;
import org.rapporteur.model.Span;
import org.rapporteur.model.Text;

/**
 * The words of gold documents that may be cues, with what their readings show and which of them are
 * right: those whose content is the one, of all that the cue allows, nearest to the gold's.
 */
final class AttributionExamples {
  private static final int EPOCHS = 6;
  private static final long SEED = 7;

  /** Least Jaccard index of content characters of a right reading. */
  private static final double NEAR = 0.4;

  private final LogitModel model = new LogitModel();
  private final Rapporteur rapporteur;
  private final Attributions attributions;

  AttributionExamples(Lexicon lexicon) {
    rapporteur = Rapporteur.open(lexicon);
    attributions = new Attributions(lexicon, "en");
  }

  /** The examples of one gold document. */
  List<LogitModel.Example> of(JsonNode document) {
    Page page = page(document);
    Text text = rapporteur.pages().extract().andThen(rapporteur.pages().parse()).apply(page);
    return examples(document, text.article().text(), attributions.examples(text));
  }

  static Page page(JsonNode document) {
    return Page.ofText(document.get("id").asText(), document.get("text").asText());
  }

  /** Learns from the examples, which it shuffles, and writes the weights: same in, same out. */
  void train(List<LogitModel.Example> examples, Path weights) throws IOException {
    model.fit(examples, EPOCHS, SEED);
    try (BufferedWriter out = Files.newBufferedWriter(weights)) {
      out.write(
          "# Weights of the ways to read a cue: a feature, a tab, its weight. Trained by"
              + " rapporteur-bench; see attribution.md beside this file.\n");
      model.write(out);
    }
  }

  private List<LogitModel.Example> examples(
      JsonNode document, String text, List<Attributions.Example> words) {
    List<LogitModel.Example> examples = new ArrayList<>();
    List<BitSet> contents = new ArrayList<>();
    List<BitSet> cues = new ArrayList<>();
    for (JsonNode quote : document.get("quotes")) {
      contents.add(chars(text, quote.get("content_spans")));
      cues.add(chars(text, quote.get("cue_spans")));
    }
    double[] best = new double[contents.size()];
    List<double[][]> near = new ArrayList<>();
    for (Attributions.Example word : words) {
      double[][] scores = new double[word.readings().size()][contents.size()];
      for (int q = 0; q < contents.size(); q++) {
        int cue = cues.get(q).nextSetBit(word.cue().start());
        if (cue < 0 || cue >= word.cue().end()) {
          continue;
        }
        for (int r = 0; r < scores.length; r++) {
          scores[r][q] = jaccard(contents.get(q), word.readings().get(r).pieces());
          best[q] = Math.max(best[q], scores[r][q]);
        }
      }
      near.add(scores);
    }
    for (int w = 0; w < words.size(); w++) {
      List<Attributions.Reading> readings = words.get(w).readings();
      BitSet right = new BitSet();
      for (int r = 0; r < readings.size(); r++) {
        for (int q = 0; q < best.length; q++) {
          double score = near.get(w)[r][q];
          if (score > NEAR && score >= best[q] - 0.02) {
            right.set(r);
          }
        }
      }
      examples.add(
          model.example(readings.stream().map(Attributions.Reading::features).toList(), right));
    }
    return examples;
  }

  private static BitSet chars(String text, JsonNode spans) {
    BitSet chars = new BitSet();
    for (JsonNode span : spans) {
      chars.set(
          text.offsetByCodePoints(0, span.get(0).asInt()),
          text.offsetByCodePoints(0, span.get(1).asInt()));
    }
    return chars;
  }

  private static double jaccard(BitSet wanted, List<Span> pieces) {
    BitSet given = new BitSet();
    pieces.forEach(p -> given.set(p.start(), p.end()));
    BitSet both = (BitSet) wanted.clone();
    both.and(given);
    given.or(wanted);
    return given.isEmpty() ? 0 : (double) both.cardinality() / given.cardinality();
  }
}
