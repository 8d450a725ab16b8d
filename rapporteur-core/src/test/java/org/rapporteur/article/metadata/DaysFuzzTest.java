package org.rapporteur.article.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Reads days from whatever Jazzer thinks of. */
class DaysFuzzTest {
  @FuzzTest(maxDuration = "2m")
  void any_text_has_a_day_in_it_or_none(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Days.find(text, bytes.length % 2 == 0)
        .ifPresent(
            found -> {
              assertThat(found.day().getYear()).isBetween(1991, 2045);
              assertThat(found.span().of(text)).containsPattern("\\d");
            });
  }
}
