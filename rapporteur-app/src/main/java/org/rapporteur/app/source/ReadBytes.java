package org.rapporteur.app.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;

/** How many bytes of a run's files have been read, of how many: what a time left is told from. */
final class ReadBytes {
  private final AtomicLong read = new AtomicLong();
  private volatile long all = -1;

  /** Adds up the sizes of the files; unknown when there is something else among the paths. */
  void expect(List<String> paths) {
    long sum = 0;
    for (String path : paths) {
      if (path.equals("-") || WebPage.isAddress(path)) {
        return;
      }
      for (Folder.File file : Folder.files(path, failed -> {})) {
        try {
          sum += Files.size(file.path());
        } catch (IOException e) {
          sum += 0;
        }
      }
    }
    all = sum;
  }

  /** The bytes read of all; empty while the size is not known. */
  OptionalDouble share() {
    return all <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.min(1, (double) read.get() / all));
  }

  InputStream open(Path file) throws IOException {
    return new FilterInputStream(Files.newInputStream(file)) {
      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        read.addAndGet(Math.max(0, count));
        return count;
      }

      @Override
      public int read() throws IOException {
        int one = super.read();
        read.addAndGet(one < 0 ? 0 : 1);
        return one;
      }
    };
  }
}
