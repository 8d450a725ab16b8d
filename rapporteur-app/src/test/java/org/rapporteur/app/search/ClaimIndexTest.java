package org.rapporteur.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Page;
import org.rapporteur.model.Reading;

class ClaimIndexTest {
  private static List<Reading> readings = List.of();
  private static ClaimIndex index = ClaimIndex.inMemory(readings, Lexicon.bundled());

  @BeforeAll
  static void readTwoPages() {
    Rapporteur rapporteur = Rapporteur.open(Lexicon.bundled());
    Page one =
        Page.ofText(
            "one",
            "Lukashenko meets envoys\n\nMINSK, 4 May 2021. Alexander Lukashenko said that the treaty"
                + " would be signed in June. He met Vladimir Putin in Moscow on Monday.\n");
    Page two =
        Page.ofText(
            "two",
            "Halvard speaks\n\nVELISK, 6 May 2021. Norvia's President Ingrid Halvard said: \"The"
                + " caf\u00e9 is closed.\"\n");
    readings = List.of(rapporteur.read(one), rapporteur.read(two));
    index = ClaimIndex.inMemory(readings, rapporteur.lexicon());
  }

  private static List<String> pages(String query) throws QueryException {
    return index.search(query, 0, 50).listed().stream()
        .map(Hit::page)
        .distinct()
        .sorted()
        .collect(Collectors.toList());
  }

  @Test
  void a_name_is_found_under_every_spelling_and_script() throws QueryException {
    assertThat(pages("Lukashenka")).containsExactly("one");
    assertThat(pages("\u041b\u0443\u043a\u0430\u0448\u0435\u043d\u043a\u043e"))
        .containsExactly("one");
    assertThat(pages("speaker:Lukashenka")).containsExactly("one");
  }

  @Test
  void a_name_that_no_row_knows_is_found_in_another_script_and_by_its_sound()
      throws QueryException {
    assertThat(pages("speaker:\u0425\u0430\u043b\u0432\u0430\u0440\u0434"))
        .as("Halvard in Cyrillic")
        .containsExactly("two");
    assertThat(pages("speaker:Khalvard")).containsExactly("two");
    assertThat(pages("speaker:Holmgren")).isEmpty();
  }

  @Test
  void states_bodies_and_the_number_of_sources_are_counted_and_asked_for() throws QueryException {
    Hits said = index.search("kind:statement speaker:Halvard", 0, 5);
    assertThat(said.facets().get("state")).containsEntry("Norvia", 1);
    assertThat(pages("state:Norvia kind:statement")).containsExactly("two");
    assertThat(said.facets()).doesNotContainKey("sources");
    Map<String, Integer> sources = new HashMap<>();
    readings.get(1).claims().forEach(c -> sources.put(c.id(), 12));
    try (ClaimIndex told = ClaimIndex.inMemory(readings, Lexicon.bundled(), sources)) {
      Hits hits = told.search("sources:[2 TO 9]", 0, 5);
      assertThat(hits.listed()).extracting(Hit::page).containsOnly("two");
      assertThat(hits.facets().get("sources")).containsOnlyKeys("9");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void accents_and_case_do_not_matter_and_phrases_do() throws QueryException {
    assertThat(pages("CAFE")).containsExactly("two");
    assertThat(pages("\"is closed\"")).containsExactly("two");
    assertThat(pages("\"closed is\"")).isEmpty();
  }

  @Test
  void fields_narrow_down_what_is_found() throws QueryException {
    assertThat(pages("kind:statement speaker:Halvard")).containsExactly("two");
    assertThat(pages("type:consult")).containsExactly("one");
    assertThat(pages("published:[2021-05-05 TO 2021-05-31]")).containsExactly("two");
    assertThat(pages("-Lukashenko kind:page")).containsExactly("two");
  }

  @Test
  void the_words_that_were_sought_are_marked_and_nothing_is_lost() throws QueryException {
    Hit hit = index.search("kind:statement caf\u00e9", 0, 1).listed().get(0);
    assertThat(hit.words())
        .filteredOn(Hit.Piece::sought)
        .extracting(Hit.Piece::text)
        .containsExactly("caf\u00e9");
    assertThat(hit.words().stream().map(Hit.Piece::text).collect(Collectors.joining()))
        .contains("The caf\u00e9 is closed.");
  }

  @Test
  void words_that_stand_everywhere_are_looked_for_and_not_marked() throws QueryException {
    assertThat(marked("kind:statement the cafe is closed")).containsExactly("caf\u00e9", "closed");
    assertThat(marked("kind:statement \"cafe is closed\"")).contains("is");
    assertThat(marked("kind:statement the")).isEmpty();
  }

  private static List<String> marked(String query) throws QueryException {
    return index.search(query, 0, 1).listed().get(0).words().stream()
        .filter(Hit.Piece::sought)
        .map(Hit.Piece::text)
        .collect(Collectors.toList());
  }

  @Test
  void an_empty_query_finds_all_and_facets_count_all() throws QueryException {
    Hits all = index.search("", 0, 1);
    long claims = readings.stream().mapToLong(r -> r.claims().size()).sum();
    assertThat(all.total()).isEqualTo(claims + 2);
    assertThat(all.listed()).hasSize(1);
    assertThat(all.facets().get("kind")).containsEntry("page", 2);
  }

  @Test
  void a_query_that_cannot_be_read_says_what_may_be_written() {
    assertThatThrownBy(() -> index.search("speaker:(", 0, 1))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("Fields:");
    assertThatThrownBy(() -> index.search("speeker:Halvard", 0, 1))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("no field speeker");
    assertThatThrownBy(() -> index.search("a".repeat(2000), 0, 1))
        .isInstanceOf(QueryException.class);
  }
}
