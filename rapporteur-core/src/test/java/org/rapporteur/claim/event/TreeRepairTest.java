package org.rapporteur.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.Bundled;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/** Trees written by hand that a parser gives and that cannot be; and trees that are well. */
class TreeRepairTest {
  private static final WordClasses CLASSES = new WordClasses(Bundled.RAPPORTEUR.lexicon());

  /** One word a line: form, lemma, part of speech, head counted from 1, relation, features. */
  private static Sentence sentence(String... words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words) {
      String[] cells = word.split(" ", -1);
      Span span = new Span(at, at + cells[0].length());
      String features = cells.length > 5 ? cells[5] : "_";
      int head = Integer.parseInt(cells[3]) - 1;
      Upos upos = Upos.valueOf(cells[2]);
      tokens.add(new Token(span, cells[0], cells[1], upos, features, head, cells[4], "O"));
      at += cells[0].length() + 1;
    }
    return new Sentence(new Span(0, at - 1), 0, tokens);
  }

  private static Tree mended(String... words) {
    return TreeRepair.of(sentence(words), CLASSES);
  }

  /** A word by its form, its relation and the word it hangs on. */
  private static String edge(Tree tree, int index) {
    Token token = tree.token(index);
    String above = token.head() < 0 ? "-" : tree.token(token.head()).form();
    return above + " " + token.relation();
  }

  @Test
  void a_name_behind_to_is_no_infinitive() {
    Tree tree =
        mended(
            "Norvia norvia PROPN 2 nsubj",
            "offered offer VERB 0 root",
            "an a DET 4 det",
            "apology apology NOUN 2 obj",
            "to to PART 6 mark",
            "Velland velland VERB 4 acl VerbForm=Inf",
            ". . PUNCT 2 punct");
    assertThat(edge(tree, 5)).isEqualTo("apology nmod");
    assertThat(edge(tree, 4)).isEqualTo("Velland case");
    assertThat(tree.token(5).upos()).isEqualTo(Upos.PROPN);
  }

  @Test
  void a_past_verb_does_not_go_on_from_an_infinitive() {
    Tree tree =
        mended(
            "Norvia norvia PROPN 2 nsubj",
            "rejected reject VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin",
            "an a DET 4 det",
            "offer offer NOUN 2 obj",
            "to to PART 6 mark",
            "mediate mediate VERB 4 acl VerbForm=Inf",
            "and and CCONJ 8 cc",
            "criticised criticise VERB 6 conj Mood=Ind|Tense=Past|VerbForm=Fin",
            "Velland velland PROPN 8 obj");
    assertThat(edge(tree, 7)).isEqualTo("rejected conj");
  }

  @Test
  void a_further_infinitive_stays_where_it_was() {
    Tree tree =
        mended(
            "Norvia norvia PROPN 2 nsubj",
            "offered offer VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin",
            "to to PART 4 mark",
            "mediate mediate VERB 2 xcomp VerbForm=Inf",
            "and and CCONJ 6 cc",
            "pay pay VERB 4 conj VerbForm=Inf");
    assertThat(edge(tree, 5)).isEqualTo("mediate conj");
  }

  @Test
  void a_known_verb_keeps_its_particle_and_gets_an_object() {
    Tree tree =
        mended(
            "Norvia norvia PROPN 2 nsubj",
            "took take VERB 0 root",
            "over over ADP 5 case",
            "the the DET 5 det",
            "chair chair NOUN 2 obl");
    assertThat(edge(tree, 2)).isEqualTo("took compound:prt");
    assertThat(edge(tree, 4)).isEqualTo("took obj");
  }

  @Test
  void a_preposition_before_a_name_is_no_particle_of_an_unknown_verb() {
    Tree tree =
        mended(
            "Norvia norvia PROPN 2 nsubj",
            "moored moor VERB 0 root",
            "off off ADP 2 compound:prt",
            "Velland velland PROPN 2 obl");
    assertThat(edge(tree, 2)).isEqualTo("Velland case");
  }

  @Test
  void of_two_objects_the_first_gets() {
    Tree tree =
        mended(
            "Norvia norvia PROPN 2 nsubj",
            "lent lend VERB 0 root",
            "Estmark estmark PROPN 2 obj",
            "two two NUM 5 nummod",
            "boats boat NOUN 2 obj");
    assertThat(edge(tree, 2)).isEqualTo("lent iobj");
    assertThat(edge(tree, 4)).isEqualTo("lent obj");
  }

  @Test
  void an_only_object_gets_nothing() {
    Tree tree =
        mended(
            "Norvia norvia PROPN 2 nsubj",
            "thanked thank VERB 0 root",
            "Estmark estmark PROPN 2 iobj");
    assertThat(edge(tree, 2)).isEqualTo("thanked obj");
  }

  @Test
  void the_names_behind_a_phrase_and_a_comma_are_the_subject() {
    Tree tree =
        mended(
            "Under under ADP 3 case",
            "Norvian norvian ADJ 3 amod",
            "mediation mediation NOUN 8 obl",
            ", , PUNCT 5 punct",
            "Estmark estmark PROPN 3 conj",
            "and and CCONJ 7 cc",
            "Velland velland PROPN 3 conj",
            "met meet VERB 0 root");
    assertThat(edge(tree, 4)).isEqualTo("met nsubj");
    assertThat(edge(tree, 6)).isEqualTo("Estmark conj");
  }

  @Test
  void a_finite_verb_without_auxiliary_is_active_in_a_whole_sentence() {
    String[] words = {
      "Norvia norvia PROPN 2 nsubj:pass",
      "negotiated negotiate VERB 0 root Tense=Past|VerbForm=Part|Voice=Pass",
      "with with ADP 4 case",
      "Estmark estmark PROPN 2 obl",
      ". . PUNCT 2 punct"
    };
    Tree tree = mended(words);
    assertThat(edge(tree, 0)).isEqualTo("negotiated nsubj");
    assertThat(tree.token(1).has("Voice=Pass")).isFalse();
    words[4] = "! ! PUNCT 2 punct";
    assertThat(edge(mended(words), 0)).as("a headline's participle").endsWith("nsubj:pass");
    words[4] = ". . PUNCT 2 punct";
    words[2] = "by by ADP 4 case";
    assertThat(edge(mended(words), 0)).as("with an agent").endsWith("nsubj:pass");
  }

  @Test
  void a_tree_that_can_be_is_the_same() {
    Sentence well =
        sentence(
            "Norvia norvia PROPN 2 nsubj",
            "sent send VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin",
            "food food NOUN 2 obj",
            "to to ADP 5 case",
            "Estmark estmark PROPN 2 obl",
            ". . PUNCT 2 punct");
    assertThat(TreeRepair.of(well, CLASSES).sentence()).isSameAs(well);
  }

  @Test
  void a_particle_that_stands_above_its_verb_is_left_there() {
    Tree tree =
        mended(
            "moored moor VERB 2 advcl",
            "off off ADP 4 compound:prt",
            "Velland velland PROPN 1 obl",
            "sailed sail VERB 0 root");
    assertThat(edge(tree, 1)).isEqualTo("sailed compound:prt");
  }

  private static final String[] FORMS = {
    "to", "Velland", "took", "over", ",", ".", "by", "after", "and"
  };
  private static final Upos[] TAGS = {Upos.VERB, Upos.PROPN, Upos.NOUN, Upos.ADP};
  private static final String[] FEATURES = {"_", "Tense=Past|VerbForm=Fin", "VerbForm=Inf"};
  private static final String[] RELATIONS = {
    "conj", "obj", "iobj", "obl", "case", "compound:prt", "nsubj", "nsubj:pass", "mark"
  };

  /** Words of few kinds, each hung on one that was drawn before it: any tree, crossing or not. */
  private static Sentence drawn(Random random) {
    int size = 1 + random.nextInt(8);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(random.nextInt(i + 1), i);
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int rank = order.indexOf(i);
      String form = FORMS[random.nextInt(FORMS.length)];
      tokens.add(
          new Token(
              new Span(i * 10, i * 10 + form.length()),
              form,
              form.equals("took") ? "take" : form.toLowerCase(Locale.ROOT),
              TAGS[random.nextInt(TAGS.length)],
              FEATURES[random.nextInt(FEATURES.length)],
              rank == 0 ? -1 : order.get(random.nextInt(rank)),
              rank == 0 ? "root" : RELATIONS[random.nextInt(RELATIONS.length)],
              "O"));
    }
    return new Sentence(new Span(0, size * 10), 0, tokens);
  }

  @Test
  void whatever_the_tree_the_mended_one_is_a_tree_of_the_same_words() {
    Random random = new Random(20261122);
    for (int i = 0; i < 200_000; i++) {
      Sentence given = drawn(random);
      Sentence after = TreeRepair.of(given, CLASSES).sentence();
      assertThat(after.root()).isEqualTo(given.root());
      assertThat(after.subtree(after.root())).as("%s", given).hasSize(given.size());
    }
  }
}
