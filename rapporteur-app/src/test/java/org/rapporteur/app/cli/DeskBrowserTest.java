package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.source.Delivery;
import org.rapporteur.app.source.PageSource;
import org.rapporteur.app.store.Additions;
import org.rapporteur.app.store.Store;
import org.rapporteur.app.web.Desk;
import org.rapporteur.app.web.Keeper;
import org.rapporteur.app.wire.ReadingJson;
import org.rapporteur.model.Page;
import org.rapporteur.model.Reading;

/**
 * What an analyst does at the desk, in a real browser, without a script of ours. The pictures are
 * left in {@code target/desk}.
 */
class DeskBrowserTest {
  private static final Path PICTURES = Transcript.ROOT.resolve("rapporteur-app/target/desk");

  @TempDir static Path folder = Path.of("");

  private static @Nullable Chromium browser;
  private static @Nullable Desk desk;
  private static @Nullable Desk hostile;
  private static @Nullable PageReader reader;

  @BeforeAll
  static void open() throws IOException {
    assumeTrue(
        Chromium.installed().isPresent(),
        "no Chromium here, so the desk is not tried in a browser: apt-get install chromium");
    PageReader pages = PageReader.open(null, folder.resolve("store"));
    reader = pages;
    new PageSource(InputStream.nullInputStream())
        .deliver(
            List.of(Transcript.SAMPLES.toString()),
            d -> pages.keep(pages.read((Delivery.Delivered) d)));
    List<Reading> readings = new ArrayList<>();
    pages.store().orElseThrow().current(line -> readings.add(ReadingJson.parse(line)));
    desk = Desk.open(new StoreKeeper(pages, readings), 0);
    List<Reading> attacks =
        HostilePages.all().stream().map(page -> pages.rapporteur().read(page)).toList();
    hostile = Desk.open(Keeper.of(new KeptShelf(pages, attacks)), 0);
    browser = Chromium.open(folder.resolve("profile"));
    browser.size(1280, 900);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
    if (desk != null) {
      desk.close();
    }
    if (hostile != null) {
      hostile.close();
    }
    if (reader != null) {
      reader.close();
    }
  }

  private static Chromium at(String path) {
    return at(path, java.util.Objects.requireNonNull(desk).address());
  }

  private static Chromium at(String path, String address) {
    Chromium here = java.util.Objects.requireNonNull(browser);
    here.go(address + path.substring(1));
    return here;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Follows the first link whose text holds the words. */
  private static void follow(Chromium here, String words) {
    String link =
        "[...document.querySelectorAll('main a')].find(a => a.innerText.includes('" + words + "'))";
    assertThat(here.value("!!" + link).asBoolean()).as("a link with " + words).isTrue();
    String before = here.value("location.href").asText();
    here.value(link + ".click()");
    here.until("location.href !== '" + before + "' && document.readyState === 'complete'");
  }

  private static void picture(String name) throws IOException {
    java.util.Objects.requireNonNull(browser).picture(PICTURES.resolve(name + ".png"));
  }

  @Test
  void from_the_front_page_to_the_words_behind_a_refusal() throws IOException {
    Chromium here = at("/");
    assertThat(here.text()).contains("Lakeland Treaty Council");
    picture("01-front");
    here.value("document.querySelector('[name=q]').focus()");
    here.type("who refused to sign, and how do we know?");
    here.key("Enter", "\r");
    here.until("location.pathname === '/search' && document.readyState === 'complete'");
    assertThat(here.text()).contains("decline to sign");
    assertThat(here.value("document.querySelectorAll('mark').length").asInt()).isPositive();
    picture("02-question");
    follow(here, "decline to sign");
    assertThat(here.text()).contains("Why it was read");
    picture("03-why");
    follow(here, "Show it on its page");
    String marked = "document.querySelector('li:target a').innerText";
    assertThat(here.value(marked).asText()).contains("decline to sign");
    picture("04-page");
  }

  @Test
  void a_body_on_a_day_as_known_on_another() throws IOException {
    Chromium here = at("/organisations/lakeland");
    assertThat(here.text()).contains("Timeline").contains("Signatures");
    picture("05-body");
    here.value("document.querySelector('[name=as-of]').value = '1999-01-01'");
    here.value("document.querySelector('.days-asked button').click()");
    here.until("location.search.includes('1999-01-01') && document.readyState === 'complete'");
    assertThat(here.text()).contains("on 1 January 1999");
    picture("06-body-in-1999");
    at("/organisations/lakeland");
    here.value("document.querySelector('.chips a').click()");
    here.until("location.pathname.startsWith('/meetings/') && document.readyState === 'complete'");
    assertThat(here.text()).contains("In the chair");
    picture("07-meeting");
  }

  @Test
  void a_story_side_by_side_and_somebody_under_all_spellings() throws IOException {
    Chromium here = at("/stories");
    here.value("document.querySelector('main .list a').click()");
    here.until("location.pathname.startsWith('/stories/') && document.readyState === 'complete'");
    assertThat(here.value("document.querySelectorAll('.columns .family').length").asInt())
        .isGreaterThan(1);
    picture("08-story");
    at("/who");
    follow(here, "Rafael Odenza");
    assertThat(here.text()).contains("Written");
    picture("09-who");
  }

  @Test
  void something_is_put_right_and_taken_back() throws IOException {
    Chromium here = at("/search?q=" + encoded("kind:statement outlet:\"Harbour Wire\""));
    here.value("document.querySelector('.hit h3 a').click()");
    here.until("location.pathname.startsWith('/claims/') && document.readyState === 'complete'");
    String claim = here.value("location.pathname").asText();
    here.value("document.querySelector('.correct').open = true");
    here.value("document.querySelector('.correct [name=value]').value = 'Oda Brandt'");
    here.value("document.querySelector('.correct [name=who]').value = 'Mara'");
    here.value("document.querySelector('.correct [name=why]').value = 'read it again'");
    here.value("document.querySelector('.correct button').click()");
    here.until("location.pathname === '/corrections' && document.readyState === 'complete'");
    assertThat(here.text()).contains("Oda Brandt").contains("holds");
    picture("10-corrections");
    assertThat(at(claim).text()).contains("Oda Brandt");
    at("/corrections");
    here.value("document.querySelector('.correct').open = true");
    here.value("document.querySelector('.correct [name=who]').value = 'Mara'");
    here.value("document.querySelector('.correct [name=why]').value = 'no'");
    here.value("document.querySelector('.correct button').click()");
    here.until(
        "document.readyState === 'complete' && document.body.innerText.includes('taken back')");
    assertThat(at(claim).text()).doesNotContain("Oda Brandt");
  }

  @Test
  void a_page_is_pasted_and_a_search_kept() throws IOException {
    Chromium here = at("/add");
    String text = "VELISK, 4 March 2026. Ostrana refused to sign the Quay Accord, said Ada Lund.";
    here.value("document.querySelector('[name=text]').value = '" + text + "'");
    here.value("document.querySelector('#paste [name=title]').value = 'The Quay Accord'");
    here.value("document.querySelector('#paste [name=who]').value = 'Mara'");
    picture("12-add");
    here.value("document.querySelector('#paste button').click()");
    here.until("location.pathname.startsWith('/additions/') && document.readyState === 'complete'");
    for (int i = 0; i < 40 && !here.text().contains("All read"); i++) {
      here.value("document.querySelector('[role=status] a').click()");
      here.until("document.readyState === 'complete'");
    }
    assertThat(here.text()).contains("1 done, 0 failed, 0 set aside");
    picture("13-added");
    at("/search?q=" + encoded("\"Quay Accord\""));
    here.value("document.querySelector('.correct').open = true");
    here.value("document.querySelector('.correct [name=name]').value = 'the accord'");
    here.value("document.querySelector('.correct [name=who]').value = 'Mara'");
    here.value("document.querySelector('.correct button').click()");
    here.until("location.pathname === '/searches' && document.readyState === 'complete'");
    assertThat(here.text()).contains("the accord");
    picture("14-searches");
  }

  @Test
  void a_network_and_a_map_lead_on() throws IOException {
    Chromium here = at("/network");
    here.value("document.querySelector('figure').scrollIntoView()");
    picture("15-network");
    at("/network?kind=consult");
    here.value("document.querySelector('tbody a').click()");
    here.until("location.pathname.startsWith('/who/') && document.readyState === 'complete'");
    assertThat(here.text()).contains("Written");
    at("/map");
    picture("16-map");
    here.value(
        "document.querySelector('svg a').dispatchEvent(new MouseEvent('click', {bubbles: true}))");
    here.until("location.pathname.startsWith('/who/') && document.readyState === 'complete'");
    at("/organisations/lakeland");
    here.value("document.querySelector('#cohesion').scrollIntoView()");
    picture("17-cohesion");
  }

  @Test
  void a_dossier_prints_whole_on_white_paper() throws IOException {
    Chromium here = at("/organisations/lakeland/dossier");
    Path file = PICTURES.resolve("18-dossier.pdf");
    here.print(file);
    try (PDDocument paper = Loader.loadPDF(file.toFile())) {
      assertThat(paper.getNumberOfPages()).isBetween(5, 60);
      String text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
      here.value("[...document.querySelectorAll('h2')].map(h => h.firstChild.textContent.trim())")
          .forEach(heading -> assertThat(text).contains(heading.asText()));
      assertThat(text).contains("Castoria").contains("declined to sign Orrin Declaration");
      BufferedImage first = new PDFRenderer(paper).renderImageWithDPI(0, 60);
      ImageIO.write(first, "png", PICTURES.resolve("18-dossier-1.png").toFile());
      BufferedImage third = new PDFRenderer(paper).renderImageWithDPI(2, 60);
      ImageIO.write(third, "png", PICTURES.resolve("18-dossier-3.png").toFile());
      assertThat(first.getRGB(2, 2) & 0xffffff).as("the paper").isEqualTo(0xffffff);
    }
  }

  @Test
  void by_keyboard_alone() {
    Chromium here = at("/");
    here.key("Tab", "");
    assertThat(here.value("document.activeElement.className").asText()).isEqualTo("skip");
    for (int i = 0; i < 12; i++) {
      if (here.value("document.activeElement.name === 'q'").asBoolean()) {
        break;
      }
      here.key("Tab", "");
    }
    here.type("Castoria");
    here.key("Enter", "\r");
    here.until("location.pathname === '/search' && document.readyState === 'complete'");
    for (int i = 0; i < 20; i++) {
      if (here.value("!!document.activeElement.closest('.hit')").asBoolean()) {
        break;
      }
      here.key("Tab", "");
    }
    assertThat(here.value("getComputedStyle(document.activeElement).outlineStyle").asText())
        .as("focus is seen")
        .isNotEqualTo("none");
    here.key("Enter", "\r");
    here.until("/^.(claims|pages)/.test(location.pathname) && document.readyState === 'complete'");
  }

  @Test
  void a_phone_scrolls_one_way_and_nothing_serious_is_found_by_axe() throws IOException {
    String axe = axe();
    Chromium here = java.util.Objects.requireNonNull(browser);
    List<String> found = new ArrayList<>();
    List<String> paths =
        List.of(
            "/",
            "/search?q=treaty",
            "/organisations/lakeland",
            "/stories",
            "/pages/quay-post-orrin-summit",
            "/who",
            "/corrections",
            "/network",
            "/map",
            "/searches",
            "/add",
            "/enter",
            "/nowhere");
    for (boolean dark : List.of(false, true)) {
      here.dark(dark);
      here.size(dark ? 400 : 1280, 800);
      for (String path : paths) {
        at(path);
        String wide = "document.documentElement.scrollWidth - window.innerWidth";
        assertThat(here.value(wide).asInt()).as(path + " is too wide").isLessThanOrEqualTo(0);
        here.value(axe);
        // What does not hang on colours and widths is looked at once.
        String rules = dark ? "runOnly: ['color-contrast', 'scrollable-region-focusable']," : "";
        here.value(
                "axe.run(document, {"
                    + rules
                    + "resultTypes: ['violations']}).then(r => r.violations"
                    + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                    + ".map(v => v.id + ' ' + v.nodes.map(n => n.target).slice(0, 3).join(' , ')))")
            .forEach(v -> found.add(path + (dark ? " dark: " : " light: ") + v.asText()));
      }
    }
    at("/organisations/lakeland");
    picture("11-phone-dark");
    here.dark(false);
    here.size(1280, 900);
    assertThat(found).isEmpty();
  }

  /** The rules of axe-core, which .ci/run fetches: they are used here and never shipped. */
  private static String axe() throws IOException {
    Path rules = Path.of(System.getProperty("user.home"), ".cache/rapporteur/axe.min.js");
    assumeTrue(
        Files.exists(rules),
        "no axe-core in " + rules + ", so accessibility is not checked: .ci/run fetches it");
    return Files.readString(rules);
  }

  @Test
  void hostile_pages_run_nothing() throws Exception {
    Chromium here = java.util.Objects.requireNonNull(browser);
    here.go("data:text/html,<script>hit('x')</script>");
    here.until("true");
    int control = here.executed();
    assertThat(control).as("a script that runs is noticed").isEqualTo(1);
    assertThat(HostilePages.count()).isEqualTo(60);
    List<Page> pages = HostilePages.all();
    String address = java.util.Objects.requireNonNull(hostile).address();
    for (int i = 0; i < pages.size(); i++) {
      at("/pages/" + encoded(pages.get(i).id()).replace("+", "%20"), address);
      assertThat(here.text()).contains("Ada Lund");
      String links =
          "document.querySelectorAll('a[href^=\"javascript:\" i],a[href^=\"data:\" i]').length";
      assertThat(here.value(links).asInt()).isZero();
      at("/search?q=" + encoded(HostilePages.payload(i)), address);
    }
    for (String path :
        List.of(
            "/",
            "/pages",
            "/stories",
            "/who",
            "/network",
            "/map",
            "/add",
            "/newest.atom",
            "/search?q=sign&offset=40")) {
      at(path, address);
    }
    Store store = java.util.Objects.requireNonNull(reader).store().orElseThrow();
    long addition = store.additions().begin(HostilePages.payload(0), HostilePages.payload(1));
    List<Long> kept = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      String payload = HostilePages.payload(i);
      kept.add(store.searches().add(payload, payload, "treaty", i));
      store
          .additions()
          .add(
              addition,
              new Additions.Added(
                  payload, Additions.State.FAILED, payload, java.util.Optional.of(payload)));
    }
    store.additions().end(addition);
    for (String path : List.of("/searches", "/additions/" + addition, "/add")) {
      assertThat(at(path).text()).as(path).contains("hit('x')");
    }
    kept.forEach(number -> store.searches().remove(number, "test"));
    assertThat(here.executed() - control).isZero();
  }
}
