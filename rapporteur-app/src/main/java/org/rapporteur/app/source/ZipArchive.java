package org.rapporteur.app.source;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** A zip file: each member of a kind that is read, in the order of the archive. */
final class ZipArchive implements InputFormat {
  private static final int MAX_DEPTH = 3;

  /** A dotted folder or file; "./" and "../", as some packers write them, hide nothing. */
  private static final Pattern HIDDEN = Pattern.compile("(^|/)(\\.(?!\\.?/)|__MACOSX)");

  @Override
  public List<String> endings() {
    return List.of(".zip");
  }

  @Override
  public boolean begins(String start) {
    return start.startsWith("PK\u0003\u0004");
  }

  @Override
  public void read(Opened input, Consumer<Delivery> receiver) throws IOException {
    if (input.depth() >= MAX_DEPTH) {
      receiver.accept(
          new Delivery.Failed(input.origin(), "lies more than " + MAX_DEPTH + " archives deep"));
      return;
    }
    ZipInputStream zip = new ZipInputStream(input.in().stream());
    int number = 0;
    try {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (entry.isDirectory() || HIDDEN.matcher(name).find() || Formats.named(name).isEmpty()) {
          continue;
        }
        number++;
        Opened member =
            new Opened(
                input.origin() + "!" + name,
                name,
                input.id() + "#" + number,
                BoundedInput.unpacking(zip),
                input.charset(),
                input.depth() + 1);
        try {
          Formats.of(member).read(member, receiver);
        } catch (OverlongException e) {
          receiver.accept(new Delivery.Failed(member.origin(), String.valueOf(e.getMessage())));
        }
      }
    } catch (IllegalArgumentException e) {
      throw new ZipException("a member's name cannot be decoded: " + e.getMessage());
    }
    if (number == 0) {
      receiver.accept(new Delivery.Failed(input.origin(), "holds nothing of a kind that is read"));
    }
  }
}
