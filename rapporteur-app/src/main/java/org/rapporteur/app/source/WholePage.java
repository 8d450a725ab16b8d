package org.rapporteur.app.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.model.Page;

/** An input that is one page: HTML or plain text. */
record WholePage(Page.Format format, List<String> endings) implements InputFormat {
  private static final int LOOKED_AT = 4096;
  private static final int MAX_CONTROLS = 16;
  private static final int MAX_CONTROLS_PERCENT = 5;

  static final InputFormat HTML =
      new WholePage(Page.Format.HTML, List.of(".html", ".htm", ".xhtml"));
  static final InputFormat TEXT = new WholePage(Page.Format.TEXT, List.of(".txt"));

  @Override
  public boolean begins(String start) {
    return format == Page.Format.TEXT
        || start.matches("(?is)(<!doctype\\s+html|<html|<\\?xml|<head|<body|<!--).*");
  }

  @Override
  public void read(Opened input, Consumer<Delivery> receiver) throws IOException {
    byte[] bytes;
    try {
      Optional<byte[]> whole = input.whole(receiver);
      if (whole.isEmpty()) {
        return;
      }
      bytes = whole.get();
    } catch (IOException e) {
      bytes = input.in().torn();
      if (bytes.length == 0) {
        throw e;
      }
      String reason = PageSource.reason(e) + "; what comes before is read";
      receiver.accept(new Delivery.Failed(input.origin(), reason));
    }
    page(bytes, input, receiver);
  }

  private void page(byte[] bytes, Opened input, Consumer<Delivery> receiver) {
    boolean html = format == Page.Format.HTML;
    String body = Encoding.decode(bytes, html, input.charset());
    if (isBinary(body)) {
      receiver.accept(
          new Delivery.Failed(input.origin(), "is neither text nor of another kind that is read"));
      return;
    }
    Page page = html ? Page.ofHtml(input.id(), body) : Page.ofText(input.id(), body);
    receiver.accept(Delivery.of(input.origin(), page));
  }

  /** Pictures, programs and packed files are a tenth control characters; texts have hardly any. */
  private static boolean isBinary(String body) {
    String start = body.substring(0, Math.min(LOOKED_AT, body.length()));
    long controls = start.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
    return controls > MAX_CONTROLS && controls * 100 > (long) start.length() * MAX_CONTROLS_PERCENT;
  }
}
