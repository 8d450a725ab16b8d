package org.rapporteur.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One development set, how the product is asked about it, and the floors it must not fall below.
 *
 * @param name speaking name, also that of its files
 * @param scorer subcommand of {@code score.py}
 * @param gold the set, below the evaluation folder; empty for the seeds, which the scorer knows
 * @param input what the product reads, below the shared folder; empty when {@code score.py inputs}
 *     makes it from the gold
 * @param product the product's arguments; {@code INPUT} stands for the file it reads
 * @param stdin whether the product reads its input from standard input
 * @param floors lowest value allowed by row of the score, in [0, 1]
 */
record Measure(
    String name,
    String scorer,
    Optional<String> gold,
    Optional<String> input,
    List<String> product,
    boolean stdin,
    Map<String, Double> floors) {
  Measure {
    product = List.copyOf(product);
  }

  Path goldFile(Path shared) {
    return shared.resolve("eval").resolve(gold.orElse("gold/seeds"));
  }
}
