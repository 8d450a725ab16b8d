package org.rapporteur.app.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;
import org.rapporteur.model.Given;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Page;

/** A page as columns: its body deflated, its given fields as JSON, and a digest of it all. */
final class PageBody {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DIGEST_BYTES = 16;

  private PageBody() {}

  static byte[] packed(String body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(body.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static String unpacked(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InflaterOutputStream inflater = new InflaterOutputStream(out)) {
      inflater.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static String given(Given given) {
    ObjectNode node = JSON.createObjectNode();
    given.title().ifPresent(t -> node.put("title", t));
    given
        .published()
        .ifPresent(d -> node.put("from", d.from().toString()).put("to", d.to().toString()));
    given.outlet().ifPresent(o -> node.put("outlet", o));
    given.language().ifPresent(l -> node.put("language", l));
    if (!given.ignored().isEmpty()) {
      given.ignored().forEach(node.putArray("ignored")::add);
    }
    return node.toString();
  }

  static Given given(String json) {
    try {
      JsonNode node = JSON.readTree(json);
      return new Given(
          text(node, "title"),
          text(node, "from")
              .map(f -> new Interval(LocalDate.parse(f), LocalDate.parse(node.get("to").asText()))),
          text(node, "outlet"),
          text(node, "language"),
          ignored(node));
    } catch (JsonProcessingException e) {
      throw new StoreException("a damaged row in the store: " + e.getOriginalMessage(), e);
    }
  }

  private static List<String> ignored(JsonNode node) {
    List<String> ignored = new ArrayList<>();
    node.path("ignored").forEach(i -> ignored.add(i.asText()));
    return ignored;
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).map(JsonNode::asText);
  }

  /** Of all that the pipeline sees of a page but its id. */
  static String digest(Page page) {
    return digest(
        page.format().name(),
        page.url().orElse(""),
        page.fetched().map(Object::toString).orElse(""),
        given(page.given()),
        page.body());
  }

  /** First hex digits of the SHA-256 of the parts, each ended by a zero byte. */
  static String digest(String... parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        sha.update(part.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
      }
      return HexFormat.of().formatHex(sha.digest(), 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
