package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
  @TempDir private static Path folder = Path.of("replaced before all");

  private static Transcript demo = new Transcript(-1, "", "");

  @BeforeAll
  static void runOnceFromTheCheckout() {
    System.setProperty("rapporteur.home", Transcript.ROOT.toString());
    demo = Transcript.of("demo", "-o", dossier().toString());
  }

  @AfterAll
  static void forgetTheCheckout() {
    System.clearProperty("rapporteur.home");
  }

  private static Path dossier() {
    return folder.resolve("dossier.html");
  }

  @Test
  void the_summary_is_as_reviewed_and_says_what_to_do_next() {
    assertThat(demo.code()).isZero();
    assertThat(demo.err()).isEmpty();
    String shape = shape(demo.out());
    assertThat(shape).isEqualTo(Transcript.golden("demo.txt", shape));
  }

  /** Without what better rules will change: numbers, and the lines that show what was read. */
  private static String shape(String printed) {
    return printed
        .replace(dossier().toString(), "dossier.html")
        .replace(Transcript.ROOT.toString(), "ROOT")
        .replaceAll("explain \\S+", "explain ID")
        .lines()
        .filter(l -> !l.startsWith("  ") || l.startsWith("  ./") || l.startsWith("      "))
        .map(l -> l.replaceAll("\\d+(\\.\\d+)?", "#"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** What the sample pages were written to show; without the numbers that better rules change. */
  @Test
  void the_samples_show_what_they_were_written_for() throws IOException {
    assertThat(demo.out())
        .containsPattern("[1-9]\\d* acts")
        .containsPattern("[1-9]\\d* statements");
    assertThat(demo.out()).containsPattern("[1-9]\\d* figures");
    Document page = Parser.htmlParser().parseInput(Files.readString(dossier()), "");
    assertThat(page.select("#acts").text()).contains("decline to sign").contains("Rafael Odenza");
    assertThat(page.select("#sayings").text()).contains("Helena Vasko");
    assertThat(page.select("#tensions li")).isNotEmpty();
    assertThat(page.select("#sources").text()).contains("Harbour Wire");
  }

  @Test
  void a_dossier_as_known_on_a_day_goes_by_the_pages_of_that_day_alone() throws IOException {
    Transcript early =
        Transcript.of(
            "dossier",
            "lakeland",
            "--json",
            "--known",
            "2024-09-19",
            Transcript.SAMPLES.toString());
    JsonNode dossier = new ObjectMapper().readTree(early.out());
    assertThat(dossier.get("pages")).isNotEmpty();
    for (JsonNode page : dossier.get("pages")) {
      assertThat(page.at("/published/days/latest").asText()).isLessThanOrEqualTo("2024-09-19");
    }
    assertThat(early.out()).doesNotContain("lakeland-kelby").doesNotContain("2025-09-19");
  }

  @Test
  void the_dossier_is_well_formed_and_every_link_leads_somewhere() throws IOException {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page = parser.parseInput(Files.readString(dossier()), "");
    assertThat(parser.getErrors()).isEmpty();
    assertThat(page.select("h1").text()).isEqualTo("Lakeland Treaty Council");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    var ids = new java.util.HashSet<>(page.select("[id]").eachAttr("id"));
    for (Element link : page.select("a[href^=#]")) {
      assertThat(ids).contains(link.attr("href").substring(1));
    }
  }

  @Test
  void reading_the_samples_again_writes_the_same_dossier() {
    Path again = folder.resolve("again.html");
    Transcript.of("demo", "-o", again.toString());
    assertThat(again).hasSameTextualContentAs(dossier());
  }
}
