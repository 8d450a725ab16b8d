package org.rapporteur.app.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Takes requests of HTTP/1.1 (RFC 9112) from a port and sends answers, one after the other on each
 * connection. What is no request is answered, too, with the reason.
 */
final class Listener implements AutoCloseable {
  private static final int MAX_CONNECTIONS = 128;

  /** A request that takes longer to arrive is dropped, so that stalled ones cannot pile up. */
  private static final int MAX_REQUEST_MILLIS = 20_000;

  /** Browsers open connections ahead of need. */
  private static final int MAX_IDLE_MILLIS = 10_000;

  /** What was sent and refused is read on for so long, or the other side never sees why. */
  private static final int MAX_DRAIN_MILLIS = 3_000;

  private final ServerSocket port;
  private final Answering answering;
  private final ExecutorService threads = Executors.newCachedThreadPool(Listener::thread);
  private final Semaphore free = new Semaphore(MAX_CONNECTIONS);
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();

  private Listener(ServerSocket port, Answering answering) {
    this.port = port;
    this.answering = answering;
  }

  /** Who answers; neither throws. */
  interface Answering {
    /** The answer to a request. */
    Answer answer(Request request);

    /** The answer to what is no request. */
    Answer refuse(Refusal refusal);
  }

  /**
   * Starts to listen.
   *
   * @throws IOException when the address is not ours or the port is taken
   */
  static Listener open(InetSocketAddress address, Answering answering) throws IOException {
    ServerSocket port = new ServerSocket();
    try {
      port.setReuseAddress(true);
      port.bind(address);
    } catch (IOException e) {
      port.close();
      throw e;
    }
    Listener listener = new Listener(port, answering);
    listener.threads.execute(listener::accept);
    return listener;
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "desk");
    thread.setDaemon(true);
    return thread;
  }

  int port() {
    return port.getLocalPort();
  }

  private void accept() {
    while (!port.isClosed()) {
      try {
        free.acquire();
        Socket socket = port.accept();
        connections.add(socket);
        threads.execute(() -> serve(socket));
      } catch (IOException e) {
        free.release(); // closed, or the other side has gone before it was taken
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      Timed timed = new Timed(socket);
      InputStream in = new BufferedInputStream(timed);
      while (exchange(in, timed, socket.getOutputStream())) {
        timed.within(MAX_IDLE_MILLIS);
      }
      socket.shutdownOutput();
      timed.within(MAX_DRAIN_MILLIS);
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // the other side has gone or stalls: there is nobody to tell
    } finally {
      connections.remove(socket);
      free.release();
    }
  }

  /** Takes a request and answers it; false when none may follow. */
  private boolean exchange(InputStream in, Timed timed, OutputStream out) throws IOException {
    try {
      in.mark(1);
      if (in.read() < 0) {
        return false;
      }
      in.reset();
      timed.within(MAX_REQUEST_MILLIS);
      Optional<Request> read = Request.read(in);
      if (read.isEmpty()) {
        return false;
      }
      Request request = read.get();
      if (request.field("expect").equalsIgnoreCase("100-continue")) {
        out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
      }
      Answer answer = answering.answer(request);
      boolean open = request.staysOpen() && request.body().left() == 0 && !port.isClosed();
      answer.send(out, request, open);
      return open;
    } catch (Refusal e) {
      answering.refuse(e).send(out, Request.NONE, false);
      return false;
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    try {
      port.close();
      for (Socket socket : connections) {
        socket.close();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The bytes of a socket, up to an instant. */
  private static final class Timed extends InputStream {
    private final Socket socket;
    private final InputStream in;
    private long end;

    Timed(Socket socket) throws IOException {
      this.socket = socket;
      this.in = socket.getInputStream();
      within(MAX_IDLE_MILLIS);
    }

    void within(int millis) {
      end = System.nanoTime() + millis * 1_000_000L;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      long left = (end - System.nanoTime()) / 1_000_000L;
      if (left <= 0) {
        throw new IOException("it takes too long");
      }
      socket.setSoTimeout((int) left);
      return in.read(bytes, offset, length);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }
  }
}
