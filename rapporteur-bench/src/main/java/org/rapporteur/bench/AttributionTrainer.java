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
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.rapporteur.Rapporteur;
import org.rapporteur.app.wire.ReadingJson;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Learns which readings of which words are attributions: a multinomial logit over the readings of a
 * word and "none", by AdaGrad with an L1 penalty.
 */
@Command(
    name = "train-attribution",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the weights of cues from gold statements (JSONL, gzipped).",
      "With --folds N, writes readings instead: every document (the k-th is in fold k modulo N)"
          + " read with weights that were learned on the other folds, for score.py statements."
    })
public final class AttributionTrainer implements Callable<Integer> {
  private static final String WEIGHTS = "lang/en/attribution.weights";

  @Parameters(index = "0", description = "Gold statements, .jsonl.gz")
  private Path gold = Path.of("gold.jsonl.gz");

  @Parameters(index = "1", description = "File to write")
  private Path out = Path.of("attribution.weights");

  @Option(names = "--folds", paramLabel = "N", description = "Cross-validate in N folds.")
  private int folds;

  @Override
  public Integer call() throws IOException {
    List<JsonNode> documents = documents();
    AttributionExamples examples = new AttributionExamples(Lexicon.bundled());
    List<List<LogitModel.Example>> all = new ArrayList<>();
    for (JsonNode document : documents) {
      all.add(examples.of(document));
    }
    if (folds < 2) {
      examples.train(outside(all, -1), out);
      return 0;
    }
    Path folder = Files.createTempDirectory("folds");
    Path weights = folder.resolve(WEIGHTS);
    Files.createDirectories(folder.resolve("lang/en"));
    try (BufferedWriter lines = Files.newBufferedWriter(out)) {
      for (int fold = 0; fold < folds; fold++) {
        examples.train(outside(all, fold), weights);
        read(documents, fold, Rapporteur.open(Lexicon.over(folder)), lines);
      }
    } finally {
      for (String each : List.of(WEIGHTS, "lang/en", "lang", "")) {
        Files.deleteIfExists(folder.resolve(each));
      }
    }
    return 0;
  }

  private List<JsonNode> documents() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> documents = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(gold)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        documents.add(mapper.readTree(line));
      }
    }
    return documents;
  }

  /** The examples of all documents but those of one fold. */
  private List<LogitModel.Example> outside(List<List<LogitModel.Example>> all, int fold) {
    List<LogitModel.Example> examples = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (folds < 2 || i % folds != fold) {
        examples.addAll(all.get(i));
      }
    }
    return examples;
  }

  private void read(List<JsonNode> documents, int fold, Rapporteur rapporteur, BufferedWriter lines)
      throws IOException {
    ReadingJson json = new ReadingJson("folds", "fold " + fold);
    for (int i = fold; i < documents.size(); i += folds) {
      Page page = AttributionExamples.page(documents.get(i));
      lines.write(json.line(rapporteur.read(page)));
      lines.write('\n');
    }
  }
}
