package org.rapporteur.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Rapporteur;
import org.rapporteur.app.wire.ReadingJson;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Family;
import org.rapporteur.model.Page;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Story;
import org.rapporteur.model.Support;

class DerivedTest {
  private static final Rapporteur RAPPORTEUR = Rapporteur.open(Lexicon.bundled());
  private static final ReadingJson JSON = new ReadingJson("1", "2");

  @Test
  void what_follows_is_stale_when_readings_change_and_comes_back_the_same(@TempDir Path folder) {
    try (Store store = Store.open(folder)) {
      Reading one = keep(store, "a", "\"We were not asked,\" Rafael Odenza said.");
      Derived derived = store.derived();
      assertThat(derived.isFresh()).isFalse();
      derived.replace(told(one));
      assertThat(derived.isFresh()).isTrue();
      List<String> stories = derived.stories();
      derived.replace(told(one));
      assertThat(derived.stories()).isEqualTo(stories);

      keep(store, "c", "Velland signed.");
      assertThat(derived.isFresh()).isFalse();
    }
  }

  private static Reading keep(Store store, String id, String text) {
    Page page = Page.ofText(id, text);
    Reading reading = RAPPORTEUR.read(page);
    store.keep(page, ReadingJson.hash(reading), JSON.line(reading), "1 2");
    return reading;
  }

  private static List<Derived.Told> told(Reading reading) {
    Claim claim = reading.claims().get(0);
    Family family = new Family("f", List.of("a", "b"), Optional.empty(), List.of());
    List<Support> supports =
        new ArrayList<>(
            List.of(
                new Support("a", claim.id(), "f", "odenza"), new Support("b", "x", "f", "odenza")));
    Fact fact = new Fact("fact", claim, Optional.empty(), Optional.empty(), supports, List.of());
    Story story = new Story("story", List.of(reading), List.of(family));
    return List.of(new Derived.Told(story, List.of(fact), "{\"story\":\"story\"}"));
  }
}
