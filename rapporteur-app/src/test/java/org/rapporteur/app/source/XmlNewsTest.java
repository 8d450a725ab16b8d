package org.rapporteur.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Extractor;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Article;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Note;
import org.rapporteur.model.Page;
import org.rapporteur.model.Role;

class XmlNewsTest {
  private static final Extractor EXTRACTOR = new Extractor(Lexicon.bundled());

  private static Interval day(int day) {
    return Interval.day(LocalDate.of(2025, 9, day));
  }

  @Test
  void a_feed_with_whole_articles_gives_pages_and_one_with_summaries_a_line_or_two() {
    Deliveries feed = Deliveries.ofSample("whole.rss");
    assertThat(feed.ids()).containsExactly("whole#1", "whole#2");
    Page whole = feed.pages().get(0);
    assertThat(whole.url()).contains("https://herald.example/ferry");
    assertThat(whole.given().title()).contains("Norvia & Estmark sign ferry pact");
    assertThat(whole.given().published()).contains(day(18));
    assertThat(whole.given().outlet()).contains("Lakeland Herald");
    assertThat(whole.given().language()).contains("en");
    Article article = EXTRACTOR.apply(whole);
    assertThat(article.metadata().authors()).containsExactly("Anna Reed");
    assertThat(article.blocks().stream().filter(b -> b.role() == Role.BODY)).hasSize(2);
    Page summary = feed.pages().get(1);
    assertThat(summary.format()).isEqualTo(Page.Format.TEXT);
    assertThat(summary.url()).contains("https://herald.example/velland");
    assertThat(summary.given().published()).contains(day(19));
    assertThat(summary.body())
        .isEqualTo("Velland stays away\n\nVelland will not come to the council, its envoy said.");
    assertThat(feed.failures()).singleElement().asString().contains("neither title nor text");
  }

  @Test
  void a_feed_that_was_cut_says_so_wherever_the_cut_is() {
    byte[] whole = Deliveries.bytes("whole.atom");
    String text = new String(whole, java.nio.charset.StandardCharsets.UTF_8);
    int end = text.lastIndexOf("</feed>") + "</feed>".length();
    for (int cut = text.indexOf("</entry>"); cut < end; cut += 7) {
      Deliveries some = Deliveries.ofStandardInput(java.util.Arrays.copyOf(whole, cut));
      assertThat(some.pages()).isNotEmpty();
      assertThat(some.failures()).as("cut at " + cut).anyMatch(f -> f.contains("in the middle"));
    }
    assertThat(Deliveries.ofStandardInput(whole).failures()).noneMatch(f -> f.contains("middle"));
  }

  @Test
  void an_atom_entry_is_read_with_its_own_day_and_link() {
    Deliveries feed = Deliveries.ofSample("whole.atom");
    Page whole = feed.pages().get(0);
    assertThat(whole.url()).contains("https://quay.example/1");
    assertThat(whole.given().title()).contains("Council fails to agree");
    assertThat(whole.given().published()).contains(day(17));
    assertThat(whole.given().outlet()).contains("Quay Post");
    assertThat(EXTRACTOR.apply(whole).metadata().authors()).containsExactly("Jon Hale");
    assertThat(feed.pages().get(1).body())
        .isEqualTo("Short notice\n\nThe harbour master has resigned.");
  }

  @Test
  void newsml_g2_and_nitf_give_headline_day_author_and_paragraphs() {
    Page item = Deliveries.ofSample("item.newsml").pages().get(0);
    assertThat(item.given().title()).contains("Estmark recalls its envoy");
    assertThat(item.given().published()).contains(day(18));
    assertThat(item.given().outlet()).contains("Harbour Wire");
    Article article = EXTRACTOR.apply(item);
    assertThat(article.metadata().authors()).containsExactly("Mira Sand");
    assertThat(article.text()).contains("named no day for his return");

    Page nitf = Deliveries.ofSample("item.nitf").pages().get(0);
    assertThat(nitf.given().title()).contains("Customs union grows to six");
    assertThat(nitf.given().published()).contains(day(18));
    assertThat(nitf.given().outlet()).contains("Northshore Wire");
    assertThat(EXTRACTOR.apply(nitf).metadata().authors()).containsExactly("René Falk");
  }

  @Test
  void a_sitemap_and_a_list_of_feeds_give_addresses_with_what_words_they_have() {
    Deliveries map = Deliveries.ofSample("news-sitemap.xml");
    assertThat(map.failures()).isEmpty();
    assertThat(map.pages()).hasSize(3);
    assertThat(map.pages().get(0).body()).startsWith("Ferry");
    assertThat(map.pages().get(1).body()).isEmpty();
    assertThat(map.pages().get(1).url()).contains("https://herald.example/about");
    assertThat(EXTRACTOR.apply(map.pages().get(1)).notes())
        .extracting(Note::code)
        .containsExactly("LINK_ONLY");
    assertThat(map.pages().get(0).given().published()).contains(day(18));
    Deliveries feeds = Deliveries.ofSample("feeds.opml");
    assertThat(feeds.failures()).isEmpty();
    assertThat(feeds.pages()).extracting(Page::body).containsExactly("Herald", "Quay");
    assertThat(feeds.pages().get(1).url()).contains("https://quay.example/atom");
  }

  @Test
  void entities_of_a_document_are_neither_fetched_nor_expanded() {
    Deliveries trap = Deliveries.ofSample("hostile.xml");
    assertThat(trap.pages()).hasSize(1);
    assertThat(trap.pages().get(0).body()).isEqualTo("Nothing &file; gets in\n\n&e;");
    assertThat(trap.failures()).isEmpty();
  }

  @Test
  void a_feed_cut_at_any_byte_throws_nothing_and_keeps_what_came_before() {
    byte[] feed = Deliveries.bytes("whole.rss");
    for (int cut = 1; cut < feed.length; cut += 7) {
      Deliveries read = Deliveries.ofStandardInput(java.util.Arrays.copyOf(feed, cut));
      assertThat(read.all()).isNotEmpty();
    }
    int secondItem = new String(feed, StandardCharsets.UTF_8).indexOf("Velland&nbsp;");
    Deliveries read = Deliveries.ofStandardInput(java.util.Arrays.copyOf(feed, secondItem));
    assertThat(read.pages().get(0).body()).contains("Ola Brandt");
  }

  @Test
  void an_item_without_end_costs_no_more_memory_than_its_limit() {
    StringBuilder feed = new StringBuilder("<rss><channel><item><title>fine</title></item><item>");
    feed.append("<x>lake</x>".repeat(RationedInput.MAX_ITEM_BYTES / 10));
    Deliveries read = Deliveries.ofStandardInput(feed.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(read.pages()).hasSize(1);
    assertThat(read.failures()).singleElement().asString().contains("more than 16 MiB");
  }

  @Test
  void other_xml_is_named_with_its_root() {
    byte[] xml =
        "<?xml version='1.0'?><catalogue><x/></catalogue>".getBytes(StandardCharsets.UTF_8);
    assertThat(Deliveries.ofStandardInput(xml).all()).hasSize(1);
    assertThat(FeedDay.of("Mon, 2 Jan 2006 15:04:05 MST"))
        .contains(Interval.day(LocalDate.of(2006, 1, 2)));
    assertThat(FeedDay.of("20060102T150405Z")).contains(Interval.day(LocalDate.of(2006, 1, 2)));
    assertThat(FeedDay.of("soon")).isEmpty();
    assertThat(FeedDay.of("99 Foo 99")).isEmpty();
  }
}
