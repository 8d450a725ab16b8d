package org.rapporteur.app.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.rapporteur.app.export.RecordJson;

/**
 * Serves a shelf on the loopback address, to this machine only. A page that a browser shows from
 * elsewhere cannot reach it, as the name it was asked for is checked (DNS rebinding), and cannot
 * send it forms, as where they come from is (cross-site request forgery).
 */
public final class Desk implements AutoCloseable {
  private static final int THREADS = 64;

  /** A request that takes longer to arrive is dropped, so that stalled ones cannot pile up. */
  private static final int MAX_REQUEST_SECONDS = 10;

  private static final int MAX_FORM_BYTES = 16_000;

  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final List<Route> routes;

  private Desk(HttpServer server, List<Route> routes) {
    this.server = server;
    this.routes = routes;
  }

  /**
   * Starts to serve.
   *
   * @param port 0 for any that is free
   * @throws IOException when the port is taken
   */
  public static Desk open(Keeper keeper, int port) throws IOException {
    // Read once by the JDK's server, when its first one is made (sun.net.httpserver.ServerConfig).
    System.setProperty("sun.net.httpserver.maxReqTime", String.valueOf(MAX_REQUEST_SECONDS));
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    Desk desk = new Desk(HttpServer.create(address, 0), Routes.of(keeper));
    desk.server.createContext("/", desk::serve);
    desk.server.setExecutor(desk.threads);
    desk.server.start();
    return desk;
  }

  /** The address to open in a browser. */
  public String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer;
      try {
        answer = answer(exchange);
      } catch (Refusal e) {
        answer = refused(exchange, e);
      } catch (RuntimeException e) {
        answer = refused(exchange, new Refusal(500, "this is a bug; please report it: " + e));
      }
      send(exchange, answer);
    }
  }

  private Answer answer(HttpExchange exchange) throws Refusal {
    checkOrigin(exchange);
    String method = exchange.getRequestMethod();
    String asked = method.equals("HEAD") ? "GET" : method;
    String path = exchange.getRequestURI().getRawPath();
    List<String> methods = new ArrayList<>();
    for (Route route : routes) {
      Optional<String> id = route.match(path);
      if (id.isPresent() && route.method().equals(asked)) {
        String part = Asked.decoded(id.get());
        return route
            .answering()
            .answer(
                asked.equals("POST")
                    ? Asked.of(part, form(exchange))
                    : Asked.of(part, exchange.getRequestURI()));
      }
      id.ifPresent(any -> methods.add(route.method()));
    }
    if (!methods.isEmpty()) {
      throw new Refusal(405, "only " + String.join(", ", methods) + " here");
    }
    throw new Refusal(404, "nothing is at " + path + "; start at " + address());
  }

  /** Who is asked for is this machine; what would change something comes from our own pages. */
  private void checkOrigin(HttpExchange exchange) throws Refusal {
    String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")).orElse("");
    if (!LOCAL.contains(host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", ""))) {
      throw new Refusal(421, "asked for as \"" + host + "\"; open " + address());
    }
    String origin = exchange.getRequestHeaders().getFirst("Origin");
    boolean own = origin == null || origin.equalsIgnoreCase("http://" + host);
    if (exchange.getRequestMethod().equals("POST") && !own) {
      throw new Refusal(403, "sent from \"" + origin + "\", which is not this desk");
    }
  }

  private static String form(HttpExchange exchange) throws Refusal {
    String media =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")).orElse("");
    if (!media.startsWith("application/x-www-form-urlencoded")) {
      throw new Refusal(415, "send a form: application/x-www-form-urlencoded");
    }
    try {
      byte[] bytes = exchange.getRequestBody().readNBytes(MAX_FORM_BYTES + 1);
      if (bytes.length > MAX_FORM_BYTES) {
        throw new Refusal(413, "a form may have " + MAX_FORM_BYTES + " bytes");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Refusal(400, "the form did not arrive whole");
    }
  }

  private static Answer refused(HttpExchange exchange, Refusal refusal) {
    boolean api = exchange.getRequestURI().getRawPath().startsWith("/api");
    Answer answer =
        api
            ? Answer.json(RecordJson.line(new Problem(refusal.status(), refusal.message())))
            : Answer.html(Frame.refused(refusal));
    return answer.with(refusal.status());
  }

  /** A refusal for programs. */
  record Problem(int status, String detail) {}

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.media());
    headers.set("Content-Security-Policy", answer.policy());
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "same-origin"); // without one, forms come from nowhere
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cache-Control", "no-cache");
    headers.set("ETag", answer.tag());
    if (answer.status() == 303) {
      headers.set("Location", answer.text());
    }
    boolean fresh = answer.tag().equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    if (fresh && answer.status() == 200) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    byte[] body = answer.text().getBytes(StandardCharsets.UTF_8);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(answer.status(), head ? -1 : body.length);
    if (!head) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
