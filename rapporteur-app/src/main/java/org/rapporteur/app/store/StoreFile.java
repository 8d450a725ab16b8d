package org.rapporteur.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file a store is kept in: whether it is whole, as far as its head tells. */
final class StoreFile {
  private static final String MAGIC = "SQLite format 3";
  private static final int HEAD_BYTES = 100;

  private StoreFile() {}

  /**
   * Looks whether the file is of SQLite and has the pages that its head counts
   * (sqlite.org/fileformat, 1.3): one that was cut may open, and break later. A file that is
   * missing or empty is a store to be.
   *
   * @throws StoreException when it is damaged
   */
  static void check(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) == 0) {
      return;
    }
    ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES);
    try (InputStream in = Files.newInputStream(file)) {
      head.put(in.readNBytes(HEAD_BYTES));
    }
    String magic = new String(head.array(), 0, MAGIC.length(), StandardCharsets.US_ASCII);
    if (!magic.equals(MAGIC)) {
      throw damaged(file, "it is no database");
    }
    int size = head.getShort(16) == 1 ? 1 << 16 : Short.toUnsignedInt(head.getShort(16));
    long pages = Integer.toUnsignedLong(head.getInt(28));
    boolean counted = head.getInt(24) == head.getInt(92);
    if (counted && Files.size(file) < pages * size) {
      throw damaged(file, "it ends before its last page");
    }
  }

  /** Whether an error says that the file itself is broken (sqlite.org/rescode). */
  static boolean isDamage(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (message.contains("SQLITE_CORRUPT") || message.contains("SQLITE_NOTADB")) {
        return true;
      }
    }
    return false;
  }

  static StoreException damaged(Path file, String why) {
    return new StoreException(
        file
            + " is damaged: "
            + why
            + "; put it aside, and bring back a copy with: rapporteur restore COPY --store "
            + file.resolveSibling("")
            + ", or read the pages again");
  }
}
