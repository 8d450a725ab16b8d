package org.rapporteur.bench.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.bench.train.InventedTree.tree;

import org.junit.jupiter.api.Test;

class HeadlinesTest {
  private static String words(Treebank.Tree tree) {
    return String.join(" ", tree.forms());
  }

  private static final Treebank.Tree PLAIN =
      tree(
          "The the DET DT 2 det",
          "council council NOUN NN 3 nsubj",
          "carried carry VERB VBD 0 root",
          "a a DET DT 5 det",
          "motion motion NOUN NN 3 obj",
          "today today NOUN NN 3 obl:unmarked",
          ". . PUNCT . 3 punct");

  @Test
  void articles_and_the_stop_go_and_the_verb_is_in_the_present() {
    Treebank.Tree headline = Headlines.of(PLAIN, false).get(0);
    assertThat(words(headline)).isEqualTo("Council carries motion today");
    assertThat(headline.heads()).containsExactly(1, 4, 1, 1);
  }

  @Test
  void words_begin_with_capitals_where_the_house_writes_so() {
    assertThat(words(Headlines.of(PLAIN, true).get(0))).isEqualTo("Council Carries Motion Today");
  }

  @Test
  void the_passive_loses_its_auxiliary_and_keeps_its_subject() {
    Treebank.Tree headline =
        Headlines.of(
                tree(
                    "Two two NUM CD 2 nummod",
                    "envoys envoy NOUN NNS 4 nsubj:pass",
                    "were be AUX VBD 4 aux:pass",
                    "expelled expel VERB VBN 0 root",
                    "from from ADP IN 6 case",
                    "Dorsk Dorsk PROPN NNP 4 obl",
                    ". . PUNCT . 4 punct"),
                false)
            .get(0);
    assertThat(words(headline)).isEqualTo("Two envoys expelled from Dorsk");
    assertThat(headline.rows().get(1)[5]).isEqualTo("nsubj:pass");
  }
}
