package org.rapporteur.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebPageTest {
  private final HttpServer server;
  private final String root;

  WebPageTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    root = "http://127.0.0.1:" + server.getAddress().getPort();
    answer(
        "/page", 200, "text/html; charset=windows-1251", new byte[] {'<', 'p', '>', (byte) 0xCC});
    answer(
        "/feed",
        200,
        "application/xml",
        "<rss><channel><item><title>T</title></item></channel></rss>"
            .getBytes(StandardCharsets.UTF_8));
    answer("/gone", 404, "text/html", new byte[] {'x'});
    redirect("/old", "/page");
    redirect("/round", "/round");
    redirect("/file", "file:///etc/hostname");
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(String path, int status, String kind, byte[] body) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", kind);
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private void redirect(String from, String to) {
    server.createContext(
        from,
        exchange -> {
          exchange.getResponseHeaders().add("Location", to);
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
  }

  private Deliveries read(String path, boolean privateAddresses) {
    List<Delivery> all = new ArrayList<>();
    new PageSource(InputStream.nullInputStream(), privateAddresses)
        .deliver(List.of(root + path), all::add);
    return new Deliveries(all);
  }

  @Test
  void a_private_address_is_refused_unless_allowed() {
    assertThat(read("/page", false).failures())
        .singleElement()
        .asString()
        .contains("is at 127.0.0.1, which is not a public address");
    Deliveries allowed = read("/page", true);
    assertThat(allowed.ids()).containsExactly(root + "/page");
    assertThat(allowed.pages().get(0).url()).contains(root + "/page");
    assertThat(allowed.pages().get(0).body()).isEqualTo("<p>\u041c");
  }

  @Test
  void redirections_are_followed_within_the_web_and_not_for_ever() {
    assertThat(read("/old", true).pages()).hasSize(1);
    assertThat(read("/round", true).failures()).singleElement().asString().contains("without end");
    assertThat(read("/file", true).failures())
        .singleElement()
        .asString()
        .contains("no address of the web");
    assertThat(read("/gone", true).failures()).singleElement().asString().contains("status 404");
    assertThat(read("/feed", true).pages()).hasSize(1);
  }
}
