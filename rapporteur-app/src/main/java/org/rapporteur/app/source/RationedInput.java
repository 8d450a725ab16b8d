package org.rapporteur.app.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that run out when one item takes more of them than any article has. */
final class RationedInput extends FilterInputStream {
  /** The parsed form of an item takes some ten times its bytes. */
  static final int MAX_ITEM_BYTES = 16 << 20;

  private int left = MAX_ITEM_BYTES;

  RationedInput(InputStream in) {
    super(in);
  }

  /** Begins the next item. */
  void renew() {
    left = MAX_ITEM_BYTES;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    spend(count);
    return count;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
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
