package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.correct.Outcome;
import org.rapporteur.app.store.Store;
import org.rapporteur.model.Event;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;

class CorrectCommandTest {
  private static final String FIRST =
      "Kelby, 4 May 2021\n\nAda Lund, the foreign minister of Norvia, said on Tuesday that the treaty"
          + " was dead.\n";
  private static final String SECOND =
      "Orrin, 5 May 2021\n\nAdah Lundt told reporters that nobody would sign the treaty again.\n";

  private final Path folder;
  private final Path pages;
  private final CorrectedStore kept;

  CorrectCommandTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.pages = Files.createDirectories(folder.resolve("pages"));
    this.kept = new CorrectedStore(folder.resolve("store"));
    Files.writeString(pages.resolve("first.txt"), FIRST);
    Files.writeString(pages.resolve("second.txt"), SECOND);
    kept.read(List.of(pages), null);
  }

  private Transcript correct(String... words) {
    List<String> all = new java.util.ArrayList<>(List.of("correct"));
    all.addAll(List.of(words));
    all.addAll(
        List.of("--store", folder.resolve("store").toString(), "--who", "Mara", "--why", "test"));
    return Transcript.of(all.toArray(String[]::new));
  }

  private void readByOtherRules(String name) {
    kept.read(List.of(pages), CorrectedStore.otherRules(folder.resolve(name), 0));
  }

  private List<String> speakers() {
    return kept.corrected().readings().stream()
        .flatMap(r -> r.statements().stream())
        .flatMap(s -> s.sources().stream())
        .map(p -> p.name())
        .distinct()
        .sorted()
        .toList();
  }

  private Reading page(String id) {
    return kept.corrected().readings().stream()
        .filter(r -> r.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void merged_read_again_split_read_again() {
    assertThat(speakers()).containsExactly("Ada Lund", "Adah Lundt");
    assertThat(correct("merge", "Adah Lundt", "Ada Lund").code()).isZero();
    assertThat(speakers()).containsExactly("Ada Lund");
    readByOtherRules("once");
    assertThat(speakers()).containsExactly("Ada Lund");
    assertThat(correct("split", "Adah Lundt", "Adah Lundt").code()).isZero();
    assertThat(speakers()).containsExactly("Ada Lund", "Adah Lundt");
    readByOtherRules("twice");
    assertThat(speakers()).containsExactly("Ada Lund", "Adah Lundt");
    assertThat(correct("undo", "2").code()).isZero();
    assertThat(speakers()).containsExactly("Ada Lund");
    assertThat(correct("undo", "3").code()).isZero();
    assertThat(speakers()).containsExactly("Ada Lund", "Adah Lundt");
  }

  @Test
  void a_hidden_statement_takes_along_what_it_tells() {
    kept.read(List.of(Transcript.SAMPLES), null);
    Reading told =
        kept.corrected().readings().stream()
            .filter(r -> r.events().stream().anyMatch(e -> r.voiceOf(e).isPresent()))
            .findFirst()
            .orElseThrow();
    Event event =
        told.events().stream().filter(e -> told.voiceOf(e).isPresent()).findFirst().orElseThrow();
    Statement voice = told.voiceOf(event).orElseThrow();
    assertThat(correct("hide", voice.id()).code()).isZero();
    assertThat(page(told.id()).claims()).noneMatch(c -> c.id().equals(event.id()));
  }

  @Test
  void a_day_and_a_speaker_are_put_right_everywhere() {
    Statement statement = page("second").statements().get(0);
    assertThat(correct("speaker", statement.id(), "Ivo Marl").code()).isZero();
    assertThat(correct("day", statement.id(), "2021-05-01").code()).isZero();
    assertThat(speakers()).contains("Ivo Marl").doesNotContain("Adah Lundt");
    Transcript hits =
        Transcript.of("search", "--store", folder.resolve("store").toString(), "speaker:Marl");
    assertThat(hits.out()).contains(statement.id());
    assertThat(correct("list").out()).contains("speaker " + statement.id() + " -> Ivo Marl");
  }

  @Test
  void a_page_of_another_text_asks_for_review() throws IOException {
    Path feed = folder.resolve("page.jsonl");
    String line = "{\"id\":\"x\",\"url\":\"https://quay.example/x\",\"text\":\"%s\"}%n";
    Files.writeString(feed, line.formatted("Ada Lund of Norvia said that the treaty was dead."));
    kept.read(List.of(feed), null);
    String statement = page("x").statements().get(0).id();
    assertThat(correct("speaker", statement, "Ivo Marl").code()).isZero();
    Files.writeString(feed, line.formatted("Ivo Marl of Estmark said that nothing was lost."));
    kept.read(List.of(feed), null);
    assertThat(kept.corrected().outcomes())
        .extracting(Outcome::state)
        .containsExactly(Outcome.State.NEEDS_REVIEW);
    Transcript review = Transcript.of("review", "--store", folder.resolve("store").toString());
    assertThat(review.out())
        .startsWith("1000  correction lost  1")
        .contains("no longer on the page");
  }

  @Test
  void a_page_moves_to_another_story_and_to_one_of_its_own() {
    assertThat(correct("story", "second", "first").code()).isZero();
    String store = folder.resolve("store").toString();
    assertThat(Transcript.of("stories", "--store", store).out()).contains("2 pages, ");
    assertThat(correct("story", "second").code()).isZero();
    assertThat(Transcript.of("stories", "--store", store).out()).doesNotContain("2 pages, ");
  }

  @Test
  void what_cannot_be_done_is_said() {
    assertThat(correct("merge", "Nobody Known", "Ada Lund").err()).contains("nobody is called");
    assertThat(correct("day", "first", "tomorrow").err()).contains("2022-05-16");
    assertThat(correct("praise", "first").err()).contains("no correction is called");
    assertThat(correct("undo", "7").err()).contains("no entry has the number");
    assertThat(correct("hide", "x-1").code()).isEqualTo(2);
    try (Store store = Store.open(folder.resolve("store"))) {
      assertThat(store.corrections().all()).isEmpty();
    }
  }
}
