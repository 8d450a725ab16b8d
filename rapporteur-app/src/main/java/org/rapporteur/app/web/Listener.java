package org.rapporteur.app.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Takes requests of HTTP/1.1 (RFC 9112) from a port and sends answers, one after the other on each
 * connection. What is no request is answered, too, with the reason.
 */
final class Listener implements AutoCloseable {
  private static final int MAX_CONNECTIONS = 128;

  /** A request that takes longer to arrive is dropped, so that stalled ones cannot pile up. */
  private static final int MAX_REQUEST_MILLIS = 20_000;

  /** What is sent besides may come as slowly as 64 kB a second. */
  private static final int LEAST_BYTES_PER_MILLI = 64;

  /** Who takes none of the answer for so long is dropped. */
  private static final int MAX_STALL_MILLIS = 15_000;

  /** How often it is looked whether somebody stalls. */
  private static final int ROUND_MILLIS = 1_000;

  /** Where all connections are taken, one that has waited for so long makes room for another. */
  private static final int MAX_WAIT_IN_CROWD_MILLIS = 500;

  /** Browsers open connections ahead of need. */
  private static final int MAX_IDLE_MILLIS = 10_000;

  /** What was sent and refused is read on for so long, or the other side never sees why. */
  private static final int MAX_DRAIN_MILLIS = 3_000;

  private final ServerSocket port;
  private final Answering answering;
  private final ExecutorService threads = Executors.newCachedThreadPool(Listener::thread);
  private final Semaphore free = new Semaphore(MAX_CONNECTIONS);
  private final Set<Connection> connections = ConcurrentHashMap.newKeySet();

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
      port.setSoTimeout(ROUND_MILLIS);
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
        if (!free.tryAcquire(MAX_WAIT_IN_CROWD_MILLIS / 10, TimeUnit.MILLISECONDS)) {
          makeRoom();
          continue;
        }
        take();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** Takes the next connection, if one comes within a round. */
  private void take() {
    try {
      Connection connection = new Connection(port.accept());
      connections.add(connection);
      threads.execute(() -> serve(connection));
    } catch (IOException e) {
      free.release(); // none came, the port was closed, or the other side has gone already
    }
    connections.stream()
        .filter(c -> c.stalledMillis() > MAX_STALL_MILLIS)
        .forEach(Connection::drop);
  }

  /** Drops who has kept us waiting longest; who is being answered is not waited for. */
  private void makeRoom() {
    connections.stream()
        .filter(c -> c.waitedMillis() > MAX_WAIT_IN_CROWD_MILLIS)
        .max(Comparator.comparingLong(Connection::waitedMillis))
        .ifPresent(Connection::drop);
  }

  private void serve(Connection connection) {
    try {
      InputStream in = new BufferedInputStream(connection.in());
      connection.within(MAX_IDLE_MILLIS);
      while (exchange(in, connection)) {
        connection.within(MAX_IDLE_MILLIS);
      }
      connection.endSending();
      connection.within(MAX_DRAIN_MILLIS);
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // the other side has gone or stalls: there is nobody to tell
    } finally {
      connection.drop();
      connections.remove(connection);
      free.release();
    }
  }

  /** Takes a request and answers it; false when none may follow. */
  private boolean exchange(InputStream in, Connection connection) throws IOException {
    OutputStream out = connection.out();
    try {
      in.mark(1);
      if (in.read() < 0) {
        return false;
      }
      in.reset();
      connection.within(MAX_REQUEST_MILLIS);
      Optional<Request> read = Request.read(in);
      if (read.isEmpty()) {
        return false;
      }
      Request request = read.get();
      long sent = Math.min(request.body().left(), Routes.MAX_SENT_BYTES);
      connection.within(MAX_REQUEST_MILLIS + (int) (sent / LEAST_BYTES_PER_MILLI));
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
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    connections.forEach(Connection::drop);
  }
}
