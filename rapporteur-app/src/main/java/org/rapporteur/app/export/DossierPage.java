package org.rapporteur.app.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Tension;
import org.rapporteur.view.Dossier;

/**
 * A dossier as one HTML file: no script, no network, nothing beside it. Every line links to the
 * words it was read from, in the page texts at the end of the same file; the sheet lights them up.
 */
public final class DossierPage {
  private final Html html;
  private final Dossier dossier;
  private final Citations citations;

  private DossierPage(Html html, Dossier dossier, Citations citations) {
    this.html = html;
    this.dossier = dossier;
    this.citations = citations;
  }

  /**
   * Writes what a dossier says, without its page texts, into a page of another kind.
   *
   * @param address where a page stands, by its id; a claim is anchored there by its id
   */
  public static void sections(
      Html html, Dossier dossier, Map<String, Reading> readings, UnaryOperator<String> address) {
    Citations citations = new Citations(dossier, readings, Optional.of(address));
    DossierPage page = new DossierPage(html, dossier, citations);
    page.tiles();
    page.contents();
    page.told();
    new SourceSections(html, dossier, citations).list();
  }

  /**
   * Writes a dossier.
   *
   * @param readings by page id; a page that is missing here is named, but its text is not shown
   */
  public static String write(Dossier dossier, Map<String, Reading> readings) {
    return new DossierPage(new Html(), dossier, new Citations(dossier, readings)).write();
  }

  private String write() {
    html.open("html", "lang", "en");
    head();
    html.open("body", "id", "top");
    header();
    html.open("main");
    told();
    SourceSections sources = new SourceSections(html, dossier, citations);
    sources.list();
    sources.texts();
    html.closeLine();
    html.open("footer").open("p");
    html.text(
        "Made by Rapporteur from the pages above and from nothing else. What a page does not");
    html.text(" say is not said here; a copy is not a source; what is reported is not asserted.");
    html.close().closeLine();
    return html.close().close().document();
  }

  private void told() {
    new LedgerSections(html, dossier, citations).write();
    new TimelineSection(html, dossier, citations).write();
    tensions();
    ClaimSections claims = new ClaimSections(html, dossier, citations);
    claims.acts();
    claims.sayings();
    claims.figures();
  }

  private void head() {
    String sheet = sheet();
    html.open("head").empty("meta", "charset", "utf-8");
    html.empty(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src '"
            + digest(sheet)
            + "'; base-uri 'none'; form-action 'none'");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    html.element("title", dossier.name() + ": dossier").style(sheet).closeLine();
  }

  private void header() {
    Dossier.Summary summary = dossier.summary();
    html.open("header", "class", "top").open("div");
    html.element("p", "Dossier", "class", "kicker");
    html.element("h1", dossier.name());
    html.open("p", "class", "summary");
    html.text(Plural.counted(summary.pages(), "page") + " in ");
    html.element("b", Plural.counted(summary.families(), "independent report"));
    html.text(", telling " + Plural.counted(summary.stories(), "story"));
    published().ifPresent(d -> html.text(", published " + Days.within(d)));
    html.text(". Members and offices as of " + Days.day(dossier.asOf()));
    html.text(", from what was published until " + Days.day(dossier.known()) + ".");
    html.close();
    tiles();
    html.close().closeLine();
    contents();
  }

  private void tiles() {
    Dossier.Summary summary = dossier.summary();
    html.open("ul", "class", "tiles");
    tile(summary.events(), "acts", "#acts", "");
    tile(summary.statements(), "statements", "#sayings", "");
    tile(summary.figures(), "figures", "#figures", "");
    tile(
        summary.tensions(), "contradictions", "#tensions", summary.tensions() > 0 ? "against" : "");
    html.closeLine();
  }

  private void contents() {
    html.open("nav", "aria-label", "Sections").open("ul");
    section(!dossier.members().isEmpty(), "Members", "#members");
    section(hasTimeline(), "Timeline", "#timeline");
    section(!tensionLines().isEmpty(), "Contradictions", "#tensions");
    section(!dossier.events().isEmpty(), "What happened", "#acts");
    section(!dossier.sayings().isEmpty(), "Who said what", "#sayings");
    section(!dossier.figures().isEmpty(), "Figures", "#figures");
    section(true, "Sources", "#sources");
    html.close().closeLine();
  }

  private boolean hasTimeline() {
    return dossier.timeline().days().stream().anyMatch(day -> !day.items().isEmpty());
  }

  /** From the first to the last day a page was published on. */
  private Optional<Interval> published() {
    List<Interval> days =
        dossier.pages().stream()
            .flatMap(p -> p.published().stream())
            .map(Dating::days)
            .filter(TimelineChart::isBounded)
            .toList();
    return days.stream()
        .map(Interval::from)
        .min(Comparator.naturalOrder())
        .map(
            first ->
                Interval.inclusive(
                    first,
                    days.stream()
                        .map(Interval::last)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()));
  }

  private void tile(int count, String what, String href, String type) {
    html.open("li", "class", type);
    html.open(count > 0 ? "a" : "span", count > 0 ? "href" : "class", count > 0 ? href : "none");
    html.element("b", String.valueOf(count)).text(" " + what).close().close();
  }

  private void section(boolean present, String name, String href) {
    if (present) {
      html.open("li").element("a", name, "href", href).close();
    }
  }

  /** One line of the contradictions: each pair once, with both facts. */
  private record Line(String fact, Tension tension) {}

  private List<Line> tensionLines() {
    Map<String, Line> byPair = new LinkedHashMap<>();
    backings()
        .forEach(
            (fact, backing) ->
                backing
                    .tensions()
                    .forEach(t -> byPair.putIfAbsent(pair(fact, t), new Line(fact, t))));
    return List.copyOf(byPair.values());
  }

  /** The same for a tension whichever of its two facts it is seen from. */
  private static String pair(String fact, Tension tension) {
    boolean ordered = fact.compareTo(tension.fact()) <= 0;
    String first = ordered ? fact : tension.fact();
    String second = ordered ? tension.fact() : fact;
    return first + " " + second + " " + tension.kind().code();
  }

  private Map<String, Dossier.Backing> backings() {
    Map<String, Dossier.Backing> all = new LinkedHashMap<>();
    dossier.events().forEach(a -> all.putIfAbsent(a.fact(), a.backing()));
    dossier.sayings().forEach(s -> all.putIfAbsent(s.fact(), s.backing()));
    dossier.figures().forEach(f -> f.values().forEach(v -> all.putIfAbsent(v.fact(), v.backing())));
    return all;
  }

  private void tensions() {
    List<Line> lines = tensionLines();
    if (lines.isEmpty()) {
      return;
    }
    Set<String> shown = backings().keySet();
    html.open("section", "id", "tensions").open("h2").text("Contradictions ");
    html.element("small", "facts that do not sit well together").closeLine();
    html.open("ul", "class", "tensions");
    for (Line line : lines) {
      html.open("li");
      html.element("span", line.tension().kind().code().replace('-', ' '), "class", "tag warn");
      html.text(" " + line.tension().message() + " ");
      html.element("a", "one", "href", "#fact-" + line.fact());
      if (shown.contains(line.tension().fact())) {
        html.text(" \u00B7 ").element("a", "the other", "href", "#fact-" + line.tension().fact());
      }
      html.closeLine();
    }
    html.close().closeLine();
  }

  private static String sheet() {
    try (InputStream in = DossierPage.class.getResourceAsStream("/export/dossier.css")) {
      if (in == null) {
        throw new IllegalStateException("not bundled: export/dossier.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one style sheet that the policy lets through (CSP Level 3, 2.3.1). */
  private static String digest(String sheet) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
