package org.rapporteur.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class DossierPageTest {
  private static final List<String> PAYLOADS =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "</style></title></svg><iframe srcdoc='x'>",
          "<!-- -->",
          "&lt;script&gt;",
          "\u0000\u001B[31m\uD800\uFFFE\u202E",
          "javascript:alert(1)",
          "]]></text><a href=//evil.example>");

  @Test
  void every_kind_of_line_leads_to_its_words_and_every_link_to_an_anchor() {
    Document page = page("");
    for (Element link : page.select("a[href^=#]")) {
      String id = link.attr("href").substring(1);
      assertThat(page.getElementById(id)).as(link.outerHtml()).isNotNull();
    }
    Element cost = first(page, "#fact-f-low a.amount");
    assertThat(anchored(page, cost).text()).isEqualTo("310 to 340 million euros a year");
    assertThat(anchored(page, first(page, "#fact-e-2 a.words")).text())
        .isEqualTo("Castoria refused");
    assertThat(page.select("svg a[href^=#p]")).isNotEmpty();
  }

  @Test
  void the_words_stand_in_their_sentence() {
    Document page = page("");
    Element words = anchored(page, first(page, "#fact-s-1 a.what"));
    assertThat(Optional.ofNullable(words.closest(".s")).map(Element::text).orElse(""))
        .isEqualTo("\"We were not asked,\" Rafael Odenza told Ostinform.");
  }

  @Test
  void ids_are_unique_and_the_page_is_well_formed() {
    for (String payload : PAYLOADS) {
      String html = write(payload);
      Parser parser = Parser.htmlParser().setTrackErrors(10);
      Document page = parser.parseInput(html, "");
      assertThat(parser.getErrors()).as(payload).isEmpty();
      assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }
  }

  @Test
  void nothing_a_page_says_becomes_markup() {
    Document clean = page("");
    for (String payload : PAYLOADS) {
      Document page = page(payload);
      assertThat(page.select("script, iframe, img, object, embed, form, link, base")).isEmpty();
      for (Element element : page.getAllElements()) {
        element
            .attributes()
            .forEach(a -> assertThat(a.getKey()).as(payload).doesNotStartWith("on"));
      }
      assertThat(page.select("a").eachAttr("href"))
          .as(payload)
          .allMatch(h -> h.startsWith("#") || h.equals("https://harbour.example/1"));
      assertThat(tags(page)).as(payload).isEqualTo(tags(clean));
    }
  }

  @Test
  void nothing_is_fetched_and_the_one_style_sheet_is_named_by_its_digest() throws Exception {
    Document page = page("");
    assertThat(page.select("[src], [srcset], [data], [poster], [style], [xlink:href]")).isEmpty();
    String sheet = first(page, "style").data();
    assertThat(sheet).doesNotContain("url(").doesNotContain("@import");
    byte[] digest =
        java.security.MessageDigest.getInstance("SHA-256")
            .digest(sheet.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(first(page, "meta[http-equiv]").attr("content"))
        .startsWith("default-src 'none'")
        .contains("sha256-" + java.util.Base64.getEncoder().encodeToString(digest));
  }

  @Test
  void a_contradiction_is_told_once_and_leads_to_both_facts() {
    Document page = page("");
    assertThat(page.select("#tensions li")).hasSize(1);
    assertThat(page.select("#tensions li a").eachAttr("href"))
        .containsExactlyInAnyOrder("#fact-f-low", "#fact-f-high");
    assertThat(page.select("#fact-f-low .badge").eachText())
        .containsExactly("3 pages, 1 source", "contradicted");
    assertThat(page.select("#fact-e-1 .badge").eachText())
        .containsExactly("5 pages, 2 independent sources");
  }

  @Test
  void a_dossier_without_pages_is_still_a_page() {
    LakelandDossier lakeland = new LakelandDossier("");
    Document page = Jsoup.parse(DossierPage.write(lakeland.dossier(), Map.of()));
    assertThat(page.select("h1").text()).isEqualTo("Lakeland Treaty Council");
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
    }
  }

  private static Map<String, Long> tags(Document page) {
    return page.getAllElements().stream()
        .map(Element::tagName)
        .filter(t -> !t.equals("span") && !t.equals("p"))
        .collect(
            java.util.stream.Collectors.groupingBy(
                t -> t, java.util.TreeMap::new, java.util.stream.Collectors.counting()));
  }

  private static Element first(Document page, String query) {
    return page.select(query).get(0);
  }

  private static Element anchored(Document page, Element link) {
    return page.getElementsByAttributeValue("id", link.attr("href").substring(1)).get(0);
  }

  private static Document page(String payload) {
    return Jsoup.parse(write(payload));
  }

  private static String write(String payload) {
    LakelandDossier lakeland = new LakelandDossier(payload);
    return DossierPage.write(lakeland.dossier(), lakeland.readings());
  }
}
