package org.rapporteur.app.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Page;

/** What a source hands over, for tests. */
record Deliveries(List<Delivery> all) {

  static Deliveries of(Path... paths) {
    List<Delivery> all = new ArrayList<>();
    List<String> names = java.util.Arrays.stream(paths).map(Path::toString).toList();
    new PageSource(InputStream.nullInputStream()).deliver(names, all::add);
    return new Deliveries(all);
  }

  static Deliveries ofStandardInput(byte[] bytes) {
    List<Delivery> all = new ArrayList<>();
    new PageSource(new ByteArrayInputStream(bytes)).deliver(List.of("-"), all::add);
    return new Deliveries(all);
  }

  /** A file among the test resources. */
  static Deliveries ofSample(String name) {
    return of(sample(name));
  }

  static Path sample(String name) {
    return Path.of("src/test/resources/inputs", name);
  }

  static byte[] bytes(String name) {
    try {
      return java.nio.file.Files.readAllBytes(sample(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Page> pages() {
    return all.stream()
        .filter(d -> d instanceof Delivery.Delivered)
        .map(d -> ((Delivery.Delivered) d).page())
        .toList();
  }

  List<String> ids() {
    return pages().stream().map(Page::id).toList();
  }

  List<String> failures() {
    return all.stream()
        .filter(d -> d instanceof Delivery.Failed)
        .map(d -> ((Delivery.Failed) d).origin() + " " + ((Delivery.Failed) d).reason())
        .toList();
  }
}
