package org.rapporteur.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EncodingTest {
  private static final String RUSSIAN =
      "Кастория отказалась подписать декларацию в Оррине, сообщили в секретариате.";
  private static final String FRENCH = "Le traité fut signé à Orrin, après une soirée très agitée.";

  @Test
  void utf_8_needs_no_declaration() {
    assertThat(Encoding.decode(RUSSIAN.getBytes(StandardCharsets.UTF_8), false)).isEqualTo(RUSSIAN);
  }

  @Test
  void a_byte_order_mark_decides_and_is_dropped() {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      byte[] marked = ("\uFEFF" + RUSSIAN).getBytes(charset);
      assertThat(Encoding.decode(marked, false)).as(charset.name()).isEqualTo(RUSSIAN);
    }
  }

  @Test
  void what_the_page_declares_is_believed() {
    for (String label : new String[] {"windows-1251", "KOI8-R", "iso-8859-5", "cp1251"}) {
      String page = "<html><head><meta charset=\"" + label + "\"></head><p>" + RUSSIAN;
      Charset charset = Charset.forName(label);
      assertThat(Encoding.decode(page.getBytes(charset), true)).as(label).isEqualTo(page);
    }
    String old =
        "<META content='text/html; charset=iso-8859-1' http-equiv=Content-Type><p>“traité” "
            + FRENCH;
    assertThat(Encoding.decode(old.getBytes(Charset.forName("windows-1252")), true)).isEqualTo(old);
  }

  @Test
  void valid_utf_8_wins_over_a_stale_declaration() {
    String page = "<meta charset=windows-1251><p>" + RUSSIAN;
    assertThat(Encoding.decode(page.getBytes(StandardCharsets.UTF_8), true)).isEqualTo(page);
  }

  @Test
  void undeclared_cyrillic_and_western_bytes_are_told_apart() {
    assertThat(decoded(RUSSIAN, "windows-1251", false)).isEqualTo(RUSSIAN);
    assertThat(decoded(RUSSIAN, "KOI8-R", false)).isEqualTo(RUSSIAN);
    assertThat(decoded(FRENCH, "windows-1252", false)).isEqualTo(FRENCH);
  }

  @Test
  void the_language_chooses_among_western_encodings() {
    String page = "<html lang=pl><p>Rada przyjęła oświadczenie";
    assertThat(decoded(page, "windows-1250", true)).isEqualTo(page);
  }

  @Test
  void an_unknown_declaration_and_a_cut_character_do_no_harm() {
    String page = "<meta charset='none-such'><p>" + FRENCH;
    assertThat(decoded(page, "windows-1252", true)).isEqualTo(page);
    byte[] whole = RUSSIAN.getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, 60); // in the middle of a two-byte character
    assertThat(Encoding.decode(cut, false)).startsWith("Кастория отказалась").endsWith("\uFFFD");
  }

  private static String decoded(String text, String charset, boolean html) {
    return Encoding.decode(text.getBytes(Charset.forName(charset)), html);
  }

  @Test
  void two_and_four_bytes_a_letter_are_told_without_a_mark() {
    String words =
        "Norvia signed. \u041d\u043e\u0440\u0432\u0438\u044f \u0437\u0434\u0435\u0441\u044c, in Kelby.";
    for (String name : new String[] {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
      byte[] bytes = words.getBytes(java.nio.charset.Charset.forName(name));
      assertThat(Encoding.decode(bytes, false)).as(name).isEqualTo(words);
    }
  }
}
