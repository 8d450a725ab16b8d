package org.rapporteur.app.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Given;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Page;

/** Files, folders and standard input as pages, in a fixed order. */
public final class PageSource {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> ENDINGS = List.of(".gz", ".html", ".htm", ".txt", ".jsonl");

  private PageSource() {}

  /**
   * Hands every page below the paths to the consumer, in order.
   *
   * @param paths files, folders, or {@code -}
   */
  public static void read(List<String> paths, InputStream standardInput, Consumer<Page> pages)
      throws IOException {
    for (String path : paths) {
      if (path.equals("-")) {
        pages.accept(Page.ofText("-", decode(standardInput.readAllBytes())));
        continue;
      }
      Path root = Path.of(path);
      if (Files.isDirectory(root)) {
        for (Path file : filesBelow(root)) {
          file(file, id(root.relativize(file).toString()), pages);
        }
      } else {
        file(root, id(String.valueOf(root.getFileName())), pages);
      }
    }
  }

  private static List<Path> filesBelow(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .filter(p -> ENDINGS.stream().anyMatch(p.toString()::endsWith))
          .sorted(Comparator.comparing(p -> root.relativize(p).toString()))
          .toList();
    }
  }

  private static void file(Path file, String id, Consumer<Page> pages) throws IOException {
    String name = file.toString();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      String body = decode(in.readAllBytes());
      String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
      if (plain.endsWith(".jsonl")) {
        for (String line : body.lines().filter(l -> !l.isBlank()).toList()) {
          pages.accept(line(JSON.readTree(line)));
        }
      } else if (plain.endsWith(".html") || plain.endsWith(".htm")) {
        pages.accept(Page.ofHtml(id, body));
      } else {
        pages.accept(Page.ofText(id, body));
      }
    }
  }

  private static Page line(JsonNode node) {
    boolean html = node.hasNonNull("html");
    return new Page(
        node.path("id").asText(),
        text(node, "url"),
        text(node, "fetched").map(Instant::parse),
        html ? Page.Format.HTML : Page.Format.TEXT,
        node.path(html ? "html" : "text").asText(),
        new Given(
            text(node, "title"),
            text(node, "date").map(d -> Interval.day(LocalDate.parse(d.substring(0, 10)))),
            text(node, "outlet"),
            text(node, "lang")));
  }

  private static Optional<String> text(JsonNode node, String field) {
    @Nullable JsonNode value = node.get(field);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asText());
  }

  private static String decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The name without the endings that are read. */
  static String id(String name) {
    List<String> parts = new ArrayList<>(List.of(name.replace('\\', '/')));
    boolean cut = true;
    while (cut) {
      cut = false;
      for (String ending : ENDINGS) {
        String last = parts.get(parts.size() - 1);
        if (last.endsWith(ending)) {
          parts.add(last.substring(0, last.length() - ending.length()));
          cut = true;
        }
      }
    }
    return parts.get(parts.size() - 1);
  }
}
