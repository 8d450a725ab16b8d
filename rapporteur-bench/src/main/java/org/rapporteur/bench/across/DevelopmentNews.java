package org.rapporteur.bench.across;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Articles of the development news files; they are read at run time and never stored. */
final class DevelopmentNews {
  private DevelopmentNews() {}

  /**
   * One article.
   *
   * @param group the same for translations of one article; its id where it has none
   * @param cluster the event it tells, where the file says; else its id
   */
  record Article(
      String id,
      String group,
      String cluster,
      String language,
      Optional<LocalDate> day,
      String title,
      String text) {
    /** Title and text, a line each. */
    String page() {
      return (title.isEmpty() ? id : title.replace('\n', ' ')) + "\n" + text;
    }
  }

  static List<Article> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Article> articles = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = mapper.readTree(line);
        String id = node.path("id").asText();
        String date = node.path("date").asText("");
        articles.add(
            new Article(
                id,
                node.path("group").asText(id),
                node.path("cluster").asText(id),
                node.path("lang").asText("en"),
                date.length() < 10
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(date.substring(0, 10))),
                node.path("title").asText(""),
                node.path("text").asText("")));
      }
    }
    return articles;
  }
}
