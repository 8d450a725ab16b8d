package org.rapporteur.app.source;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A file with a JSON object a line, each a page or a reading. */
final class JsonLines implements InputFormat {
  @Override
  public List<String> endings() {
    return List.of(".jsonl", ".ndjson");
  }

  @Override
  public boolean begins(String start) {
    return start.matches("(?s)\\{\\s*\".*");
  }

  @Override
  public void read(Opened input, Consumer<Delivery> receiver) throws IOException {
    BoundedInput in = input.in();
    int number = 0;
    for (Optional<byte[]> next = in.line(); next.isPresent(); next = in.line()) {
      number++;
      byte[] line = number == 1 ? withoutMark(next.get()) : next.get();
      String place = input.origin() + ":" + number;
      if (in.isOverlong()) {
        receiver.accept(new Delivery.Failed(place, BoundedInput.TOO_LONG));
      } else if (!isBlank(line)) {
        receiver.accept(JsonLine.parse(line, place, input.id() + "#" + number));
      }
    }
  }

  private static byte[] withoutMark(byte[] line) {
    boolean marked =
        line.length >= 3
            && line[0] == (byte) 0xEF
            && line[1] == (byte) 0xBB
            && line[2] == (byte) 0xBF;
    return marked ? Arrays.copyOfRange(line, 3, line.length) : line;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }
}
