package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.wire.ReadingJson;
import org.rapporteur.model.Statement;

class ExplainCommandTest {
  private static final String TEXT =
      "\"We were not asked,\" Rafael Odenza said on Thursday. Nobody else spoke.\n";

  private final Path folder;

  ExplainCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void a_claim_is_explained_by_its_words_cue_and_row() throws IOException {
    Path page = Files.writeString(folder.resolve("odenza.txt"), TEXT);
    String id = statement(page).id();
    Transcript why = Transcript.of("explain", id, page.toString());
    assertThat(why.code()).isZero();
    assertThat(why.out())
        .containsPattern("statement: +" + id)
        .containsPattern("page: +odenza")
        .contains("[We were not asked")
        .contains("Rafael Odenza said on Thursday.")
        .containsPattern("cue: +said")
        .containsPattern("rule: +" + statement(page).evidence().rule().replace("/", "\\/"))
        .containsPattern("source: +Rafael Odenza");
  }

  @Test
  void the_start_of_an_id_is_enough_and_a_store_serves_as_well_as_a_path() throws IOException {
    Path page = Files.writeString(folder.resolve("odenza.txt"), TEXT);
    String store = folder.resolve("store").toString();
    String id = statement(page).id();
    Transcript.of("read", "--store", store, page.toString());
    Transcript kept = Transcript.of("explain", id.substring(0, 6), "--store", store);
    assertThat(kept.code()).isZero();
    assertThat(kept).isEqualTo(Transcript.of("explain", id, page.toString()));
    Transcript json = Transcript.of("explain", id, "--json", "--store", store);
    assertThat(json.out()).startsWith("{\"id\":\"" + id + "\",\"kind\":\"statement\"");
  }

  @Test
  void an_unknown_id_says_where_ids_come_from() throws IOException {
    Path page = Files.writeString(folder.resolve("odenza.txt"), TEXT);
    Transcript none = Transcript.of("explain", "s-none", page.toString());
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("s-none").contains("rapporteur read PATH...");
  }

  private static Statement statement(Path page) {
    String line = Transcript.of("read", "--json", page.toString()).out().strip();
    return ReadingJson.parse(line).statements().get(0);
  }
}
