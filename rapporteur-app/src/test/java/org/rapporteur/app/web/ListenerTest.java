package org.rapporteur.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Others who stall, on purpose or not, keep nobody else out. */
class ListenerTest {
  private static final int MORE_THAN_ALL = 140;
  private static final int LONGEST_MILLIS = 15_000;
  private static final String LARGE = "x".repeat(1 << 20);

  private final List<Socket> crowd = new ArrayList<>();
  private Listener listener = opened();

  private static Listener opened() {
    try {
      return Listener.open(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
          new Listener.Answering() {
            @Override
            public Answer answer(Request request) {
              return Answer.html(request.path().equals("/large") ? LARGE : "small");
            }

            @Override
            public Answer refuse(Refusal refusal) {
              return Answer.html(refusal.message()).with(refusal.status());
            }
          });
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void open() {
    listener.close();
    listener = opened();
  }

  @AfterEach
  void close() throws IOException {
    for (Socket socket : crowd) {
      socket.close();
    }
    listener.close();
  }

  private Socket sent(String bytes) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(2048);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), listener.port()));
    socket.setSoTimeout(LONGEST_MILLIS);
    socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    return socket;
  }

  private String answer(String bytes) throws IOException {
    try (Socket socket = sent(bytes);
        InputStream in = socket.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private static String get(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
  }

  @Test
  void readersThatTakeNothingMakeRoomForOthers() throws IOException {
    for (int i = 0; i < MORE_THAN_ALL; i++) {
      crowd.add(sent(get("/large")));
    }
    assertThat(answer(get("/"))).startsWith("HTTP/1.1 200").endsWith("small");
  }

  @Test
  void sendersThatNeverEndMakeRoomForOthers() throws IOException {
    for (int i = 0; i < MORE_THAN_ALL; i++) {
      crowd.add(sent("GET / HTTP/1.1\r\nHost: lo"));
    }
    assertThat(answer(get("/"))).startsWith("HTTP/1.1 200").endsWith("small");
  }

  @Test
  void whoReadsGetsTheWholeOfALargeAnswer() throws IOException {
    assertThat(answer(get("/large")))
        .startsWith("HTTP/1.1 200")
        .endsWith("xxx")
        .hasSizeGreaterThan(1 << 20);
  }

  @Test
  void aBrowserThatSpeaksTlsIsToldAtOnce() throws IOException {
    assertThat(answer("\u0016\u0003\u0001\u0002\u0000\u0001"))
        .startsWith("HTTP/1.1 400")
        .contains("TLS");
  }
}
