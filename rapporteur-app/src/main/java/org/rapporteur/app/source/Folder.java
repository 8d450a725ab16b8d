package org.rapporteur.app.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The files below a folder whose names tell of a kind that is read, in a fixed order. */
final class Folder {
  /** UTF-16 order puts characters beyond U+FFFF before U+E000; code-point order does not. */
  private static final Comparator<String> CODE_POINT_ORDER =
      (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

  /**
   * A file.
   *
   * @param path where it is
   * @param origin its path as the user would write it
   * @param name its path relative to the folder, with slashes
   */
  record File(Path path, String origin, String name) {}

  private Folder() {}

  /** The files of a path: itself, when it is no folder. What cannot be walked is delivered. */
  static List<File> files(String path, Consumer<Delivery> receiver) {
    Path root = Path.of(path);
    if (!Files.isDirectory(root)) {
      Path name = root.getFileName();
      return List.of(new File(root, path, name == null ? path : name.toString()));
    }
    List<String> names = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(root)) {
      walk.filter(Files::isRegularFile)
          .map(p -> root.relativize(p).toString().replace('\\', '/'))
          .filter(Folder::isRead)
          .sorted(CODE_POINT_ORDER)
          .forEach(names::add);
    } catch (IOException | UncheckedIOException e) {
      receiver.accept(new Delivery.Failed(path, PageSource.reason(e)));
    }
    return names.stream()
        .map(n -> new File(root.resolve(n), root.resolve(n).toString(), n))
        .toList();
  }

  /** Hidden files and files of other kinds are not pages. */
  private static boolean isRead(String file) {
    return !file.startsWith(".") && !file.contains("/.") && Formats.named(file).isPresent();
  }
}
