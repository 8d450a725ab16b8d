package org.rapporteur.lexicon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The data files by path: those bundled with the code, and above them those of a folder of the
 * user's, file by file. The only class in core that opens files, and only while stages are built.
 */
public final class Lexicon {
  private static final String BUNDLED = "/data/";
  private final Optional<Path> folder;
  private final ConcurrentSkipListMap<String, String> digests = new ConcurrentSkipListMap<>();

  private @Nullable Gazetteer gazetteer;

  private Lexicon(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The bundled data alone. */
  public static Lexicon bundled() {
    return new Lexicon(Optional.empty());
  }

  /** The bundled data with the files of a folder in their place or beside them. */
  public static Lexicon over(Path folder) {
    return new Lexicon(Optional.of(folder));
  }

  /**
   * Whether a folder holds any file that would be read: one of a bundled path, or an organisation.
   * A folder that is one level too high or too low holds none.
   */
  public static boolean isKnown(Path folder) {
    try (var walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(p -> folder.relativize(p).toString().replace('\\', '/'))
          .anyMatch(
              f -> f.matches("org/[^/]+\\.yaml") || Lexicon.class.getResource(BUNDLED + f) != null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A table of rows.
   *
   * @param file such as {@code lang/en/cues.tsv}
   * @throws DataException when it is missing or damaged
   */
  public Table table(String file) {
    return Table.parse(file, lines(file));
  }

  /**
   * All that the rows know by name; read once, as several stages look things up in it.
   *
   * @throws DataException when a row is missing something or points nowhere
   */
  public synchronized Gazetteer gazetteer() {
    if (gazetteer == null) {
      gazetteer = new Gazetteer(this);
    }
    return gazetteer;
  }

  /** The lines of a text file. */
  public List<String> lines(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8).lines().toList();
  }

  /**
   * The tree of maps, lists and scalars of a YAML file (YAML 1.2; dates stay strings).
   *
   * @throws DataException when it is missing or not YAML
   */
  public Object yaml(String file) {
    try {
      Load load = new Load(LoadSettings.builder().setLabel(file).build());
      return load.loadFromInputStream(new ByteArrayInputStream(bytes(file)));
    } catch (YamlEngineException e) {
      throw new DataException("D04", file, 0, "not YAML: " + e.getMessage());
    }
  }

  /**
   * A file's bytes.
   *
   * @throws DataException when it is missing
   */
  public byte[] bytes(String file) {
    try (InputStream in = open(file)) {
      byte[] bytes = in.readAllBytes();
      digests.put(file, Digest.of(bytes));
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Digest (16 hex digits) of all files opened so far: what a reading names as its data. */
  public String digest() {
    return Digest.of(digests.toString(), 8);
  }

  private InputStream open(String file) throws IOException {
    if (folder.isPresent() && Files.isRegularFile(folder.get().resolve(file))) {
      return Files.newInputStream(folder.get().resolve(file));
    }
    InputStream in = Lexicon.class.getResourceAsStream(BUNDLED + file);
    if (in == null) {
      throw new DataException("D05", file, 0, "no such data file; check the name and the folder");
    }
    return in;
  }

  /**
   * Paths of all files below a folder, sorted: those listed in the bundled folder's {@code
   * index.txt} (a jar cannot be listed) and those of the user's folder.
   *
   * @param prefix such as {@code org/}
   */
  public List<String> files(String prefix) {
    TreeSet<String> files = new TreeSet<>();
    for (String name : lines(prefix + "index.txt")) {
      if (!name.isBlank()) {
        files.add(prefix + name.strip());
      }
    }
    if (folder.isPresent()) {
      Path root = folder.get();
      try (var walk = Files.walk(root)) {
        walk.filter(Files::isRegularFile)
            .map(p -> root.relativize(p).toString().replace('\\', '/'))
            .filter(f -> f.startsWith(prefix) && !f.endsWith("index.txt"))
            .forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new ArrayList<>(files);
  }
}
