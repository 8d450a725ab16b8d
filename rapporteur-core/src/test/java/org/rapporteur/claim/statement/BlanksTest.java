package org.rapporteur.claim.statement;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What is left of a stretch of text without the blanks at its ends. */
class BlanksTest {

  @Test
  void nothing_outside_of_the_stretch_is_looked_at() {
    String text = "ab  cd  ef";
    assertThat(Blanks.after(text, 2, 8)).isEqualTo(4);
    assertThat(Blanks.before(text, 2, 8)).isEqualTo(6);
    assertThat(Blanks.after(text, 2, 3)).as("nothing but blanks").isEqualTo(3);
    assertThat(Blanks.before(text, 3, 4)).as("nothing but blanks").isEqualTo(3);
  }

  @Property
  void between_both_ends_stands_the_text_without_its_blanks(
      @ForAll
          @StringLength(max = 12)
          @Chars({' ', '\n', '\t', '\u2003'})
          @CharRange(from = 'a', to = 'c')
          String text) {
    int from = Blanks.after(text, 0, text.length());
    int to = Blanks.before(text, from, text.length());
    assertThat(text.substring(from, to)).isEqualTo(text.strip());
  }
}
