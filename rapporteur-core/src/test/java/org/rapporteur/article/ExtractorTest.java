package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Note;
import org.rapporteur.model.Page;
import org.rapporteur.model.Role;

class ExtractorTest {
  private static final Extractor EXTRACTOR = new Extractor(Lexicon.bundled());
  private static final String PROSE =
      "The council of the lake states met in Seestadt on Monday, and after nine hours of talks its"
          + " members agreed, in the end, on nothing at all, the secretary told reporters.";
  private static final String PAGE =
      """
      <html lang="en"><head><title>Lake talks fail | Lakeland Herald</title>
      <meta property="og:site_name" content="Lakeland Herald">
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
       "headline":"Lake talks fail","datePublished":"2019-03-04T23:50:00-05:00",
       "author":{"@type":"Person","name":"Anna Reed"}}</script></head>
      <body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
      <article><h1>Lake talks fail</h1><div class="entry-content">
      <p>SEESTADT (Reuters) - %1$s</p><p>%1$s</p><h2>What comes next</h2><p>%1$s</p><p>%1$s</p>
      <figure><img src="a.jpg"><figcaption>Ministers on the quay</figcaption></figure>
      </div></article>
      <div id="comments"><h3>2 Comments</h3><ol class="commentlist">
      <li id="comment-1"><cite class="fn">Lake Watcher</cite><p>About time somebody said so.</p></li>
      <li id="comment-2"><cite class="fn">Ann</cite><p>I was there and saw it.</p></li></ol>
      <form><label>Leave a Reply</label></form></div>
      <footer>Copyright 2019 Lakeland Herald</footer></body></html>"""
          .formatted(PROSE);

  private static String words(Article article, Role role) {
    return article.blocks().stream()
        .filter(b -> b.role() == role)
        .map(b -> b.span().of(article.text()).strip())
        .collect(Collectors.joining("|"));
  }

  @Test
  void an_html_page_comes_apart_into_its_pieces() {
    Article article = EXTRACTOR.apply(Page.ofHtml("a", PAGE));
    assertThat(words(article, Role.TITLE)).isEqualTo("Lake talks fail");
    assertThat(words(article, Role.DATELINE)).isEqualTo("SEESTADT (Reuters) -");
    assertThat(words(article, Role.HEADING)).isEqualTo("What comes next");
    assertThat(words(article, Role.CAPTION)).isEqualTo("Ministers on the quay");
    assertThat(words(article, Role.BODY).split("\\|")).hasSize(4).containsOnly(PROSE);
    assertThat(article.comments())
        .extracting(c -> c.author().orElse("?"))
        .containsExactly("Lake Watcher", "Ann");
    assertThat(article.metadata().title()).contains("Lake talks fail");
    assertThat(article.metadata().outlet()).contains("Lakeland Herald");
    assertThat(article.metadata().authors()).containsExactly("Anna Reed");
    assertThat(article.metadata().agencies()).containsExactly("Reuters");
    assertThat(article.metadata().published().map(Dating::days))
        .contains(Interval.day(LocalDate.of(2019, 3, 4)));
  }

  @Test
  void a_day_shown_on_the_page_that_contradicts_the_metadata_is_noted() {
    String page =
        PAGE.replace("<h1>Lake talks fail</h1>", "<h1>Lake talks fail</h1><p>20 March 2019</p>");
    assertThat(EXTRACTOR.apply(Page.ofHtml("a", page)).notes())
        .extracting(Note::code)
        .containsExactly("DATE_CONFLICT");
  }

  @Test
  void answers_that_a_forum_puts_into_its_form_are_comments_and_the_form_is_not() {
    String page =
        PAGE.replace(
            "<form>", "<form><div class=comment>Nobody asked the ferrymen, who knew.</div>");
    Article article = EXTRACTOR.apply(Page.ofHtml("a", page));
    assertThat(words(article, Role.COMMENT)).contains("Nobody asked the ferrymen");
    assertThat(words(article, Role.FORM)).contains("Leave a Reply");
  }

  @Test
  void an_article_that_only_the_metadata_holds_is_appended_and_one_that_is_shown_is_not() {
    String told = PROSE + "\\n\\n" + PROSE.replace("Seestadt", "Kelby").replace("talks", "rain");
    String linked = "\"headline\":\"Lake talks fail\",\"articleBody\":\"" + told + "\",";
    String shell =
        PAGE.replace("\"headline\":\"Lake talks fail\",", linked)
            .replaceAll("<p>[^<]*</p>", "<p>Subscribe.</p>");
    Article article = EXTRACTOR.apply(Page.ofHtml("a", shell));
    assertThat(article.notes()).extracting(Note::code).contains("BODY_NOT_SHOWN");
    assertThat(words(article, Role.BODY))
        .endsWith(PROSE.replace("Seestadt", "Kelby").replace("talks", "rain"));
    String shown =
        PAGE.replace("\"headline\":\"Lake talks fail\",", linked.replace("Kelby", "Seestadt"));
    assertThat(EXTRACTOR.apply(Page.ofHtml("a", shown)).notes()).isEmpty();
  }

  @Test
  void a_page_of_one_sentence_is_body() {
    Article article =
        EXTRACTOR.apply(Page.ofHtml("a", "<p>Norvia refused to sign the treaty.</p>"));
    assertThat(article.blocks()).extracting(Block::role).containsExactly(Role.BODY);
  }

  @Test
  void hostile_markup_is_read_in_time() {
    List<String> pages =
        List.of(
            "<div>".repeat(100_000) + "deep",
            "<b><i>".repeat(50_000) + "deep",
            "<table><tr><td>".repeat(20_000) + "deep",
            "<p class=\"" + "comment ".repeat(200_000) + "\">wide</p>",
            "<a href=x>".repeat(50_000) + "link",
            "<p>" + "a ".repeat(300_000),
            "<p>" + "By A".repeat(50_000),
            "<script type=\"application/ld+json\">" + "[".repeat(100_000),
            "<li>x".repeat(30_000),
            "&#0;&#xD800;\u0000<!");
    for (String page : pages) {
      long begun = System.nanoTime();
      assertThat(EXTRACTOR.apply(Page.ofHtml("a", page)).text()).isNotNull();
      assertThat(System.nanoTime() - begun).isLessThan(20_000_000_000L);
    }
  }

  @Property(tries = 150)
  void no_mutation_of_a_page_makes_it_throw(
      @ForAll int from, @ForAll int to, @ForAll String between) {
    int a = Math.floorMod(from, PAGE.length());
    int b = Math.floorMod(to, PAGE.length());
    String page = PAGE.substring(0, Math.min(a, b)) + between + PAGE.substring(Math.max(a, b));
    Article article = EXTRACTOR.apply(Page.ofHtml("a", page));
    article
        .comments()
        .forEach(c -> assertThat(c.span().end()).isLessThanOrEqualTo(article.text().length()));
    assertThat(EXTRACTOR.apply(Page.ofHtml("a", page))).isEqualTo(article);
  }

  @Test
  void a_page_with_nothing_to_read_says_why() {
    assertThat(codes(Page.ofHtml("page", "<script>x()</script>"))).containsExactly("NO_TEXT");
    assertThat(codes(Page.ofText("page", "\0\1\uFFFDa".repeat(9)))).containsExactly("GARBLED");
    assertThat(codes(Page.ofText("page", "Norvia signed."))).isEmpty();
  }

  @Test
  void agencies_stand_below_the_report() {
    String report =
        "<article><h1>Ports close</h1><p>The ports of Estmark stay closed until spring, and the lake"
            + " guard stays away, its envoy said on Monday.</p><p>";
    assertThat(agencies(report + "lakeherald.net, following council.org")).isEqualTo("council.org");
    assertThat(agencies(report + "(dpa/GNA)")).isEqualTo("dpa, GNA");
    assertThat(agencies(report + "(Reporting by Anna Reed of Reuters)")).isEqualTo("Reuters");
    assertThat(agencies(report + "via Reuters")).isEqualTo("Reuters");
  }

  private static String agencies(String html) {
    return String.join(", ", EXTRACTOR.apply(Page.ofHtml("page", html)).metadata().agencies());
  }

  private static List<String> codes(Page page) {
    return EXTRACTOR.apply(page).notes().stream().map(Note::code).toList();
  }
}
