package org.rapporteur.app.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.model.Page;

/** An input that is one page: HTML or plain text. */
record WholePage(Page.Format format, List<String> endings) implements InputFormat {
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
    Optional<byte[]> bytes = input.whole(receiver);
    if (bytes.isEmpty()) {
      return;
    }
    boolean html = format == Page.Format.HTML;
    String body = Encoding.decode(bytes.get(), html, input.charset());
    Page page = html ? Page.ofHtml(input.id(), body) : Page.ofText(input.id(), body);
    receiver.accept(Delivery.of(input.origin(), page));
  }
}
