package org.rapporteur.claim.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/** Roles on trees written by hand, so that a parser's mistake cannot hide ours. */
class RolesTest {

  /** One word a line: form, part of speech, head counted from 1 (0 = root), relation, features. */
  private static Tree tree(String... words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words) {
      String[] cells = word.split(" ", -1);
      Span span = new Span(at, at + cells[0].length());
      String features = cells.length > 4 ? cells[4] : "_";
      tokens.add(
          new Token(
              span,
              cells[0],
              cells[0].toLowerCase(Locale.ROOT),
              Upos.valueOf(cells[1]),
              features,
              Integer.parseInt(cells[2]) - 1,
              cells[3],
              "O"));
      at += cells[0].length() + 1;
    }
    return Tree.of(new Sentence(new Span(0, at - 1), 0, tokens));
  }

  private static final Tree ENVOY =
      tree(
          "The DET 2 det",
          "envoy NOUN 9 nsubj",
          "who PRON 5 nsubj:pass PronType=Rel",
          "was AUX 5 aux:pass",
          "sent VERB 2 acl:relcl Voice=Pass",
          "by ADP 7 case",
          "Norvia PROPN 5 obl:agent",
          ", PUNCT 2 punct",
          "met VERB 0 root",
          "Brandt PROPN 9 obj",
          "and CCONJ 12 cc",
          "left VERB 9 conj");

  private static String word(Tree tree, int index) {
    return index == Tree.NONE ? "-" : tree.token(index).form();
  }

  @Test
  void a_conjoined_verb_shares_the_subject() {
    assertThat(word(ENVOY, new Roles(ENVOY).subject(11))).isEqualTo("envoy");
  }

  @Test
  void a_relative_pronoun_stands_for_its_noun_and_a_passive_has_its_agent_in_the_by_phrase() {
    Roles roles = new Roles(ENVOY);
    assertThat(word(ENVOY, roles.agent(4))).isEqualTo("Norvia");
    assertThat(word(ENVOY, roles.patient(4))).isEqualTo("envoy");
    assertThat(word(ENVOY, roles.patient(8))).isEqualTo("Brandt");
  }

  @Test
  void told_to_is_object_control_and_promised_to_is_subject_control() {
    Tree told =
        tree("She PRON 2 nsubj", "told VERB 0 root", "him PRON 2 obj", "leave VERB 2 xcomp");
    Tree promise =
        tree("She PRON 2 nsubj", "promise VERB 0 root", "him PRON 2 obj", "leave VERB 2 xcomp");
    assertThat(word(told, new Roles(told).subject(3))).isEqualTo("him");
    assertThat(word(promise, new Roles(promise).subject(3))).isEqualTo("She");
  }

  @Test
  void a_participle_speaks_with_the_subject_of_its_clause_or_with_its_noun() {
    Tree adverbial =
        tree(
            "Norvia PROPN 2 nsubj",
            "left VERB 0 root VerbForm=Fin",
            "citing VERB 2 advcl VerbForm=Part",
            "costs NOUN 3 obj");
    assertThat(word(adverbial, new Roles(adverbial).subject(2))).isEqualTo("Norvia");
    Tree reduced =
        tree(
            "letters NOUN 0 root", "sent VERB 1 acl VerbForm=Part|Tense=Past", "here ADV 2 advmod");
    assertThat(new Roles(reduced).isPassive(1)).isTrue();
    assertThat(word(reduced, new Roles(reduced).patient(1))).isEqualTo("letters");
  }

  @Test
  void a_noun_phrase_leaves_out_its_relative_clause_and_its_preposition() {
    assertThat(new Phrases(ENVOY).nounPhrase(1)).isEqualTo(ENVOY.span(0, 1));
    assertThat(new Phrases(ENVOY).nounPhrase(6)).isEqualTo(ENVOY.span(6, 6));
  }

  @Test
  void a_ring_of_heads_ends_the_walk_instead_of_hanging() {
    Tree ring = tree("left VERB 2 conj", "went VERB 1 conj");
    assertThat(new Roles(ring).subject(0)).isEqualTo(Tree.NONE);
    assertThat(ring.isUnder(0, 5)).isFalse();
  }
}
