package org.rapporteur.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The frame of the file; {@code .ci/parquet} has it read by a public reader. */
class ParquetTableTest {
  private static final List<ParquetTable.Column> COLUMNS =
      List.of(
          new ParquetTable.Column("who", ParquetTable.Type.TEXT),
          new ParquetTable.Column("day", ParquetTable.Type.DAY),
          new ParquetTable.Column("count", ParquetTable.Type.NUMBER));

  private static byte[] written(List<List<String>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ParquetTable.write(out, COLUMNS, rows);
    return out.toByteArray();
  }

  @Test
  void a_file_begins_and_ends_with_its_magic_and_counts_its_foot() throws IOException {
    byte[] file = written(List.of(List.of("Norvia", "2022-05-16", "-3"), List.of("", "", "")));
    String text = new String(file, StandardCharsets.ISO_8859_1);
    assertThat(text).startsWith("PAR1").endsWith("PAR1");
    int foot = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - 8);
    String last = text.substring(file.length - 8 - foot, file.length - 8);
    assertThat(last).contains("who").contains("day").contains("count").contains("rapporteur");
  }

  @Test
  void one_table_is_one_file_and_an_empty_one_is_a_file_too() throws IOException {
    List<List<String>> rows = List.of(List.of("Estmark", "", "7"));
    assertThat(written(rows)).isEqualTo(written(rows));
    assertThat(new String(written(List.of()), StandardCharsets.ISO_8859_1)).endsWith("PAR1");
  }
}
