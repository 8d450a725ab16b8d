package org.rapporteur.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.Bundled;
import org.rapporteur.Rapporteur;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Event;
import org.rapporteur.model.Page;
import org.rapporteur.model.Reading;

/** Every row of acts is read in its example, through the whole pipeline, and in no other. */
class EventRowsTest {
  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final Rapporteur RAPPORTEUR = Bundled.RAPPORTEUR;

  @Test
  void every_row_gives_the_dyads_it_promises() {
    List<String> wrong = new ArrayList<>();
    for (Row row : LEXICON.table("events/en.tsv").rows()) {
      String expected = sorted(row.get("expect"));
      String found = dyads(read(row.get("example")));
      if (!expected.equals(found)) {
        wrong.add(row.rule() + ": " + row.get("example") + " gave " + found);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void no_row_fires_where_it_must_not() {
    List<String> wrong = new ArrayList<>();
    for (Row row : LEXICON.table("events/en.tsv").rows()) {
      Reading reading = read(row.get("never"));
      if (!reading.events().isEmpty()) {
        wrong.add(row.rule() + ": " + row.get("never") + " gave " + dyads(reading));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void every_row_names_a_word_of_its_example() {
    Map<String, List<String>> irregular = new HashMap<>();
    for (Row row : LEXICON.table("events/en-forms.tsv").rows()) {
      irregular.put(row.get("id"), row.list("forms"));
    }
    List<String> wrong = new ArrayList<>();
    for (Row row : LEXICON.table("events/en.tsv").rows()) {
      String example = row.get("example").toLowerCase(Locale.ROOT);
      boolean named = false;
      for (String word : row.list("words")) {
        String verb = word.contains("_") ? word.substring(0, word.indexOf('_')) : word;
        named |= example.contains(verb.substring(0, Math.min(3, verb.length())));
        named |= irregular.getOrDefault(verb, List.of()).stream().anyMatch(example::contains);
      }
      if (!named) {
        wrong.add(row.rule());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void status_follows_the_telling() {
    assertThat(statuses("Norvia will meet Estmark on Friday.")).containsExactly("planned");
    assertThat(statuses("Norvia called off talks with Estmark.")).containsExactly("called-off");
    assertThat(statuses("Norvia denied that it had sent troops to Estmark."))
        .containsExactly("denied");
    assertThat(statuses("Norvia refused to sign the treaty with Estmark."))
        .containsExactly("happened");
    assertThat(statuses("Norvia claimed that Estmark had shelled a village."))
        .containsExactlyInAnyOrder("happened", "alleged");
    assertThat(statuses("Did Norvia expel the Estmarker ambassador?")).isEmpty();
  }

  @Test
  void an_act_told_twice_is_one_event_with_its_trigger_in_the_body() {
    String text =
        "Norvia expelled three Estmarker diplomats. The weather was fine. On leaving, it was said"
            + " again that Norvia expelled three Estmarker diplomats.";
    List<Event> events = read(text).events();
    assertThat(events).hasSize(1);
    assertThat(events.get(0).mentions()).hasSize(1);
    assertThat(events.get(0).trigger().start()).isEqualTo(text.indexOf("expelled"));
  }

  private static Reading read(String text) {
    return RAPPORTEUR.read(Page.ofText("example", text));
  }

  private static List<String> statuses(String text) {
    return read(text).events().stream().map(e -> e.status().code()).toList();
  }

  private static String dyads(Reading reading) {
    TreeSet<String> all = new TreeSet<>();
    for (Event event : reading.events()) {
      event.dyads().forEach(d -> all.add(d.source() + ">" + d.target() + ":" + d.code()));
    }
    return all.isEmpty() ? "none" : String.join(",", all);
  }

  private static String sorted(String expected) {
    return String.join(",", new TreeSet<>(List.of(expected.split(",", -1))));
  }
}
