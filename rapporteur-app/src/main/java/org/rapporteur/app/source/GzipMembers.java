package org.rapporteur.app.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What a file of gzip members unpacks to (RFC 1952), member after member. Unlike the JDK's stream
 * it can go on behind a damaged member: {@link #skipMember} looks for where the next one begins.
 */
final class GzipMembers extends InputStream {
  private static final int WINDOW_BYTES = 1 << 20;
  private static final int HAS_CHECKSUM = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int RESERVED = 0xe0;

  private final InputStream raw;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] window = new byte[WINDOW_BYTES];
  private int at;
  private int end;

  /** Where the member began, while the window still holds it; else negative. */
  private int begun = -1;

  private boolean inMember;

  GzipMembers(InputStream raw) {
    this.raw = raw;
  }

  /** Whether bytes begin as a gzip member does. */
  static boolean begins(byte[] start) {
    return start.length >= 2 && start[0] == (byte) 0x1f && start[1] == (byte) 0x8b;
  }

  /**
   * Never more than what one member holds.
   *
   * @throws ZipException when the member is damaged
   * @throws EOFException when the input ends within a member
   */
  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (inMember || open()) {
      int count = readMember(bytes, offset, length);
      if (count > 0) {
        return count;
      }
    }
    return -1;
  }

  /** As {@link #read}, but negative at the member's end, its checksum compared. */
  int readMember(byte[] bytes, int offset, int length) throws IOException {
    while (true) {
      try {
        int count = inflater.inflate(bytes, offset, length);
        if (count > 0) {
          checksum.update(bytes, offset, count);
          return count;
        }
      } catch (DataFormatException e) {
        throw new ZipException(String.valueOf(e.getMessage()));
      }
      if (inflater.finished()) {
        close(inflater.getRemaining());
        return -1;
      }
      if (inflater.needsDictionary()) {
        throw new ZipException("needs a dictionary that gzip does not have");
      }
      at = end;
      if (!fill()) {
        throw new EOFException("ends in the middle of a gzip member");
      }
      inflater.setInput(window, at, end - at);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int count = read(one, 0, 1);
    return count < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    raw.close();
  }

  /** Whether a member's end has not been seen yet. */
  boolean isInMember() {
    return inMember;
  }

  /**
   * Leaves the member that is being read for the next place at which one may begin.
   *
   * @return false when there is none
   */
  boolean skipMember() throws IOException {
    if (inMember) {
      at = end - inflater.getRemaining();
    }
    inMember = false;
    if (begun >= 0) {
      at = begun + 1;
    }
    begun = -1;
    while (true) {
      while (end - at < 4) {
        if (!fill()) {
          return false;
        }
      }
      boolean member =
          window[at] == (byte) 0x1f
              && window[at + 1] == (byte) 0x8b
              && window[at + 2] == 8
              && (window[at + 3] & RESERVED) == 0;
      if (member) {
        return true;
      }
      at++;
    }
  }

  /** Reads a member's header; false when the input has ended or holds only zeros from here on. */
  private boolean open() throws IOException {
    begun = at;
    while (at < end || fill()) {
      if (window[at] != 0) {
        break;
      }
      at++;
      begun = at;
    }
    if (at == end) {
      return false;
    }
    if (next() != 0x1f || next() != 0x8b || next() != 8) {
      throw new ZipException("no gzip member where one should begin");
    }
    int flags = next();
    skip(6);
    if ((flags & HAS_EXTRA) != 0) {
      skip(next() | next() << 8);
    }
    for (int string : new int[] {HAS_NAME, HAS_COMMENT}) {
      boolean open = (flags & string) != 0;
      while (open) {
        open = next() != 0;
      }
    }
    skip((flags & HAS_CHECKSUM) == 0 ? 0 : 2);
    inflater.reset();
    checksum.reset();
    inflater.setInput(window, at, end - at);
    inMember = true;
    return true;
  }

  private void close(int remaining) throws IOException {
    at = end - remaining;
    long length = inflater.getBytesWritten() & 0xffffffffL;
    long sum = next() | (long) next() << 8 | (long) next() << 16 | (long) next() << 24;
    long size = next() | (long) next() << 8 | (long) next() << 16 | (long) next() << 24;
    if (sum != checksum.getValue() || size != length) {
      throw new ZipException("the checksum of a gzip member does not fit");
    }
    inMember = false;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private int next() throws IOException {
    if (at == end && !fill()) {
      throw new EOFException("ends in the middle of a gzip member");
    }
    return window[at++] & 0xff;
  }

  /** Makes {@code end - at} grow, keeping the member's first bytes as long as they fit. */
  private boolean fill() throws IOException {
    if (end == window.length) {
      int keep = begun > 0 ? begun : begun == 0 ? -1 : at;
      if (keep < 0) {
        begun = -1;
        keep = at;
      }
      System.arraycopy(window, keep, window, 0, end - keep);
      at -= keep;
      end -= keep;
      begun = begun < 0 ? -1 : begun - keep;
    }
    int count = raw.read(window, end, window.length - end);
    end += Math.max(0, count);
    return count > 0;
  }
}
