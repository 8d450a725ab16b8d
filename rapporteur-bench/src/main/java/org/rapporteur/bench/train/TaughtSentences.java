package org.rapporteur.bench.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The teacher's sentences in Universal Dependencies, for scoring. */
public final class TaughtSentences {
  private TaughtSentences() {}

  /**
   * Reads and maps.
   *
   * @param make makes a sentence of its rows, each in the ten columns of CoNLL-U
   */
  public static <T> List<T> read(Path file, Function<List<List<String>>, T> make)
      throws IOException {
    List<T> out = new ArrayList<>();
    for (TeacherTrees.Mapped one : TeacherTrees.read(file)) {
      out.add(make.apply(rows(one.tree())));
    }
    return out;
  }

  private static List<List<String>> rows(Treebank.Tree tree) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      String[] row = tree.rows().get(i);
      int head = tree.heads()[i];
      rows.add(
          List.of(
              Integer.toString(i + 1),
              row[0],
              row[1],
              row[2],
              row[3],
              row[4],
              Integer.toString(head == tree.size() ? 0 : head + 1),
              row[5],
              "_",
              "_"));
    }
    return rows;
  }

  /** Writes sentences as CoNLL-U. */
  static void write(List<Taught> all, Path file) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      for (Taught one : all) {
        rows(one.tree()).forEach(row -> out.print(String.join("\t", row) + "\n"));
        out.print("\n");
      }
    }
  }
}
