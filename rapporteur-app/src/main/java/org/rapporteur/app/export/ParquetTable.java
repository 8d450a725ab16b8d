package org.rapporteur.app.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * A flat table as Apache Parquet (format 2.10, its oldest parts, which every reader knows): one
 * group of rows, a page a column, plain values, gzip. A cell that is empty is null.
 */
public final class ParquetTable {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int OPTIONAL = 1;
  private static final int PLAIN = 0;
  private static final int RLE = 3;
  private static final int GZIP = 2;

  /** What a column holds: Parquet's physical type and what it means. */
  public enum Type {
    /** Characters. */
    TEXT(6, 0),
    /** A number of 32 bits. */
    NUMBER(1, 17),
    /** A day, written {@code 2022-05-16} in the cell. */
    DAY(1, 6);

    private final int physical;
    private final int meaning;

    Type(int physical, int meaning) {
      this.physical = physical;
      this.meaning = meaning;
    }
  }

  /** A column. */
  public record Column(String name, Type type) {}

  /** Where a column stands in the file. */
  private record Chunk(Column column, long at, int packed, int unpacked) {}

  private ParquetTable() {}

  /**
   * Writes a table.
   *
   * @param rows cells by column; a day or number that is none is a bug of ours
   */
  public static void write(OutputStream out, List<Column> columns, List<List<String>> rows)
      throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(MAGIC);
    List<Chunk> chunks = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      chunks.add(chunk(file, columns.get(i), rows.stream().map(r -> r.get(column)).toList()));
    }
    byte[] foot = foot(columns, chunks, rows.size());
    file.writeBytes(foot);
    file.writeBytes(little(foot.length));
    file.writeBytes(MAGIC);
    file.writeTo(out);
    out.flush();
  }

  private static Chunk chunk(ByteArrayOutputStream file, Column column, List<String> cells) {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    byte[] present = presence(cells);
    page.writeBytes(little(present.length));
    page.writeBytes(present);
    cells.stream().filter(c -> !c.isEmpty()).forEach(c -> page.writeBytes(plain(column, c)));
    byte[] packed = packed(page.toByteArray());
    byte[] head =
        new CompactThrift()
            .i32(1, 0)
            .i32(2, page.size())
            .i32(3, packed.length)
            .open(5)
            .i32(1, cells.size())
            .i32(2, PLAIN)
            .i32(3, RLE)
            .i32(4, RLE)
            .close()
            .bytes();
    long at = file.size();
    file.writeBytes(head);
    file.writeBytes(packed);
    return new Chunk(column, at, head.length + packed.length, head.length + page.size());
  }

  /** Which cells are there: runs of ones and zeros (Encodings.md, run length encoding). */
  private static byte[] presence(List<String> cells) {
    ByteArrayOutputStream runs = new ByteArrayOutputStream();
    int at = 0;
    while (at < cells.size()) {
      boolean there = !cells.get(at).isEmpty();
      int end = at;
      while (end < cells.size() && cells.get(end).isEmpty() != there) {
        end++;
      }
      int left = (end - at) << 1;
      while ((left & ~0x7f) != 0) {
        runs.write((left & 0x7f) | 0x80);
        left >>>= 7;
      }
      runs.write(left);
      runs.write(there ? 1 : 0);
      at = end;
    }
    return runs.toByteArray();
  }

  private static byte[] plain(Column column, String cell) {
    return switch (column.type()) {
      case NUMBER -> little(Integer.parseInt(cell));
      case DAY -> little((int) LocalDate.parse(cell).toEpochDay());
      case TEXT -> {
        byte[] text = cell.getBytes(StandardCharsets.UTF_8);
        yield ByteBuffer.allocate(4 + text.length)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(text.length)
            .put(text)
            .array();
      }
    };
  }

  private static byte[] little(int value) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
  }

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] foot(List<Column> columns, List<Chunk> chunks, int rows) {
    CompactThrift foot = new CompactThrift().i32(1, 1).structs(2, columns.size() + 1);
    foot.open().text(4, "rows").i32(5, columns.size()).close();
    for (Column column : columns) {
      foot.open()
          .i32(1, column.type().physical)
          .i32(3, OPTIONAL)
          .text(4, column.name())
          .i32(6, column.type().meaning)
          .close();
    }
    foot.i64(3, rows).structs(4, 1).open().structs(1, chunks.size());
    for (Chunk chunk : chunks) {
      foot.open().i64(2, chunk.at()).open(3);
      foot.i32(1, chunk.column().type().physical).i32s(2, List.of(PLAIN, RLE));
      foot.texts(3, List.of(chunk.column().name())).i32(4, GZIP).i64(5, rows);
      foot.i64(6, chunk.unpacked()).i64(7, chunk.packed()).i64(9, chunk.at()).close().close();
    }
    foot.i64(2, chunks.stream().mapToLong(Chunk::unpacked).sum()).i64(3, rows).close();
    return foot.text(6, "rapporteur").bytes();
  }
}
