package org.rapporteur.app.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A print stream that remembers why it failed: the JDK's own only knows that it did. */
final class Output extends PrintStream {
  /** What the system says when the reader of a pipe has gone, which is nobody's fault. */
  private static final String GONE = "Broken pipe";

  private final Remembering to;

  Output(OutputStream to, boolean flush) {
    this(new Remembering(to), flush);
  }

  private Output(Remembering to, boolean flush) {
    super(to, flush, StandardCharsets.UTF_8);
    this.to = to;
  }

  /** Why it failed; empty when it did not, or when whoever read it has gone away. */
  Optional<String> failure() {
    checkError();
    return Optional.ofNullable(to.failure).filter(reason -> !reason.contains(GONE));
  }

  private static final class Remembering extends FilterOutputStream {
    @Nullable String failure;

    Remembering(OutputStream to) {
      super(to);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      try {
        out.write(bytes, start, length);
      } catch (IOException e) {
        throw remembered(e);
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        out.flush();
      } catch (IOException e) {
        throw remembered(e);
      }
    }

    private IOException remembered(IOException e) {
      if (failure == null) {
        failure = String.valueOf(e.getMessage());
      }
      return e;
    }
  }
}
