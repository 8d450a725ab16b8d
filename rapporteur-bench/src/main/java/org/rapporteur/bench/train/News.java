package org.rapporteur.bench.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Plain news text from JSON Lines, one article a line. */
final class News {
  private News() {}

  /** The texts of all articles of one language below a folder, files in order of name. */
  static List<String> texts(Path folder, String language) throws IOException {
    return texts(folder, "", language);
  }

  /** The same of the files whose name starts with {@code prefix}. */
  static List<String> texts(Path folder, String prefix, String language) throws IOException {
    List<Path> files;
    try (var all = Files.list(folder)) {
      files =
          all.filter(f -> f.getFileName().toString().startsWith(prefix))
              .filter(f -> f.toString().endsWith(".jsonl.gz"))
              .sorted()
              .toList();
    }
    ObjectMapper mapper = new ObjectMapper();
    List<String> out = new ArrayList<>();
    for (Path file : files) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          JsonNode node = mapper.readTree(line);
          if (node.path("lang").asText("en").equals(language)) {
            out.add(node.path("text").asText());
          }
        }
      }
    }
    return out;
  }
}
