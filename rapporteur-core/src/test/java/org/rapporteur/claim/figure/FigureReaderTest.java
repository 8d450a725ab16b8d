package org.rapporteur.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Bundled;
import org.rapporteur.Rapporteur;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Page;

class FigureReaderTest {
  private static final Rapporteur RAPPORTEUR = Bundled.RAPPORTEUR;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sanctions have blocked $5m worth of annual grain exports. | annual grain exports",
        "The council spent $4m on new boats. | new boats",
        "The fine of $4m was paid. | fine",
        "Some 40% of voters stayed away. | voters",
        "They shipped 40,000 tonnes of grain. | grain",
      })
  void it_says_what_is_measured(String sentence, String measures) {
    assertThat(read(sentence).get(0).measures()).contains(measures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Exports fell by 20%. | down",
        "Wages grew 2.5% last year. | up",
        "Prices were up 4%. | up",
        "A 3% rise in tariffs is due. | up",
        "They cut tariffs by 3 percentage points. | down",
        "Exports fell to $4m. | -",
        "The Council raised $4m for charity. | -",
        "More than 40% of voters came. | -",
      })
  void it_says_which_way_something_changed(String sentence, String direction) {
    Optional<String> wanted = direction.equals("-") ? Optional.empty() : Optional.of(direction);
    assertThat(read(sentence).get(0).direction()).isEqualTo(wanted);
  }

  @Test
  void the_period_may_stand_with_what_is_measured() {
    assertThat(read("It blocked $5m worth of annual exports.").get(0).per()).contains("year");
  }

  @Test
  void the_same_page_gives_the_same_ids() {
    String page = "Norvia paid $4m. Estmark paid $5m.";
    assertThat(read(page)).isEqualTo(read(page)).extracting(Figure::id).doesNotHaveDuplicates();
  }

  private static List<Figure> read(String words) {
    return RAPPORTEUR.read(Page.ofText("test", words)).figures();
  }
}
