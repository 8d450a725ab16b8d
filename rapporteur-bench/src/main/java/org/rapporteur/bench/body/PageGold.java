package org.rapporteur.bench.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * A page with what its annotators want.
 *
 * @param id its name in the set
 * @param site the host it comes from; folds are made by it
 * @param url where it stood, where the set says so
 * @param html the decoded page
 * @param text the whole article, where the set gives it
 * @param with passages that belong to the article
 * @param without passages that do not, comments among them
 */
record PageGold(
    String id,
    String site,
    Optional<String> url,
    String html,
    Optional<String> text,
    List<String> with,
    List<String> without) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern CHARSET =
      Pattern.compile("charset=[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);

  /** The pages of a folder with {@code gold.jsonl.gz} and the HTML files it names. */
  static List<PageGold> load(Path folder) throws IOException {
    List<PageGold> pages = new ArrayList<>();
    try (InputStream in =
            new GZIPInputStream(Files.newInputStream(folder.resolve("gold.jsonl.gz")));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode gold = JSON.readTree(line);
        String url = gold.path("url").asText("");
        String site = url.replaceFirst("^[a-z]+://(?:www\\.)?", "").replaceFirst("[/?:].*$", "");
        List<String> without = strings(gold.path("without"));
        without.addAll(strings(gold.path("comments")));
        pages.add(
            new PageGold(
                gold.path("id").asText(),
                site,
                Optional.of(url).filter(u -> !u.isEmpty()),
                decode(folder.resolve(gold.path("html").asText())),
                Optional.ofNullable(gold.path("text").asText(null)),
                strings(gold.path("with")),
                without));
      }
    }
    return pages;
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    for (JsonNode value : array) {
      String plain = value.asText().replaceAll("\\s+", " ").strip();
      if (!plain.isEmpty()) {
        strings.add(plain);
      }
    }
    return strings;
  }

  /** As the scorer does: UTF-8, else the charset the page declares, else Windows-1252. */
  private static String decode(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      bytes = in.readAllBytes();
    }
    List<Charset> charsets = new ArrayList<>(List.of(StandardCharsets.UTF_8));
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    while (matcher.find()) {
      if (Charset.isSupported(matcher.group(1))) {
        charsets.add(Charset.forName(matcher.group(1)));
      }
    }
    for (Charset charset : charsets) {
      Optional<String> text = decode(bytes, charset);
      if (text.isPresent()) {
        return text.get();
      }
    }
    return new String(bytes, Charset.forName("windows-1252"));
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
