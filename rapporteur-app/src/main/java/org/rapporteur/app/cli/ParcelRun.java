package org.rapporteur.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.app.source.PageSource;
import org.rapporteur.app.store.Additions;
import org.rapporteur.app.store.Store;
import org.rapporteur.app.web.Parcel;

/** Reads files that were sent to the desk, and says of every page in them what became of it. */
final class ParcelRun {
  private static final int MAX_NAME_CHARS = 120;
  private static final int LISTED_NAMES = 3;

  private final PageReader reader;
  private final Store store;
  private final List<Parcel> parcels;

  ParcelRun(PageReader reader, Store store, List<Parcel> parcels) {
    this.reader = reader;
    this.store = store;
    this.parcels = List.copyOf(parcels);
  }

  /** What the files are called, in short. */
  String name() {
    String some =
        parcels.stream()
            .limit(LISTED_NAMES)
            .map(ParcelRun::named)
            .collect(Collectors.joining(", "));
    int more = parcels.size() - LISTED_NAMES;
    return more > 0 ? some + " and " + more + " more" : some;
  }

  /** A name that is one part of a path, and no other part than a file's. */
  private static String named(Parcel parcel) {
    String last = parcel.name().replaceFirst("(?s).*[/\\\\]", "");
    String plain = last.replaceAll("[^\\p{L}\\p{N}._-]+", "_").replaceFirst("^[.]+", "");
    String end = plain.substring(Math.max(0, plain.length() - MAX_NAME_CHARS));
    return end.isEmpty() ? "page" : end;
  }

  /** Reads all of them; returns whether any page was kept. */
  boolean read(long addition) {
    boolean kept = false;
    try {
      Path folder = Files.createTempDirectory("rapporteur-added");
      try {
        for (Parcel parcel : parcels) {
          kept |= read(addition, parcel, folder.resolve(named(parcel)));
        }
      } finally {
        remove(folder);
      }
    } catch (IOException e) {
      say(addition, name(), Additions.State.FAILED, "cannot be put aside to be read: " + e, "");
    }
    return kept;
  }

  private boolean read(long addition, Parcel parcel, Path file) throws IOException {
    try (InputStream in = parcel.open()) {
      Files.copy(in, file);
    }
    String prefix = file.resolveSibling("").toString();
    List<Boolean> kept = new ArrayList<>();
    List<Boolean> told = new ArrayList<>();
    new PageRun<>(reader::read)
        .run(
            receiver ->
                new PageSource(InputStream.nullInputStream())
                    .deliver(List.of(file.toString()), receiver),
            outcome -> {
              told.add(true);
              outcome
                  .failed()
                  .ifPresent(
                      f ->
                          say(
                              addition,
                              origin(f.origin(), prefix),
                              Additions.State.FAILED,
                              f.reason().replace(prefix, ""),
                              ""));
              outcome.made().ifPresent(read -> kept.add(keep(addition, read)));
              return true;
            });
    if (told.isEmpty()) {
      say(addition, named(parcel), Additions.State.FAILED, "holds no page", "");
    }
    Files.delete(file);
    return kept.contains(true);
  }

  private boolean keep(long addition, PageReader.Read read) {
    String page = read.page().id();
    if (reader.keep(read)) {
      say(addition, page, Additions.State.DONE, "", page);
      return true;
    }
    boolean here = store.page(page).isPresent();
    String reason = here ? "it is here already" : "its text is here already, or was forgotten";
    say(addition, page, Additions.State.SET_ASIDE, reason, here ? page : "");
    return false;
  }

  private void say(
      long addition, String origin, Additions.State state, String reason, String page) {
    Optional<String> known = Optional.of(page).filter(p -> !p.isEmpty());
    store.additions().add(addition, new Additions.Added(origin, state, reason, known));
  }

  private static String origin(String origin, String prefix) {
    return origin.replace(prefix, "").replaceFirst("^[/\\\\]", "");
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> left = Files.list(folder)) {
      for (Path file : left.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
