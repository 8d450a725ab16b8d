package org.rapporteur.app.source;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An input opened for reading: a file, standard input, a member of an archive.
 *
 * @param origin where it stands, for messages: a path, or {@code archive.zip!member}
 * @param name the name whose ending tells its kind; empty where none does
 * @param id the id of its page; pages of an input that holds many are {@code id#n}
 * @param in its bytes, unpacked when they were gzip
 * @param charset the encoding that whoever sent it declared
 * @param depth how many archives it lies in
 */
record Opened(
    String origin, String name, String id, BoundedInput in, Optional<String> charset, int depth) {
  private static final String GZIP = ".gz";

  /** An input that lies in no archive. */
  static Opened outermost(String origin, String id, BoundedInput in) {
    return new Opened(origin, origin, id, in, Optional.empty(), 0);
  }

  /** All bytes of one page; empty, and said to have failed, when they are more than a page may. */
  Optional<byte[]> whole(Consumer<Delivery> receiver) throws IOException {
    Optional<byte[]> bytes = in.rest();
    if (bytes.isEmpty()) {
      receiver.accept(new Delivery.Failed(origin, BoundedInput.TOO_LONG));
    }
    return bytes;
  }

  /** A name without the ending of gzip files. */
  static String plain(String name) {
    return name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
  }
}
