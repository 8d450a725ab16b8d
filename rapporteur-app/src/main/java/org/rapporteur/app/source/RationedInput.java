package org.rapporteur.app.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that run out when one item takes more of them than any article has. */
final class RationedInput extends FilterInputStream {
  /** The parsed form of an item takes some ten times its bytes. */
  static final int MAX_ITEM_BYTES = 16 << 20;

  private static final int TAIL_BYTES = 4096;

  private final byte[] tail = new byte[TAIL_BYTES];
  private long seen;
  private int left = MAX_ITEM_BYTES;

  RationedInput(InputStream in) {
    super(in);
  }

  /** Begins the next item. */
  void renew() {
    left = MAX_ITEM_BYTES;
  }

  /** The last bytes that were read, as characters of Latin-1. */
  String tail() {
    StringBuilder last = new StringBuilder();
    for (long i = Math.max(0, seen - TAIL_BYTES); i < seen; i++) {
      last.append((char) (tail[(int) (i % TAIL_BYTES)] & 0xff));
    }
    return last.toString();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    for (int i = Math.max(0, count - TAIL_BYTES); i < count; i++) {
      tail[(int) ((seen + i) % TAIL_BYTES)] = bytes[offset + i];
    }
    seen += Math.max(0, count);
    spend(count);
    return count;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    if (one >= 0) {
      tail[(int) (seen++ % TAIL_BYTES)] = (byte) one;
    }
    spend(one < 0 ? 0 : 1);
    return one;
  }

  private void spend(int count) throws IOException {
    left -= Math.max(0, count);
    if (left < 0) {
      throw new OverlongException(
          "has an item of more than "
              + (MAX_ITEM_BYTES >> 20)
              + " MiB; what follows is passed over");
    }
  }
}
