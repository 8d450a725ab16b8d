package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Article;
import org.rapporteur.model.Page;

/**
 * Lays out whatever Jazzer thinks of as HTML. In the build its seeds run as tests; {@code
 * CONTRIBUTING.md} says how to look for more.
 */
class PageFuzzTest {
  private static final Extractor EXTRACTOR = new Extractor(Lexicon.bundled());

  @FuzzTest(maxDuration = "2m")
  void any_page_is_laid_out(byte[] bytes) {
    String html = new String(bytes, StandardCharsets.UTF_8);
    Article article = EXTRACTOR.apply(Page.ofHtml("page", html));
    assertThat(EXTRACTOR.apply(Page.ofHtml("page", html))).isEqualTo(article);
  }
}
