package org.rapporteur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.model.Page;

/** The sample pages, for tests of whole pipelines. */
final class Samples {
  private Samples() {}

  static List<Page> pages() {
    try (Stream<Path> files = Files.list(Repository.root().resolve("samples"))) {
      List<Page> pages = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        String body = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        if (name.endsWith(".html")) {
          pages.add(Page.ofHtml(name, body));
        } else if (name.endsWith(".txt")) {
          pages.add(Page.ofText(name, body));
        }
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
