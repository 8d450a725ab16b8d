package org.rapporteur.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Bundled;
import org.rapporteur.model.Event;
import org.rapporteur.model.Page;
import org.rapporteur.model.Party;

/** Headlines whose verb looks like a noun behind a list of names. */
class HeadlineTreeTest {
  private static List<Event> events(String headline) {
    return Bundled.RAPPORTEUR.read(Page.ofText("p", headline)).events();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway, Sweden slam Denmark for fishing plan      | ACCUSE  | Norway+Sweden>Denmark
          Lake talks: Norway, Sweden slam Denmark over dues | ACCUSE  | Norway+Sweden>Denmark
          Norway and Sweden sign pact with Finland          | SUPPORT | Norway+Sweden>Finland
          Norway, Sweden and Finland blame Denmark          | ACCUSE  | Norway+Sweden+Finland>Denmark
          """)
  void names_in_a_list_do_what_the_word_behind_them_says(
      String headline, String type, String parties) {
    List<Event> events = events(headline);
    assertThat(events).as(headline).hasSize(1);
    Event event = events.get(0);
    assertThat(event.type()).contains(type);
    List<String> actors = event.actors().stream().map(Party::name).sorted().toList();
    String[] sides = parties.split(">", -1);
    assertThat(actors).containsExactlyInAnyOrder(sides[0].split("\\+", -1));
    assertThat(event.recipients().stream().map(Party::name)).containsExactly(sides[1]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway, Sweden attack plans delayed by snow",
        "Norway and Sweden trade figures for May",
        "Lake and Shore Attack Scene in new film",
        "Norway, Sweden protest",
        "Norway, Sweden, attack plans delayed",
        "Norway, Sweden and visit to lake",
        "Norway & Sweden &",
      })
  void two_names_before_a_noun_do_nothing(String headline) {
    assertThat(events(headline)).as(headline).isEmpty();
  }

  @Test
  void a_whole_sentence_keeps_its_tree() {
    assertThat(events("Norway and Sweden, in talk after talk, were friends.")).isEmpty();
  }
}
