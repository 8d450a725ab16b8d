package org.rapporteur.app.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Page;

/** A page as browsers save it in one file (MHTML, RFC 2557): its first part of HTML or text. */
final class SavedPage implements InputFormat {
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "boundary\\s*=\\s*(?:\"([^\"]{1,200})\"|([^\\s;]{1,200}))", Pattern.CASE_INSENSITIVE);

  @Override
  public List<String> endings() {
    return List.of(".mhtml", ".mht", ".eml");
  }

  @Override
  public boolean begins(String start) {
    return start.matches("(?is)(?:[\\w-]+:[^\\r\\n]*(?:\\r?\\n[ \\t][^\\r\\n]*)*\\r?\\n){1,30}.*")
        && Pattern.compile("(?im)^content-type:\\s*(?:multipart/|text/html)").matcher(start).find();
  }

  @Override
  public void read(Opened input, Consumer<Delivery> receiver) throws IOException {
    Optional<byte[]> bytes = input.whole(receiver);
    if (bytes.isEmpty()) {
      return;
    }
    HttpMessage whole = HttpMessage.parse(unfolded(bytes.get()));
    Optional<HttpMessage> page = page(whole, 0);
    if (page.isEmpty()) {
      receiver.accept(new Delivery.Failed(input.origin(), "holds no part of HTML or text"));
      return;
    }
    boolean html = !page.get().mediaType().equalsIgnoreCase("text/plain");
    String body = Encoding.decode(decoded(page.get()), html, page.get().charset());
    Optional<String> url =
        Optional.ofNullable(page.get().headers().get("content-location"))
            .or(() -> Optional.ofNullable(whole.headers().get("snapshot-content-location")))
            .filter(u -> u.matches("https?://\\S+"));
    Page known = html ? Page.ofHtml(input.id(), body) : Page.ofText(input.id(), body);
    receiver.accept(
        Delivery.of(
            input.origin(),
            new Page(
                known.id(), url, Optional.empty(), known.format(), known.body(), known.given())));
  }

  private static Optional<HttpMessage> page(HttpMessage message, int depth) {
    String kind = message.mediaType().toLowerCase(Locale.ROOT);
    if (!kind.startsWith("multipart/")) {
      return kind.contains("html") || kind.equals("text/plain")
          ? Optional.of(message)
          : Optional.empty();
    }
    Matcher boundary = BOUNDARY.matcher(message.headers().getOrDefault("content-type", ""));
    if (depth > 4 || !boundary.find()) {
      return Optional.empty();
    }
    String mark = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
    String body = new String(message.body(), StandardCharsets.ISO_8859_1);
    Optional<HttpMessage> plain = Optional.empty();
    int from = body.indexOf(mark);
    while (from >= 0) {
      int start = from + mark.length();
      int next = body.indexOf("\n" + mark, start);
      String part =
          body.substring(start, next < 0 ? body.length() : next).replaceFirst("^[^\\n]*\\n", "");
      HttpMessage inner = HttpMessage.parse(unfolded(part.getBytes(StandardCharsets.ISO_8859_1)));
      Optional<HttpMessage> found = page(inner, depth + 1);
      if (found.isPresent() && !found.get().mediaType().equalsIgnoreCase("text/plain")) {
        return found;
      }
      plain = plain.or(() -> found);
      from = next < 0 ? -1 : next + 1;
    }
    return plain;
  }

  /** Headers may go on in lines that begin with white space (RFC 5322, 2.2.3). */
  private static byte[] unfolded(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    Matcher end = Pattern.compile("\\r?\\n\\r?\\n").matcher(text);
    int head = end.find() ? end.start() : 0;
    String plain = text.substring(0, head).replaceAll("\\r?\\n[ \\t]+", " ");
    return (plain + text.substring(head)).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] decoded(HttpMessage part) {
    String coding =
        part.headers().getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT);
    if (coding.contains("base64")) {
      try {
        return Base64.getMimeDecoder().decode(part.body());
      } catch (IllegalArgumentException e) {
        return part.body();
      }
    }
    return coding.contains("quoted-printable") ? QuotedPrintable.decode(part.body()) : part.body();
  }
}
