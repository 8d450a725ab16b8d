package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.source.Delivery;
import org.rapporteur.app.source.PageSource;
import org.rapporteur.app.web.Desk;
import org.rapporteur.app.web.Keeper;
import org.rapporteur.model.Page;
import org.rapporteur.model.Reading;

/** A real server over the sample pages and a hostile one. */
class DeskTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String HOSTILE =
      "<script>alert(1)</script>\n\n\"><img src=x onerror=alert(2)> said Ada Lund of Norvia on 4 May"
          + " 2021: \u201cWe </pre><script>alert(3)</script> will sign the treaty.\u201d\n";

  private static List<Reading> readings = List.of();
  private static Desk desk = start();

  private static Desk start() {
    try {
      PageReader reader = PageReader.open(null, null);
      List<Reading> all = new ArrayList<>();
      new PageSource(InputStream.nullInputStream())
          .deliver(
              List.of(Transcript.ROOT.resolve("samples").toString()),
              d -> all.add(reader.rapporteur().read(((Delivery.Delivered) d).page())));
      all.add(reader.rapporteur().read(Page.ofText("hostile/<b>\"page", HOSTILE)));
      readings = all;
      return Desk.open(Keeper.of(new KeptShelf(reader, all)), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeAll
  static void thereAreReadings() {
    assertThat(readings).hasSizeGreaterThan(10);
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(desk.address().replaceAll("/$", "") + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static Document html(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page = parser.parseInput(response.body(), desk.address());
    assertThat(parser.getErrors()).as(path).isEmpty();
    return page;
  }

  @Test
  void every_link_leads_to_an_answer_and_every_anchor_to_its_words() throws Exception {
    List<String> seen = new ArrayList<>();
    List<String> next = new ArrayList<>(List.of("/", "/search?q=treaty"));
    while (!next.isEmpty() && seen.size() < 120) {
      String path = next.remove(0);
      Document page = html(path);
      seen.add(path);
      for (Element link : page.select("a[href]")) {
        String href = link.attr("href");
        if (href.startsWith("#")) {
          assertThat(page.getElementById(href.substring(1))).as(path + " " + href).isNotNull();
        } else if (href.startsWith("https://")) {
          assertThat(link.attr("rel")).as(path + " " + href).contains("noreferrer");
        } else if (!seen.contains(href) && !next.contains(href) && !href.endsWith(".atom")) {
          assertThat(href).startsWith("/");
          next.add(href);
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(30);
  }

  @Test
  void the_description_of_the_api_is_complete_and_its_examples_are_answered() throws Exception {
    JsonNode described = JSON.readTree(get("/api/openapi.json").body());
    assertThat(described.get("openapi").asText()).isEqualTo("3.1.0");
    String page = encoded(readings.get(0).id());
    String claim = readings.get(0).claims().get(0).id();
    String story = JSON.readTree(get("/api/stories").body()).at("/stories/0/id").asText();
    List<String> paths = new ArrayList<>();
    described.get("paths").fieldNames().forEachRemaining(paths::add);
    assertThat(paths).hasSize(14);
    for (String path : paths) {
      StringBuilder query = new StringBuilder("?");
      for (JsonNode parameter : described.get("paths").get(path).at("/get/parameters")) {
        if (parameter.get("in").asText().equals("query")) {
          query.append(parameter.get("name").asText()).append('=');
          query.append(encoded(parameter.get("example").asText())).append('&');
        }
      }
      String kind = path.replaceAll("^/api/|/\\{id\\}$", "");
      String id =
          switch (kind) {
            case "pages" -> page;
            case "claims" -> claim;
            case "stories" -> story;
            default -> "lakeland";
          };
      HttpResponse<String> answer = get(path.replace("{id}", id) + query);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(JSON.readTree(answer.body()).isObject()).as(path).isTrue();
    }
  }

  @Test
  void what_a_page_says_is_text_and_never_markup() throws Exception {
    String id = encoded("hostile/<b>\"page");
    for (String path :
        List.of("/", "/pages/" + id, "/search?q=sign", "/search?q=" + encoded("<script>x"))) {
      HttpResponse<String> answer = get(path);
      Document page = Jsoup.parse(answer.body());
      assertThat(page.select("script:not([type=application/ld+json]), img, iframe, object"))
          .as(path)
          .isEmpty();
      assertThat(page.select("[onerror], [onclick], [style]")).as(path).isEmpty();
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'");
    }
    assertThat(Jsoup.parse(get("/pages/" + id).body()).text()).contains("<script>alert(3)");
  }

  @Test
  void only_this_machine_is_answered_and_only_reading() throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421");
    assertThat(raw("POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 405");
    for (String origin : List.of("null", "http://evil.example", "http://localhost:1")) {
      String request =
          "POST /corrections HTTP/1.1\r\nHost: localhost\r\nOrigin: "
              + origin
              + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
      assertThat(raw(request)).as(origin).startsWith("HTTP/1.1 403");
    }
    assertThat(
            raw(
                "POST /corrections HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
                    + " application/x-www-form-urlencoded\r\nContent-Length:"
                    + " 0\r\nConnection: close\r\n\r\n"))
        .as("these pages are in no store")
        .startsWith("HTTP/1.1 409");
    assertThat(
            raw("GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 404");
  }

  /** A request as its bytes, since the client of the JDK sets the host itself. */
  private static String raw(String request) throws IOException {
    int port = URI.create(desk.address()).getPort();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void wrong_parameters_are_refused_with_their_reason() throws Exception {
    assertThat(get("/api/search?limit=0").statusCode()).isEqualTo(400);
    assertThat(get("/api/search?offset=-1").body()).contains("from 0 to 10000");
    assertThat(get("/api/search?q=speeker:x").body()).contains("no field speeker");
    assertThat(get("/api/organisations/lakeland?as-of=yesterday").body()).contains("2022-05-16");
    assertThat(get("/api/pages/nothing").statusCode()).isEqualTo(404);
    assertThat(get("/search?q=" + "x".repeat(1001)).body()).contains("at most 1000");
    assertThat(get("/api/search?qq=x").body()).contains("there is no qq here");
    assertThat(get("/api/search?q=x&q=y").body()).contains("q is there twice");
    assertThat(get("/pages/" + "x".repeat(1001)).statusCode()).isEqualTo(414);
    assertThat(raw("GET /pages/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 400");
  }

  @Test
  void what_is_no_request_gets_an_answer_of_ours() throws Exception {
    String close = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    assertThat(raw("GET /search?q=%zz" + close))
        .startsWith("HTTP/1.1 400")
        .contains("Content-Security-Policy: default-src 'none'")
        .contains("a percent sign is written %25");
    assertThat(raw("GET /search?q=a b<" + close)).startsWith("HTTP/1.1 400").contains("<!DOCTYPE");
    assertThat(raw("nonsense\r\n\r\n")).startsWith("HTTP/1.1 400");
    assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n"))
        .startsWith("HTTP/1.1 400");
    assertThat(raw("GET / HTTP/1.1\r\nX: " + "x".repeat(40_000) + "\r\n\r\n"))
        .startsWith("HTTP/1.1 431");
    assertThat(raw("POST /add HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"))
        .startsWith("HTTP/1.1 411");
    assertThat(
            raw(
                "POST /corrections HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
                    + " application/x-www-form-urlencoded\r\nContent-Length: 99999999\r\n\r\n"))
        .startsWith("HTTP/1.1 413");
    String two = "GET /desk.css HTTP/1.1\r\nHost: localhost\r\n\r\n" + "HEAD /" + close;
    assertThat(raw(two).split("HTTP/1.1 200", -1)).as("one connection, two answers").hasSize(3);
  }

  @Test
  void a_question_finds_what_it_asks_for() throws Exception {
    Document page = html("/search?q=" + encoded("Who refused to sign?"));
    assertThat(page.select(".hit h3").eachText()).anyMatch(h -> h.contains("decline to sign"));
    assertThat(page.select("mark").eachText()).doesNotContain("who", "to").contains("refused");
  }

  @Test
  void every_text_of_the_interface_is_used_and_every_used_one_is_there() throws Exception {
    Path web = Transcript.ROOT.resolve("rapporteur-app/src/main/java/org/rapporteur/app/web");
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.list(web)) {
      for (Path file : files.toList()) {
        code.append(Files.readString(file));
      }
    }
    Properties texts = new Properties();
    try (InputStream in = Desk.class.getResourceAsStream("/web/texts.properties")) {
      texts.load(in);
    }
    for (String key : texts.stringPropertyNames()) {
      String last = key.substring(key.indexOf('.') + 1);
      assertThat(code)
          .as(key)
          .containsAnyOf('"' + key + '"', '"' + last + '"', "state.", "facet.", "correct.");
    }
    Matcher say = Pattern.compile("say\\(\"([a-z.-]+)\"[,)]").matcher(code);
    while (say.find()) {
      assertThat(texts).containsKey(say.group(1));
    }
  }

  @Test
  void the_feed_of_the_newest_is_read_back_by_our_own_reader(@TempDir Path folder)
      throws Exception {
    Path feed = folder.resolve("newest.atom");
    Files.writeString(feed, get("/newest.atom").body());
    List<String> titles = new ArrayList<>();
    new PageSource(InputStream.nullInputStream())
        .deliver(
            List.of(feed.toString()),
            d -> titles.add(((Delivery.Delivered) d).page().given().title().orElse("none")));
    assertThat(titles)
        .as("one title is all markup")
        .hasSize(readings.size())
        .containsOnlyOnce("none");
  }

  @Test
  void every_example_of_the_query_language_is_understood_and_most_find_something()
      throws Exception {
    List<String> found = new ArrayList<>();
    Document page = html("/search?q=x");
    for (Element example : page.select("#how a")) {
      Document answer = html(example.attr("href"));
      if (!answer.select("#hits h2").text().startsWith("0 ")) {
        found.add(example.text());
      }
    }
    assertThat(found).hasSizeGreaterThan(14);
  }

  @Test
  void drawings_say_the_same_as_their_tables() throws Exception {
    Document network = html("/network");
    assertThat(network.select("svg circle")).isNotEmpty();
    assertThat(network.select("tbody tr")).hasSizeGreaterThan(5);
    Document map = html("/map");
    assertThat(map.select("svg a")).hasSameSizeAs(map.select("td:contains(yes)")).isNotEmpty();
    Document body = html("/organisations/lakeland");
    assertThat(body.select("#cohesion tbody th").eachText()).contains("2024", "2025");
    assertThat(body.select("#cohesion svg circle")).isNotEmpty();
  }

  @Test
  void an_unchanged_answer_is_not_sent_again() throws Exception {
    String tag = get("/api/pages").headers().firstValue("ETag").orElseThrow();
    assertThat(get("/api/pages", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
