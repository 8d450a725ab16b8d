package org.rapporteur.bench.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.bench.train.InventedTree.tree;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedSpeakersTest {
  private static final Treebank.Tree REPORT =
      tree(
          "Adler Adler PROPN NNP 2 nsubj",
          "said say VERB VBD 0 root",
          "that that SCONJ IN 6 mark",
          "the the DET DT 5 det",
          "council council NOUN NN 6 nsubj",
          "carried carry VERB VBD 2 ccomp",
          "a a DET DT 8 det",
          "motion motion NOUN NN 6 obj",
          ". . PUNCT . 2 punct");

  /** Each word with its relation and the word it hangs on. */
  private static List<String> arcs(Treebank.Tree tree) {
    List<String> forms = tree.forms();
    List<String> out = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      int head = tree.heads()[i];
      String above = head == tree.size() ? "-" : forms.get(head);
      out.add(forms.get(i) + " " + tree.rows().get(i)[5] + " " + above);
    }
    return out;
  }

  private static String words(int choice) {
    return String.join(" ", QuotedSpeakers.of(REPORT, choice).get(0).forms());
  }

  @Test
  void who_is_cited_is_the_object_and_the_words_hang_on_saying() {
    assertThat(arcs(QuotedSpeakers.of(REPORT, 0).get(0)))
        .containsExactly(
            "The det agency",
            "agency nsubj cited",
            "cited root -",
            "Adler obj cited",
            "as mark saying",
            "saying advcl cited",
            "that mark carried",
            "the det council",
            "council nsubj carried",
            "carried ccomp saying",
            "a det motion",
            "motion obj carried",
            ". punct cited");
  }

  @Test
  void in_the_passive_who_is_quoted_is_the_subject() {
    assertThat(arcs(QuotedSpeakers.of(REPORT, 11).get(0)))
        .startsWith("Adler nsubj:pass quoted", "was aux:pass quoted", "quoted root -")
        .contains("media obl:agent quoted", "carried ccomp saying");
  }

  @Test
  void the_clause_stands_behind_or_in_the_middle_of_what_is_said() {
    assertThat(words(1))
        .isEqualTo("The council carried a motion , the newspaper quoted Adler as saying .");
    assertThat(words(3))
        .isEqualTo("The council , local media quoted Adler as saying , carried a motion .");
  }

  @Test
  void every_manner_gives_a_tree_without_crossing_arcs() {
    for (int choice = 0; choice < 84; choice++) {
      assertThat(QuotedSpeakers.of(REPORT, choice))
          .hasSize(1)
          .allMatch(Treebank.Tree::isProjective);
    }
  }

  @Test
  void what_is_no_report_gives_nothing() {
    assertThat(
            QuotedSpeakers.of(
                tree(
                    "Adler Adler PROPN NNP 2 nsubj",
                    "left leave VERB VBD 0 root",
                    ". . PUNCT . 2 punct"),
                0))
        .isEmpty();
  }
}
