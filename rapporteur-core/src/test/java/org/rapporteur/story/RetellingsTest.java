package org.rapporteur.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Family;
import org.rapporteur.model.Reading;

class RetellingsTest {
  private static final Clusterer CLUSTERER = new Clusterer(Lexicon.bundled());

  private static final String REPORT =
      "Orrin talks end with five names\n"
          + "Leaders of Norvia, Estmark, Velland and Ostrana met the council in Orrin and agreed on"
          + " a joint Lake Guard. The chair of the meeting, Edda Karrow of Velland, said that Hesper"
          + " had joined late. Rafael Odenza of Castoria left for Pellworth before the end. In the"
          + " hall of the Orrin Assembly sat Jonas Aldermark, Ingrid Halvard, Sergei Talvenko and"
          + " Amadis Corvane. The guard will have 4,200 troops at Gull Narrows by 2025, according to"
          + " Helena Vasko of the Permanent Secretariat. A spokesman for Drovia in Marn called the"
          + " plan useless, the agency Ostinform reported. The next session is to be held in Kelby"
          + " Sound in Norvia after 12 months, said Tobias Renn.";

  private static final String REWORDED =
      "Orrin negotiations finish with 5 names\n"
          + "Chiefs of Norvia, Estmark, Velland and Ostrana encountered the council in Orrin and"
          + " settled on a joint Lake Guard. The seat of the gathering, Edda Karow of Velland,"
          + " mentioned that Hesper had joined tardy. Rafael Odensa of Castoria departed for"
          + " Pellworth earlier than the finish. In the corridor of the Orrin Assembly sat Jonas"
          + " Aldermark, Ingrid Halward, Sergei Talwenko and Amadis Corvane. The guard will own 4,200"
          + " squaddies at Gull Narrows by 2025, in line with Helena Vasko of the Everlasting"
          + " Secretariat. A speaker for Drovia in Marn known as the plan pointless, the company"
          + " Ostinform informed. The following sitting is to be staged in Kelby Sound in Norvia"
          + " past 12 months, said Tobias Renn.";

  private static final String TOLD_ANEW =
      "A guard for the lake, without Castoria\n"
          + "Tobias Renn of Norvia smiled when the doors of the Orrin Assembly opened. Drovia, whose"
          + " capital Marn lies across Gull Narrows, will see 4,200 troops there before 2025. Helena"
          + " Vasko read out the names: Ingrid Halvard, Amadis Corvane for Hesper, Jonas Aldermark for"
          + " Estmark, Sergei Talvenko for Ostrana. Nobody spoke for Castoria, since Rafael Odenza"
          + " was on the road to Pellworth. Edda Karrow of Velland thanked the Permanent Secretariat,"
          + " wrote Ostinform, and asked all to Kelby Sound in 12 months for a second Lake Guard day.";

  @Test
  void a_copy_with_other_words_and_mangled_names_is_a_copy_and_an_own_report_is_none() {
    List<Reading> pages =
        List.of(
            Newsroom.page("a-wire", "Harbour Wire", "2024-09-19", REPORT),
            Newsroom.page("b-mill", "Fast Mill", "2024-09-20", REWORDED),
            Newsroom.page("c-own", "Quay Post", "2024-09-19", TOLD_ANEW));
    assertThat(CLUSTERER.apply(pages)).hasSize(1);
    assertThat(CLUSTERER.apply(pages).get(0).families())
        .extracting(Family::pages)
        .containsExactly(List.of("a-wire", "b-mill"), List.of("c-own"));
  }

  @Test
  void one_name_in_careless_spellings_folds_alike() {
    assertThat(Latin.folded("karow")).isEqualTo(Latin.folded("karrow")).isEqualTo("karov");
    assertThat(Latin.folded("odensa")).isEqualTo(Latin.folded("odenza"));
  }
}
