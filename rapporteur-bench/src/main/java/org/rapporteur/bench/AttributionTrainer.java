package org.rapporteur.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.rapporteur.Rapporteur;
import org.rapporteur.claim.statement.Attributions;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Page;
import org.rapporteur.model.Span;
import org.rapporteur.model.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Learns which readings of which words are attributions: a multinomial logit over the readings of a
 * word and "none", by AdaGrad with an L1 penalty. A reading is right when its content is the one,
 * of all that its cue allows, nearest to the gold's.
 */
@Command(
    name = "train-attribution",
    mixinStandardHelpOptions = true,
    description = "Writes the weights of cues from gold statements (JSONL, gzipped).")
public final class AttributionTrainer implements Callable<Integer> {
  private static final int EPOCHS = 6;
  private static final long SEED = 7;

  /** Least Jaccard index of content characters of a right reading. */
  private static final double NEAR = 0.4;

  @Parameters(index = "0", description = "Gold statements, .jsonl.gz")
  private Path gold = Path.of("gold.jsonl.gz");

  @Parameters(index = "1", description = "File to write")
  private Path weights = Path.of("attribution.weights");

  private final LogitModel model = new LogitModel();
  private final List<LogitModel.Example> examples = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    Lexicon lexicon = Lexicon.bundled();
    Rapporteur rapporteur = Rapporteur.open(lexicon);
    Attributions attributions = new Attributions(lexicon, "en");
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(gold)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode document = mapper.readTree(line);
        Page page = Page.ofText(document.get("id").asText(), document.get("text").asText());
        Text text = rapporteur.pages().extract().andThen(rapporteur.pages().parse()).apply(page);
        add(document, text.article().text(), attributions.examples(text));
      }
    }
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(examples, random);
      System.err.printf("epoch %d: loss %.4f%n", epoch, model.learn(examples));
    }
    try (BufferedWriter out = Files.newBufferedWriter(weights)) {
      out.write(
          "# Weights of the ways to read a cue: a feature, a tab, its weight. Trained by"
              + " rapporteur-bench; see attribution.md beside this file.\n");
      model.write(out);
    }
    return 0;
  }

  private void add(JsonNode document, String text, List<Attributions.Example> words) {
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
