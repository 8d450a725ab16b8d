package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.store.Store;
import org.rapporteur.app.wire.ReadingJson;
import org.rapporteur.model.Page;
import org.rapporteur.model.Reading;

/** Readings are the truth: all else comes back from them, byte for byte. */
class ReplayTest {
  private static final List<List<String>> EXPORTS =
      List.of(
          List.of("stories", "--json"),
          List.of("timeline", "--json"),
          List.of("export", "--format", "plover"),
          List.of("dossier", "lakeland", "--json"),
          List.of("dossier", "lakeland", "-o", "-"));

  @Test
  void readings_replayed_in_another_order_into_an_empty_store_give_the_same_exports(
      @TempDir Path folder) {
    Path first = folder.resolve("first");
    Transcript read =
        Transcript.of("read", "--json", "--store", first.toString(), Transcript.SAMPLES.toString());
    assertThat(read.code()).isZero();
    List<String> readings = new ArrayList<>(read.out().lines().toList());
    Collections.reverse(readings);
    Path second = folder.resolve("second");
    try (Store store = Store.open(second)) {
      for (String line : readings) {
        Reading reading = ReadingJson.parse(line);
        Page page = Page.ofText(reading.id(), reading.article().text());
        store.keep(page, ReadingJson.hash(reading), line, "replayed");
      }
    }
    for (List<String> export : EXPORTS) {
      String one = run(export, first);
      assertThat(one).as(export.toString()).isNotEmpty();
      assertThat(run(export, second)).as(export.toString()).isEqualTo(one);
    }
  }

  private static String run(List<String> export, Path store) {
    List<String> command = new ArrayList<>(export);
    command.addAll(List.of("--store", store.toString()));
    Transcript run = Transcript.of(command.toArray(new String[0]));
    assertThat(run.code()).as(export + " " + run.err()).isZero();
    return run.out();
  }
}
