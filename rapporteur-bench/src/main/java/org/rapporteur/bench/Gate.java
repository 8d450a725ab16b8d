package org.rapporteur.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scores the product, as a user would run it, on the development sets and holds the floors. */
@Command(
    name = "gate",
    description = {
      "Reads the development sets with the built product, scores what it prints with score.py,",
      "and fails when a figure has fallen below its floor in floors.json."
    })
final class Gate implements Callable<Integer> {
  @Option(
      names = "--shared",
      description = "Folder with eval/ and data/.",
      defaultValue = "../shared")
  Path shared = Path.of("../shared");

  @Option(names = "--floors", description = "The file of measures and floors.")
  Path floors = Path.of("rapporteur-bench/floors.json");

  @Option(names = "--jar", description = "The built product.")
  Path jar = Path.of("rapporteur-app/target/rapporteur.jar");

  @Option(names = "--only", split = ",", description = "Names of measures to run.")
  List<String> only = List.of();

  @Option(names = "--all-rows", description = "Print every row of the score, floors or not.")
  boolean allRows;

  @Option(names = "--pin", description = "Raise the floors to what this run reached.")
  boolean pin;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!Files.isDirectory(shared.resolve("eval"))) {
      System.err.println("no development sets at " + shared + ": nothing to score");
      return 0;
    }
    Path work = Files.createTempDirectory("rapporteur-gate");
    Floors file = Floors.read(floors);
    List<String> fallen = new ArrayList<>();
    int held = 0;
    for (Measure measure : file.measures()) {
      if (!only.isEmpty() && !only.contains(measure.name())) {
        continue;
      }
      long start = System.nanoTime();
      Map<String, Double> values = values(measure, work);
      System.out.printf(
          Locale.ROOT, "%s (%.1f s)%n", measure.name(), (System.nanoTime() - start) / 1e9);
      for (Map.Entry<String, Double> row : values.entrySet()) {
        Double floor = measure.floors().get(row.getKey());
        boolean fell = floor != null && row.getValue() < floor - Floors.TOLERANCE;
        if (floor != null || allRows) {
          System.out.printf(
              Locale.ROOT,
              "  %-48s %.3f%s%n",
              row.getKey(),
              row.getValue(),
              floor == null
                  ? ""
                  : String.format(Locale.ROOT, "  floor %.3f%s", floor, fell ? "  FALLEN" : ""));
        }
        if (fell) {
          fallen.add(measure.name() + ": " + row.getKey());
        } else if (floor != null) {
          held++;
        }
      }
      for (String row : measure.floors().keySet()) {
        if (!values.containsKey(row)) {
          fallen.add(measure.name() + ": no row " + row);
        }
      }
      if (pin) {
        file.raise(measure.name(), values);
      }
    }
    if (pin) {
      file.write();
    }
    fallen.forEach(f -> System.out.println("below its floor: " + f));
    System.out.println(held + " passed, " + fallen.size() + " failed");
    return fallen.isEmpty() ? 0 : 1;
  }

  private Map<String, Double> values(Measure measure, Path work)
      throws IOException, InterruptedException {
    Path score = shared.resolve("eval/score.py");
    Path gold = measure.goldFile(shared);
    Path input = work.resolve(measure.name() + inputEnding(gold));
    if (measure.input().isPresent()) {
      input = shared.resolve(measure.input().get());
    } else {
      run(
          List.of("python3", score.toString(), "inputs", gold.toString()),
          Path.of("/dev/null"),
          input);
    }
    Path output = work.resolve(measure.name() + ".out");
    List<String> product = new ArrayList<>(List.of("java", "-Xmx512m", "-jar", jar.toString()));
    for (String word : measure.product()) {
      product.add(word.equals("INPUT") ? input.toString() : word);
    }
    run(product, measure.stdin() ? input : Path.of("/dev/null"), output);
    Path report = work.resolve(measure.name() + ".json");
    List<String> scoring = new ArrayList<>(List.of("python3", score.toString(), measure.scorer()));
    if (measure.gold().isPresent()) {
      scoring.add(gold.toString());
    }
    scoring.addAll(List.of(output.toString(), "--json"));
    run(scoring, Path.of("/dev/null"), report);
    Map<String, Double> values = new LinkedHashMap<>();
    JsonNode figures = new ObjectMapper().readTree(report.toFile()).path("figures");
    for (var row : figures.properties()) {
      for (String kind : List.of("f1", "share", "value")) {
        if (row.getValue().has(kind)) {
          values.put(row.getKey(), row.getValue().get(kind).asDouble());
        }
        if (kind.equals("f1") && row.getValue().has("precision")) {
          values.put(row.getKey() + " (precision)", row.getValue().get("precision").asDouble());
        }
      }
    }
    return values;
  }

  /** The product tells files apart by their endings. */
  private static String inputEnding(Path gold) {
    String name = gold.getFileName().toString().replace(".gz", "");
    return name.endsWith(".conllu")
        ? ".conllu"
        : name.endsWith(".tsv") && name.contains("pairs") ? ".tsv" : ".jsonl";
  }

  private static void run(List<String> command, Path input, Path output)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectInput(input.toFile())
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int code = process.waitFor();
    if (code != 0) {
      System.err.println("exit code " + code + ": " + String.join(" ", command));
    }
  }
}
