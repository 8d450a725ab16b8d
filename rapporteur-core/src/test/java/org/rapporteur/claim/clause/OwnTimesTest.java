package org.rapporteur.claim.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/** Which days are those of the act, on words and tags written by hand. */
class OwnTimesTest {

  /**
   * Whether the time in brackets may be that of the word with a star.
   *
   * @param words words parted by blanks; {@code /V} marks a verb, {@code /A} a participle used as
   *     an adjective
   */
  private static boolean isOwn(String words) {
    List<Token> tokens = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int of = -1;
    int from = -1;
    int to = -1;
    for (String word : words.split(" ", -1)) {
      String form = word.replaceAll("[\\[\\]*]|/[VA]", "");
      boolean close = form.startsWith("’") || form.equals(",");
      int start = text.length() == 0 || close ? text.length() : text.append(' ').length();
      text.append(form);
      of = word.contains("*") ? tokens.size() : of;
      from = word.startsWith("[") ? start : from;
      to = word.endsWith("]") ? text.length() : to;
      Upos upos = word.contains("/") ? Upos.VERB : Upos.NOUN;
      String relation = word.contains("/A") ? "amod" : "dep";
      Span span = new Span(start, text.length());
      String lemma = form.toLowerCase(Locale.ROOT);
      tokens.add(new Token(span, form, lemma, upos, "_", -1, relation, "O"));
    }
    Sentence sentence = new Sentence(new Span(0, text.length()), 0, tokens);
    Time time = new Time(new Span(from, to), "DATE", "XXXX-WXX-1", Optional.empty(), "test");
    return OwnTimes.isOf(Tree.of(sentence), time, of, text.toString());
  }

  @Test
  void a_day_beside_the_act_is_its_own() {
    assertThat(isOwn("Norvia invaded*/V Estmark on [Monday]")).isTrue();
    assertThat(isOwn("On [Monday] Norvia invaded*/V Estmark")).isTrue();
    assertThat(isOwn("[Monday] brought/V talks and Norvia left*/V")).isTrue();
  }

  @Test
  void a_bound_is_not_the_day() {
    for (String bound : List.of("before", "until", "by", "after", "since", "Since", "through")) {
      assertThat(isOwn("Norvia called*/V for talks " + bound + " [Monday]")).as(bound).isFalse();
      assertThat(isOwn("Norvia called*/V for talks " + bound + " the [holiday]"))
          .as(bound + " the")
          .isFalse();
    }
  }

  @Test
  void a_day_that_owns_something_tells_of_the_thing() {
    assertThat(isOwn("Norvia praised*/V [Monday] ’s hosts")).isFalse();
  }

  @Test
  void a_day_behind_a_further_verb_is_that_verbs() {
    assertThat(isOwn("Norvia accused*/V Estmark of crossing/V the river on [Monday]")).isFalse();
    assertThat(isOwn("Norvia accused/V Estmark of crossing*/V the river on [Monday]")).isTrue();
    assertThat(isOwn("Norvia shelled*/V a fortified/A town on [Monday]")).isTrue();
  }
}
