package org.rapporteur.bench.body;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.rapporteur.app.source.Delivery;
import org.rapporteur.app.source.PageSource;
import org.rapporteur.article.Extractor;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes a web archive of invented pages as long as is asked for, lays out every page of it, then
 * cuts it in random places and reads it again. Says pages per second and the largest heap in use
 * after a collection; fails when a page is lost that was not cut.
 */
@Command(
    name = "archive-run",
    description = {
      "Writes a WARC of invented pages, lays out all of them, cuts it and reads it again; run it",
      "with BENCH_JAVA_OPTIONS=-Xmx512m to hold it to a constant heap."
    })
public final class ArchiveRun implements Callable<Integer> {
  private static final long MEBIBYTE = 1 << 20;
  private static final String[] WORDS =
      ("the council of lake states met on monday in kelby and agreed after long talks about ferry"
              + " customs tariff envoy treaty guard bill minister said that velland norvia estmark"
              + " would not sign before spring")
          .split(" ");

  @Parameters(paramLabel = "FILE", description = "The archive to write; kept afterwards.")
  Path file = Path.of("archive.warc.gz");

  @Option(names = "--pages", description = "How many pages.", defaultValue = "20000")
  int pages;

  @Option(names = "--chars", description = "Characters of each page.", defaultValue = "100000")
  int chars;

  @Option(names = "--cuts", description = "How often to cut it.", defaultValue = "3")
  int cuts;

  @Option(names = "--plain", description = "Without gzip.")
  boolean plain;

  private long mostHeap;

  @Override
  public Integer call() throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    long[] ends = write();
    out.printf(
        Locale.ROOT,
        "%s: %,d MiB, %,d pages of %,d characters%n",
        file,
        Files.size(file) / MEBIBYTE,
        pages,
        chars);
    Extractor extractor = new Extractor(Lexicon.bundled());
    long begun = System.nanoTime();
    int[] read = read(file, extractor);
    double seconds = (System.nanoTime() - begun) / 1e9;
    out.printf(
        Locale.ROOT,
        "read %,d pages, %d failed, %.0f pages a second, heap in use at most %d MiB%n",
        read[0],
        read[1],
        read[0] / seconds,
        mostHeap / MEBIBYTE);
    boolean good = read[0] == pages && read[1] == 0;
    Random random = new Random(7);
    for (int i = 0; i < cuts; i++) {
      long at = ends[pages / 2] + (long) (random.nextDouble() * (ends[pages] - ends[pages / 2]));
      try (var channel = java.nio.channels.FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(at);
      }
      int whole = 0;
      while (whole < pages && ends[whole + 1] <= at) {
        whole++;
      }
      int[] left = read(file, null);
      out.printf(
          Locale.ROOT,
          "cut at byte %,d: %,d of %,d whole pages read, %d named as cut%n",
          at,
          left[0],
          whole,
          left[1]);
      good &= left[0] == whole && left[1] <= 1;
      pages = whole;
      if (whole < 2) {
        break;
      }
    }
    return good ? 0 : 1;
  }

  private int[] read(Path archive, @org.jspecify.annotations.Nullable Extractor extractor) {
    int[] counts = new int[2];
    new PageSource(InputStream.nullInputStream())
        .deliver(
            List.of(archive.toString()),
            delivery -> {
              if (delivery instanceof Delivery.Delivered page) {
                counts[0]++;
                if (extractor != null) {
                  Article article = extractor.apply(page.page());
                  if (article.text().isEmpty()) {
                    counts[1]++;
                  }
                }
              } else {
                counts[1]++;
              }
              if (counts[0] % 1000 == 0) {
                Runtime runtime = Runtime.getRuntime();
                mostHeap = Math.max(mostHeap, runtime.totalMemory() - runtime.freeMemory());
              }
            });
    return counts;
  }

  /** Writes the archive; returns where each record ends, the first entry being the header's. */
  private long[] write() throws IOException {
    long[] ends = new long[pages + 1];
    Random random = new Random(3);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      long at = put(out, record("warcinfo", -1, "software: rapporteur-bench\r\n"));
      ends[0] = at;
      for (int i = 0; i < pages; i++) {
        at +=
            put(
                out,
                record(
                    "response",
                    i,
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                        + page(i, random)));
        ends[i + 1] = at;
      }
    }
    return ends;
  }

  private long put(OutputStream out, byte[] record) throws IOException {
    if (plain) {
      out.write(record);
      return record.length;
    }
    var packed = new java.io.ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(record);
    }
    packed.writeTo(out);
    return packed.size();
  }

  private static byte[] record(String type, int number, String block) {
    byte[] bytes = block.getBytes(StandardCharsets.UTF_8);
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + (number < 0 ? "" : "\r\nWARC-Target-URI: https://herald.example/" + number)
            + "\r\nWARC-Date: 2025-09-18T10:00:00Z\r\nContent-Length: "
            + bytes.length
            + "\r\n\r\n";
    byte[] start = head.getBytes(StandardCharsets.UTF_8);
    byte[] whole = java.util.Arrays.copyOf(start, start.length + bytes.length + 4);
    System.arraycopy(bytes, 0, whole, start.length, bytes.length);
    System.arraycopy("\r\n\r\n".getBytes(StandardCharsets.UTF_8), 0, whole, whole.length - 4, 4);
    return whole;
  }

  /** A page as real ones are: a tenth of it article, the rest scripts, styles and links. */
  private String page(int number, Random random) {
    StringBuilder page = new StringBuilder(chars + 400);
    page.append("<!DOCTYPE html><html lang=en><head><title>Talks ").append(number);
    page.append(" | Herald</title><script>");
    while (page.length() < chars * 6 / 10) {
      page.append("var a").append(random.nextInt(1 << 30)).append("=1;");
    }
    page.append("</script></head><body><nav>");
    while (page.length() < chars * 9 / 10) {
      page.append("<li class=item><a href=/").append(random.nextInt(1 << 20)).append('>');
      words(page, 4, random);
      page.append("</a></li>");
    }
    page.append("</nav><article><h1>Talks ").append(number).append("</h1>");
    while (page.length() < chars) {
      page.append("<p>");
      words(page, 60, random);
      page.append(".</p>");
    }
    return page.append("</article></body></html>").toString();
  }

  private static void words(StringBuilder text, int count, Random random) {
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
  }
}
