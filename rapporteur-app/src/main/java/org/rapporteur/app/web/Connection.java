package org.rapporteur.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/**
 * A connection that knows how long it has been kept waiting: for bytes to come, up to an instant,
 * and for bytes to be taken. No timeout of Java's ends the second wait: another thread has to drop
 * the connection.
 */
final class Connection {
  /** Sent at once, so that whoever takes anything at all is seen to. */
  private static final int PORTION_BYTES = 16_384;

  private static final long NANOS = 1_000_000L;

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private volatile long end;

  /** Since when the other side keeps us waiting; 0 while it does not. */
  private volatile long coming;

  private volatile long going;

  Connection(Socket socket) throws IOException {
    this.socket = socket;
    socket.setTcpNoDelay(true);
    this.in = new Coming(socket.getInputStream());
    this.out = new Going(socket.getOutputStream());
  }

  /** What comes; reading throws once the time is over. */
  InputStream in() {
    return in;
  }

  OutputStream out() {
    return out;
  }

  /** What is read from now on must have come by then. */
  void within(int millis) {
    end = System.nanoTime() + millis * NANOS;
  }

  /** For how long nothing of an answer has been taken; 0 while none is being sent. */
  long stalledMillis() {
    return since(going);
  }

  /** For how long the other side has kept us waiting; 0 while it does not. */
  long waitedMillis() {
    return Math.max(since(coming), since(going));
  }

  private static long since(long instant) {
    return instant == 0 ? 0 : (System.nanoTime() - instant) / NANOS;
  }

  /** Says that no further answer comes. */
  void endSending() throws IOException {
    socket.shutdownOutput();
  }

  /** Ends it, whoever is waiting on it. */
  void drop() {
    try {
      socket.close();
    } catch (IOException e) {
      // it is gone already
    }
  }

  /** The bytes of a socket, up to an instant. */
  private final class Coming extends InputStream {
    private final InputStream from;

    Coming(InputStream from) {
      this.from = from;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      long now = System.nanoTime();
      long left = (end - now) / NANOS;
      if (left <= 0) {
        throw new IOException("it takes too long");
      }
      socket.setSoTimeout((int) left);
      coming = now;
      try {
        return from.read(bytes, offset, length);
      } finally {
        coming = 0;
      }
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }
  }

  /** Sends in portions, each of which says when it began to wait. */
  private final class Going extends OutputStream {
    private final OutputStream to;

    Going(OutputStream to) {
      this.to = to;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        for (int at = 0; at < length; at += PORTION_BYTES) {
          going = System.nanoTime();
          to.write(bytes, offset + at, Math.min(PORTION_BYTES, length - at));
        }
      } finally {
        going = 0;
      }
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }
  }
}
