package org.rapporteur.app.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.rapporteur.model.Page;

/**
 * Files, folders and standard input as pages, in a fixed order, one at a time: {@code .html},
 * {@code .txt}, {@code .jsonl}, each also gzipped. A page that cannot be had is delivered as
 * failed, with its reason, and the others follow. Two pages of one id are an error that names both.
 */
public final class PageSource {
  private static final String GZIP = ".gz";
  private static final List<String> ENDINGS =
      List.of(".html", ".htm", ".xhtml", ".txt", ".jsonl", ".ndjson");
  private static final int SNIFFED_BYTES = 512;

  private final InputStream standardInput;
  private final Map<String, String> originById = new HashMap<>();

  /**
   * A source for one run.
   *
   * @param standardInput what {@code -} reads
   */
  public PageSource(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /** Hands over everything below the paths, in order. */
  public void deliver(List<String> paths, Consumer<Delivery> receiver) {
    for (String path : paths) {
      if (path.equals("-")) {
        open("-", "-", () -> standardInput, receiver);
        continue;
      }
      Path root = Path.of(path);
      if (!Files.isDirectory(root)) {
        open(path, id(fileName(root)), () -> Files.newInputStream(root), receiver);
        continue;
      }
      for (String file : filesBelow(root, receiver)) {
        Path whole = root.resolve(file);
        open(whole.toString(), id(file), () -> Files.newInputStream(whole), receiver);
      }
    }
  }

  /** How many files there are below the paths: what a progress bar counts. */
  public static long count(List<String> paths) {
    return paths.stream()
        .map(Path::of)
        .mapToLong(p -> Files.isDirectory(p) ? filesBelow(p, failed -> {}).size() : 1)
        .sum();
  }

  private interface Opening {
    InputStream open() throws IOException;
  }

  private void open(String origin, String id, Opening opening, Consumer<Delivery> receiver) {
    try (InputStream raw = opening.open()) {
      BoundedInput in = new BoundedInput(BoundedInput.unpacked(raw), BoundedInput.MAX_RECORD_BYTES);
      switch (kind(origin, in)) {
        case LINES -> lines(origin, id, in, receiver);
        case HTML -> page(origin, id, in, true, receiver);
        case TEXT -> page(origin, id, in, false, receiver);
      }
    } catch (IOException e) {
      receiver.accept(new Delivery.Failed(origin, reason(e)));
    }
  }

  private void page(
      String origin, String id, BoundedInput in, boolean html, Consumer<Delivery> receiver)
      throws IOException {
    Optional<byte[]> bytes = in.rest();
    if (bytes.isEmpty()) {
      receiver.accept(new Delivery.Failed(origin, TOO_LONG));
      return;
    }
    String body = Encoding.decode(bytes.get(), html);
    Page page = html ? Page.ofHtml(id, body) : Page.ofText(id, body);
    unique(new Delivery.Delivered(origin, page, Optional.empty(), Optional.empty()), receiver);
  }

  private void lines(String origin, String id, BoundedInput in, Consumer<Delivery> receiver)
      throws IOException {
    int number = 0;
    for (Optional<byte[]> next = in.line(); next.isPresent(); next = in.line()) {
      number++;
      byte[] line = withoutMark(next.get(), number);
      String place = origin + ":" + number;
      if (in.isOverlong()) {
        receiver.accept(new Delivery.Failed(place, TOO_LONG));
      } else if (!isBlank(line)) {
        unique(JsonLine.parse(line, place, id + "#" + number), receiver);
      }
    }
  }

  private static final String TOO_LONG =
      "is longer than "
          + (BoundedInput.MAX_RECORD_BYTES >> 20)
          + " MiB once unpacked; passed over: no article is, cut it up first";

  private void unique(Delivery delivery, Consumer<Delivery> receiver) {
    if (delivery instanceof Delivery.Delivered page) {
      String earlier = originById.putIfAbsent(page.page().id(), page.origin());
      if (earlier != null) {
        receiver.accept(
            new Delivery.Failed(
                page.origin(),
                "has the id \""
                    + page.page().id()
                    + "\" of "
                    + earlier
                    + "; rename one, or read them in two runs"));
        return;
      }
    }
    receiver.accept(delivery);
  }

  private enum Shape {
    LINES,
    HTML,
    TEXT
  }

  /** By the name's ending; by the first bytes where the name says nothing. */
  private static Shape kind(String origin, BoundedInput in) throws IOException {
    String name = plain(origin.toLowerCase(Locale.ROOT));
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return Shape.LINES;
    }
    if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
      return Shape.HTML;
    }
    if (name.endsWith(".txt")) {
      return Shape.TEXT;
    }
    String start = new String(in.peek(SNIFFED_BYTES), StandardCharsets.ISO_8859_1);
    String stripped = start.replaceFirst("^(\u00EF\u00BB\u00BF)?\\s*", "");
    if (stripped.matches("(?s)\\{\\s*\".*")) {
      return Shape.LINES;
    }
    return stripped.matches("(?is)(<!doctype\\s+html|<html|<\\?xml|<head|<body|<!--).*")
        ? Shape.HTML
        : Shape.TEXT;
  }

  private static List<String> filesBelow(Path root, Consumer<Delivery> receiver) {
    List<String> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(root)) {
      walk.filter(Files::isRegularFile)
          .map(p -> root.relativize(p).toString().replace('\\', '/'))
          .filter(PageSource::isRead)
          .sorted(CODE_POINT_ORDER)
          .forEach(files::add);
    } catch (IOException | java.io.UncheckedIOException e) {
      receiver.accept(new Delivery.Failed(root.toString(), reason(e)));
    }
    return files;
  }

  /** Hidden files and files of other kinds are not pages. */
  private static boolean isRead(String file) {
    if (file.startsWith(".") || file.contains("/.")) {
      return false;
    }
    String name = plain(file.toLowerCase(Locale.ROOT));
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  /** UTF-16 order puts characters beyond U+FFFF before U+E000; code-point order does not. */
  private static final Comparator<String> CODE_POINT_ORDER =
      (a, b) -> java.util.Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

  /** The relative path without the endings that are read. */
  static String id(String name) {
    String plain = plain(name);
    String lower = plain.toLowerCase(Locale.ROOT);
    return ENDINGS.stream()
        .filter(e -> lower.endsWith(e) && lower.length() > e.length())
        .findFirst()
        .map(e -> plain.substring(0, plain.length() - e.length()))
        .orElse(plain);
  }

  private static String plain(String name) {
    return name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
  }

  private static String fileName(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  private static byte[] withoutMark(byte[] line, int number) {
    boolean marked =
        number == 1
            && line.length >= 3
            && line[0] == (byte) 0xEF
            && line[1] == (byte) 0xBB
            && line[2] == (byte) 0xBF;
    return marked ? java.util.Arrays.copyOfRange(line, 3, line.length) : line;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  private static String reason(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "does not exist; check the path";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be read; check its permissions";
    }
    if (e instanceof ZipException || e instanceof java.io.EOFException) {
      return "is damaged gzip: " + e.getMessage();
    }
    return "cannot be read: " + e.getMessage();
  }
}
