package org.rapporteur.app.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file that was sent to the desk. */
public final class Parcel {
  private final String name;
  private final byte[] bytes;
  private final int from;
  private final int to;

  /**
   * @param name whatever the sender calls it; its ending tells its kind
   * @param bytes of the file, which nobody changes from now on
   */
  public Parcel(String name, byte[] bytes) {
    this(name, bytes, 0, bytes.length);
  }

  /** A file that is a part of what was sent, which is not copied: it may be most of our memory. */
  Parcel(String name, byte[] bytes, int from, int to) {
    this.name = name;
    this.bytes = bytes;
    this.from = from;
    this.to = to;
  }

  /** As the sender calls it, paths and all. */
  public String name() {
    return name;
  }

  /** Its bytes. */
  public InputStream open() {
    return new ByteArrayInputStream(bytes, from, to - from);
  }

  /** How many bytes it has. */
  public int size() {
    return to - from;
  }

  boolean isEmpty() {
    return from == to;
  }
}
