package org.rapporteur.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.rapporteur.lexicon.Lexicon;

class PageTextTest {
  private static final Hints HINTS = new Hints(Lexicon.bundled());

  private static String text(String html) {
    return PageReader.read(Jsoup.parse(html), HINTS).text();
  }

  @Test
  void the_golden_page_shows_each_rule() throws IOException {
    try (InputStream in = PageTextTest.class.getResourceAsStream("/article/text-rules.html")) {
      String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text(html))
          .isEqualTo(
              """
              Lake talks fail

              Loose words

              First bold paragraph\u00a0here.

              tail words

              One line
              and the next

              and a new one

              first item

              second item

              Norvia\t12

              Velland\t9

              kept  as
              it is

              A hidden line""");
    }
  }

  @Test
  void an_empty_page_has_no_text() {
    assertThat(text("")).isEmpty();
    assertThat(text("<p> \n </p>")).isEmpty();
  }
}
