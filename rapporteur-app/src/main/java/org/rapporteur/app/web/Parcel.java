package org.rapporteur.app.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file that was sent to the desk. */
public final class Parcel {
  private final String name;
  private final byte[] bytes;

  /**
   * @param name whatever the sender calls it; its ending tells its kind
   * @param bytes of the file, which nobody changes from now on
   */
  public Parcel(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** As the sender calls it, paths and all. */
  public String name() {
    return name;
  }

  /** Its bytes. */
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  boolean isEmpty() {
    return bytes.length == 0;
  }
}
