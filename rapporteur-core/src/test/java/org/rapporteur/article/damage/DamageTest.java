package org.rapporteur.article.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Repair;

class DamageTest {
  private static final Damage DAMAGE = new Damage(Lexicon.bundled());

  static Stream<Row> rows() {
    return Lexicon.bundled().table(Substitutions.TABLE).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void each_row_finds_the_damage_in_its_example(Row row) {
    assertThat(DAMAGE.in(row.get("example")))
        .singleElement()
        .satisfies(
            r ->
                assertThat(row.list("carriers"))
                    .contains(r.reads().toLowerCase(java.util.Locale.ROOT)));
  }

  @Test
  void the_same_words_in_their_own_right_are_sound() {
    assertThat(DAMAGE.in("He asked once more; the following day she left, however late."))
        .isEmpty();
  }

  @Test
  void utf_8_read_as_something_else_is_listed_with_what_it_says() {
    for (String charset : new String[] {"windows-1252", "windows-1251"}) {
      String meant = charset.endsWith("2") ? "caf\u00e9" : "\u043e\u0437\u0435\u0440\u043e";
      String read = new String(meant.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
      assertThat(DAMAGE.in("A line: " + read + "."))
          .extracting(Repair::reads)
          .first()
          .satisfies(r -> assertThat(meant).endsWith(r));
    }
  }

  @Test
  void sound_text_in_any_script_is_left_alone() {
    assertThat(DAMAGE.in("Ça va, São Tomé, Ärger, Ñandú, Ðakovo; Россия и СССР")).isEmpty();
  }
}
