package org.rapporteur.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Bundled;
import org.rapporteur.model.Event;
import org.rapporteur.model.Page;

/** Some members are not the body, and five of six are not six. */
class SharesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two NATO members rejected the plan on Monday.                     | Two NATO members
          Two of the 32 NATO members rejected the plan on Monday.           | Two of the 32 NATO members
          Several members of NATO criticised Sweden on Monday.              | Several members of NATO
          Leaders of four CSTO states signed a declaration on Thursday.     | four CSTO states
          Leaders of two of the six CSTO states signed a pact on Thursday.  | two of the six CSTO states
          NATO criticised Sweden on Monday.                                 | North Atlantic Treaty Organization
          """)
  void who_acts_is_told_as_the_page_tells_it(String text, String actor) {
    assertThat(Bundled.RAPPORTEUR.read(Page.ofText("p", text)).events())
        .as(text)
        .hasSize(1)
        .flatExtracting(Event::actors)
        .extracting(p -> p.name())
        .containsExactly(actor);
  }
}
