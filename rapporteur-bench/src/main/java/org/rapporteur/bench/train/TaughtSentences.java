package org.rapporteur.bench.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The teacher's sentences mapped to Universal Dependencies, for scoring. */
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
      List<List<String>> rows = new ArrayList<>();
      for (int i = 0; i < one.tree().size(); i++) {
        String[] row = one.tree().rows().get(i);
        int head = one.tree().heads()[i];
        String number = Integer.toString(head == one.tree().size() ? 0 : head + 1);
        rows.add(
            List.of(
                Integer.toString(i + 1),
                row[0],
                row[1],
                row[2],
                row[3],
                row[4],
                number,
                row[5],
                "_",
                "_"));
      }
      out.add(make.apply(rows));
    }
    return out;
  }
}
