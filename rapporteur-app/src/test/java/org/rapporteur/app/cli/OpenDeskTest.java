package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.store.Store;
import org.rapporteur.app.store.Tokens;
import org.rapporteur.app.web.Desk;

/** A desk over a store that others than this machine may reach, and what people bring to it. */
class OpenDeskTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String PAGE =
      "Harbour talks\n\nKELBY, 6 May 2021. Norvia's President Ingrid Halvard said: \"The harbour"
          + " stays open.\" Estmark refused to sign the treaty.\n";

  @TempDir static Path folder = Path.of("");
  private static String reads = "";
  private static String writes = "";
  private static PageReader reader = PageReader.open(null, null);
  private static StoreKeeper keeper = new StoreKeeper(reader, List.of());
  private static Desk desk = desk();

  private static Desk desk() {
    try {
      return Desk.open(keeper, 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeAll
  static void open() throws IOException {
    close();
    reader = PageReader.open(null, folder.resolve("store"));
    Tokens tokens = reader.store().orElseThrow().tokens();
    reads = tokens.create("Mara", Tokens.Scope.READ);
    writes = tokens.create("Oda", Tokens.Scope.WRITE);
    keeper = new StoreKeeper(reader, List.of());
    desk = Desk.open(keeper, new InetSocketAddress("0.0.0.0", 0), List.of("desk.example"));
  }

  @AfterAll
  static void close() {
    desk.close();
    keeper.close();
    reader.close();
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(desk.address().replaceAll("/$", "") + path));
  }

  private static HttpResponse<String> sent(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpResponse<String> get(String path, String token) {
    return sent(request(path).header("Authorization", "Bearer " + token));
  }

  private static HttpResponse<String> post(String path, String token, String... fields) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      String value = URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8);
      form.append(i > 0 ? "&" : "").append(fields[i]).append('=').append(value);
    }
    return sent(
        request(path)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The newest addition, once it is read. */
  private static JsonNode added() {
    for (int i = 0; i < 600; i++) {
      JsonNode newest = json(get("/api/additions", reads)).at("/additions/0");
      if (newest.path("ended").asBoolean()) {
        return newest;
      }
      java.util.concurrent.locks.LockSupport.parkNanos(50_000_000L);
    }
    throw new IllegalStateException("never read");
  }

  @Test
  void nothing_is_shown_without_a_token() {
    for (String path : List.of("/", "/pages", "/search?q=x", "/nowhere", "/additions/1")) {
      HttpResponse<String> answer = sent(request(path));
      assertThat(answer.statusCode()).as(path).isEqualTo(303);
      assertThat(answer.headers().firstValue("Location")).as(path).contains("/enter");
    }
    HttpResponse<String> api = sent(request("/api/pages"));
    assertThat(api.statusCode()).isEqualTo(401);
    assertThat(api.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    assertThat(get("/api/pages", "rapporteur_" + "A".repeat(43)).statusCode()).isEqualTo(401);
    assertThat(get("/api/pages", "x".repeat(5000)).statusCode()).isEqualTo(401);
    assertThat(sent(request("/enter")).statusCode()).isEqualTo(200);
    assertThat(get("/api/pages", reads).statusCode()).isEqualTo(200);
  }

  @Test
  void a_browser_keeps_the_token_in_a_cookie_that_no_script_sees() {
    HttpResponse<String> wrong = post("/enter", "", "token", "guess");
    assertThat(wrong.statusCode()).isEqualTo(401);
    HttpResponse<String> entered = post("/enter", "", "token", reads);
    String cookie = entered.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
    String pair = cookie.replaceFirst(";.*", "");
    assertThat(sent(request("/").header("Cookie", pair)).statusCode()).isEqualTo(200);
    HttpResponse<String> left = post("/leave", reads);
    assertThat(left.headers().firstValue("Set-Cookie").orElse("")).contains("Max-Age=0");
  }

  @Test
  void a_token_to_read_writes_nothing_and_a_revoked_one_reads_nothing() {
    assertThat(post("/add", reads, "text", PAGE, "who", "Mara").statusCode()).isEqualTo(403);
    assertThat(post("/searches", reads, "q", "x", "who", "Mara").statusCode()).isEqualTo(403);
    Tokens tokens = reader.store().orElseThrow().tokens();
    String short_ = tokens.create("for a day", Tokens.Scope.READ);
    assertThat(get("/api/pages", short_).statusCode()).isEqualTo(200);
    long number = tokens.find(short_).orElseThrow().number();
    assertThat(tokens.revoke(number)).isTrue();
    assertThat(tokens.revoke(number)).isFalse();
    assertThat(get("/api/pages", short_).statusCode()).isEqualTo(401);
  }

  @Test
  void the_store_holds_no_token() throws IOException {
    try (Store store = reader.store().orElseThrow()) {
      assertThat(store.tokens().all()).extracting(Tokens.Token::name).contains("Mara", "Oda");
      for (String file : List.of("rapporteur.db", "rapporteur.db-wal")) {
        Path path = folder.resolve("store").resolve(file);
        if (Files.exists(path)) {
          String bytes = Files.readString(path, StandardCharsets.ISO_8859_1);
          assertThat(bytes).doesNotContain(reads).doesNotContain(writes);
        }
      }
    } finally {
      open();
    }
  }

  @Test
  void a_page_that_is_pasted_ends_done_and_again_set_aside() {
    assertThat(post("/api/additions", writes, "text", PAGE).statusCode()).isEqualTo(201);
    JsonNode first = added();
    assertThat(first.at("/who").asText()).isEqualTo("token Oda");
    assertThat(first.at("/pages/0/state").asText()).isEqualTo("done");
    String page = first.at("/pages/0/page").asText();
    assertThat(get("/pages/" + page, reads).body()).contains("The harbour");
    post("/api/additions", writes, "text", PAGE, "who", "Oda");
    assertThat(added().at("/pages/0/state").asText()).isEqualTo("set-aside");
    assertThat(get("/additions/1", reads).body()).contains("done");
    assertThat(post("/add", writes, "text", " ").statusCode()).isEqualTo(400);
  }

  @Test
  void every_page_of_files_that_are_sent_ends_in_one_of_three_ways() {
    String feed =
        "<rss version=\"2.0\"><channel><title>Quay Post</title><item><title>One</title>"
            + "<description>Velland signed.</description></item><item></item></channel></rss>";
    String body =
        part("file", "../../feed.rss", feed)
            + part("file", "page.html", "<p>Estmark left the council.</p>")
            + part("file", "picture.png", "\u0089PNG\r\n\u001a\n" + "\u0000\u0001\u0002".repeat(90))
            + part("file", "cut.zip", "PK\u0003\u0004")
            + "--line\r\nContent-Disposition: form-data; name=\"who\"\r\n\r\nOda\r\n--line--\r\n";
    HttpResponse<String> answer =
        sent(
            request("/add")
                .header("Authorization", "Bearer " + writes)
                .header("Content-Type", "multipart/form-data; boundary=line")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1)));
    assertThat(answer.statusCode()).isEqualTo(303);
    JsonNode pages = added().get("pages");
    assertThat(pages.findValuesAsText("state"))
        .containsExactlyInAnyOrder("done", "failed", "done", "failed", "failed");
    for (JsonNode page : pages) {
      assertThat(page.toString()).doesNotContain("rapporteur-added").doesNotContain("..");
      boolean failed = page.get("state").asText().equals("failed");
      assertThat(page.get("reason").asText().isEmpty()).isEqualTo(!failed);
    }
  }

  private static String part(String name, String file, String content) {
    String head = "Content-Disposition: form-data; name=\"%s\"; filename=\"%s\"";
    return "--line\r\n" + head.formatted(name, file) + "\r\n\r\n" + content + "\r\n";
  }

  @Test
  void a_search_is_kept_asked_again_and_removed() {
    assertThat(post("/searches", writes, "q", "speeker:x", "name", "n").statusCode())
        .isEqualTo(400);
    HttpResponse<String> kept =
        post("/searches", writes, "q", "refused -<b>", "name", "refusals & more");
    assertThat(kept.statusCode()).isEqualTo(303);
    JsonNode one = json(get("/api/searches", reads)).at("/searches/0");
    assertThat(one.get("name").asText()).isEqualTo("refusals & more");
    assertThat(get("/searches", reads).body()).contains("refusals &amp; more");
    String remove = "/searches/" + one.get("number").asText() + "/remove";
    assertThat(post(remove, writes).statusCode()).isEqualTo(303);
    assertThat(post(remove, writes).statusCode()).isEqualTo(404);
    assertThat(json(get("/api/searches", reads)).get("total").asInt()).isZero();
  }

  @Test
  void serving_others_without_a_token_is_refused() {
    String store = folder.resolve("bare").toString();
    Transcript none = Transcript.of("serve", "--store", store, "--address", "0.0.0.0");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("rapporteur token create --name NAME --store " + store);
    Transcript made = Transcript.of("token", "create", "--name", "Mara", "--store", store);
    assertThat(made.out()).startsWith("rapporteur_").hasSize(11 + 43 + 1);
    assertThat(Transcript.of("token", "list", "--store", store).out())
        .contains("1  read  Mara")
        .doesNotContain(made.out().strip());
    assertThat(Transcript.of("token", "revoke", "1", "--store", store).code()).isZero();
    assertThat(Transcript.of("token", "revoke", "1", "--store", store).code()).isEqualTo(1);
  }
}
