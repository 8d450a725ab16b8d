package org.rapporteur.bench.analyser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sentence of a file in columns with its comments.
 *
 * @param comments value by key of lines such as {@code # subject = 3}
 * @param rows columns of each word; ranges and empty nodes are left out
 */
record Conllu(Map<String, String> comments, List<List<String>> rows) {

  static List<Conllu> read(InputStream in) throws IOException {
    List<Conllu> out = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, String> comments = new HashMap<>();
      List<List<String>> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int equals = line.indexOf('=');
        if (line.isEmpty() && !rows.isEmpty()) {
          out.add(new Conllu(Map.copyOf(comments), List.copyOf(rows)));
          comments.clear();
          rows.clear();
        } else if (line.startsWith("#") && equals > 0) {
          comments.put(line.substring(1, equals).strip(), line.substring(equals + 1).strip());
        } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
          List<String> columns = List.of(line.split("\t", -1));
          if (columns.get(0).chars().allMatch(Character::isDigit)) {
            rows.add(columns);
          }
        }
      }
      if (!rows.isEmpty()) {
        out.add(new Conllu(comments, rows));
      }
    }
    return out;
  }

  List<String> forms() {
    return rows.stream().map(r -> r.get(1)).toList();
  }

  /** Index of the word a comment names, empty for {@code -}. */
  Optional<Integer> word(String key) {
    String value = comments.getOrDefault(key, "-");
    return value.equals("-") ? Optional.empty() : Optional.of(Integer.parseInt(value) - 1);
  }

  /** Index of the head of a word, -1 for the root. */
  int head(int word) {
    return Integer.parseInt(rows.get(word).get(6)) - 1;
  }

  String relation(int word) {
    return rows.get(word).get(7);
  }
}
