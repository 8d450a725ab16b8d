package org.rapporteur.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A real Chromium without a screen, driven by its DevTools protocol over the JDK's WebSocket. */
final class Chromium implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PATIENCE_SECONDS = 30;

  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger number = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final AtomicInteger called = new AtomicInteger();
  private String session = "";

  private Chromium(Process process, URI address) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, new Answers()).join();
  }

  /** Where it is installed; empty when it is not. */
  static Optional<String> installed() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .flatMap(f -> Stream.of(Path.of(f, "chromium"), Path.of(f, "chromium-browser")))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  static Chromium open(Path profile) throws IOException {
    Process process =
        new ProcessBuilder(
                installed().orElseThrow(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .start();
    BufferedReader said = process.errorReader(StandardCharsets.UTF_8);
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith("DevTools listening on ")) {
        Thread rest = new Thread(() -> said.lines().forEach(l -> {}));
        rest.setDaemon(true);
        rest.start();
        Chromium browser =
            new Chromium(process, URI.create(line.substring("DevTools listening on ".length())));
        browser.tab();
        return browser;
      }
    }
    throw new IOException("chromium did not start");
  }

  private void tab() {
    String target =
        send("Target.createTarget", Map.of("url", "about:blank")).get("targetId").asText();
    session =
        send("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .get("sessionId")
            .asText();
    send("Page.enable", Map.of());
    send("Runtime.enable", Map.of());
    send("Runtime.addBinding", Map.of("name", "hit"));
  }

  /** A command of the protocol and its answer. */
  JsonNode send(String method, Map<String, Object> parameters) {
    int id = number.incrementAndGet();
    ObjectNode command = JSON.createObjectNode().put("id", id).put("method", method);
    command.set("params", JSON.valueToTree(parameters));
    if (!session.isEmpty()) {
      command.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    socket.sendText(command.toString(), true).join();
    return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  /** Opens an address and waits until the page is whole. */
  void go(String address) {
    value("window.before = true");
    send("Page.navigate", Map.of("url", address));
    until("!window.before && document.readyState === 'complete'");
  }

  /** Waits until an expression holds. */
  void until(String expression) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!value(expression).asBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("never so: " + expression);
      }
      java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(4));
    }
  }

  /** The value of an expression in the page; promises are waited for. */
  JsonNode value(String expression) {
    JsonNode answer =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    return answer.path("result").path("value");
  }

  /** How often a script of a page has called {@code hit} or opened a dialogue. */
  int executed() {
    return called.get();
  }

  String text() {
    return value("document.body ? document.body.innerText : ''").asText();
  }

  /** Presses and lets go of a key; {@code text} is what it types. */
  void key(String key, String text) {
    for (String type : List.of("keyDown", "keyUp")) {
      boolean types = type.equals("keyDown") && !text.isEmpty();
      Map<String, Object> event = new java.util.HashMap<>();
      event.put("type", type);
      event.put("key", key);
      event.put("code", key);
      event.put("windowsVirtualKeyCode", key.equals("Tab") ? 9 : key.equals("Enter") ? 13 : 0);
      if (types) {
        event.put("text", text);
      }
      send("Input.dispatchKeyEvent", event);
    }
  }

  void type(String text) {
    send("Input.insertText", Map.of("text", text));
  }

  void size(int width, int height) {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  void dark(boolean dark) {
    send(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  /** A picture of what is in view. */
  void picture(Path file) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    String data = send("Page.captureScreenshot", Map.of("format", "png")).get("data").asText();
    Files.write(file, Base64.getDecoder().decode(data));
  }

  /** The page as it is printed, on A4. */
  void print(Path file) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Map<String, Object> paper = Map.of("paperWidth", 8.27, "paperHeight", 11.69);
    String data = send("Page.printToPDF", paper).get("data").asText();
    Files.write(file, Base64.getDecoder().decode(data));
  }

  @Override
  public void close() {
    socket.abort();
    List<ProcessHandle> children = process.descendants().toList(); // they write to the profile too
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      for (ProcessHandle child : children) {
        child.destroyForcibly();
        child.onExit().get(5, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("a process of the browser does not end", e);
    }
  }

  private final class Answers implements WebSocket.Listener {
    private final StringBuilder part = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
      part.append(text);
      if (last) {
        try {
          JsonNode answer = JSON.readTree(part.toString());
          CompletableFuture<JsonNode> asked = waiting.remove(answer.path("id").asInt());
          if (asked != null && answer.has("error")) {
            asked.completeExceptionally(new IllegalStateException(answer.get("error").toString()));
          } else if (answer
              .path("method")
              .asText()
              .matches("Runtime.bindingCalled|Page.javascriptDialogOpening")) {
            called.incrementAndGet();
          } else if (asked != null) {
            asked.complete(answer.get("result"));
          }
        } catch (IOException e) {
          throw new IllegalStateException(e);
        } finally {
          part.setLength(0);
        }
      }
      from.request(1);
      return CompletableFuture.completedStage(null);
    }
  }
}
