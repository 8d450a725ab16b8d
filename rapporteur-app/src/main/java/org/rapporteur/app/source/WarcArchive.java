package org.rapporteur.app.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.rapporteur.model.Page;

/**
 * A web archive (WARC, ISO 28500:2017), plain or a gzip member a record, read a record at a time: a
 * record that is damaged, cut or too long is named and the next one looked for. Pages are the
 * {@code response} records with status 2xx, {@code resource} and {@code conversion} records;
 * images, scripts and what else a crawl brings home are passed over in silence.
 */
final class WarcArchive implements InputFormat {
  private static final int MAX_HEADER_BYTES = 1 << 16;
  private static final String DAMAGED = "is a damaged record, passed over: ";

  @Override
  public List<String> endings() {
    return List.of(".warc", ".wet", ".wat");
  }

  @Override
  public boolean begins(String start) {
    return start.startsWith("WARC/");
  }

  @Override
  public boolean isNumbered() {
    return true;
  }

  @Override
  public void read(Opened input, Consumer<Delivery> receiver) throws IOException {
    BoundedInput in = input.in();
    boolean searching = false;
    for (int number = 1; ; number++) {
      String place = input.origin() + "#" + number;
      try {
        Optional<WarcHeader> header = header(in, searching);
        if (header.isEmpty()) {
          return;
        }
        Optional<Delivery> read = record(header.get(), input, number, place);
        searching = false;
        read.ifPresent(receiver);
      } catch (OverlongException e) {
        receiver.accept(new Delivery.Failed(place, BoundedInput.TOO_LONG));
        searching = in.isGzip();
        if (searching && !in.skipMember()) {
          return;
        }
      } catch (EOFException e) {
        receiver.accept(new Delivery.Failed(place, "is cut off; what came before it is read"));
        if (!in.skipMember()) {
          return;
        }
        searching = true;
      } catch (ZipException e) {
        /* While looking for the next record, bytes that look like gzip and are none are no news. */
        if (searching) {
          number--;
        } else {
          receiver.accept(new Delivery.Failed(place, DAMAGED + e.getMessage()));
        }
        if (in.isGzip() && !in.skipMember()) {
          return;
        }
        searching = true;
      }
    }
  }

  /**
   * The next record's header; empty at the end.
   *
   * @param searching whether to pass over what is no header
   */
  private static Optional<WarcHeader> header(BoundedInput in, boolean searching)
      throws IOException {
    while (true) {
      Optional<byte[]> line = in.line(MAX_HEADER_BYTES);
      if (line.isEmpty()) {
        return Optional.empty();
      }
      String version = new String(line.get(), StandardCharsets.ISO_8859_1).strip();
      if (version.startsWith("WARC/")) {
        return Optional.of(WarcHeader.read(in, MAX_HEADER_BYTES));
      }
      if (!version.isEmpty() && !searching) {
        throw new ZipException("no record where one should begin");
      }
      if (!version.isEmpty() && in.isGzip()) {
        throw new ZipException("no record");
      }
    }
  }

  private static Optional<Delivery> record(
      WarcHeader header, Opened input, int number, String place) throws IOException {
    BoundedInput in = input.in();
    long length = header.length();
    if (!header.isPage()) {
      if (in.skip(length) < length) {
        throw new EOFException();
      }
      return Optional.empty();
    }
    Optional<byte[]> payload =
        length > BoundedInput.MAX_RECORD_BYTES ? Optional.empty() : in.take(length);
    if (payload.isEmpty()) {
      if (!in.isGzip()) {
        in.skip(length);
      }
      throw new OverlongException(BoundedInput.TOO_LONG);
    }
    if (payload.get().length < length) {
      throw new EOFException();
    }
    in.settle();
    return page(header, payload.get(), input, number, place);
  }

  private static Optional<Delivery> page(
      WarcHeader header, byte[] payload, Opened input, int number, String place) {
    HttpMessage message =
        header.type().equals("response")
            ? HttpMessage.parse(payload)
            : HttpMessage.bare(header.contentType(), payload);
    if (!message.isSuccess()) {
      return Optional.empty();
    }
    String kind = message.mediaType().toLowerCase(Locale.ROOT);
    boolean text = kind.equals("text/plain") || header.type().equals("conversion");
    boolean html = !text && (kind.contains("html") || kind.isEmpty());
    if (!text && !html && !kind.equals("application/pdf")) {
      return Optional.empty();
    }
    String id = input.id() + "#" + number;
    try {
      byte[] body = message.unpacked();
      Page page;
      if (text || html) {
        String words = Encoding.decode(body, html, message.charset());
        page = html ? Page.ofHtml(id, words) : Page.ofText(id, words);
      } else {
        page = PdfDocument.page(id, body);
      }
      return Optional.of(Delivery.of(place, found(page, header)));
    } catch (OverlongException e) {
      return Optional.of(new Delivery.Failed(place, BoundedInput.TOO_LONG));
    } catch (IOException e) {
      return Optional.of(new Delivery.Failed(place, "cannot be unpacked: " + e.getMessage()));
    }
  }

  private static Page found(Page page, WarcHeader header) {
    return new Page(
        page.id(), header.url(), fetched(header), page.format(), page.body(), page.given());
  }

  private static Optional<Instant> fetched(WarcHeader header) {
    try {
      return header.date().map(Instant::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
