package org.rapporteur.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A tab-separated table: a heading, then a row a line. Lines that start with {@code #} are for the
 * reader.
 *
 * @param file path below the data folder
 * @param columns as in the heading
 * @param rows in file order
 */
public record Table(String file, List<String> columns, List<Row> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table.
   *
   * @throws DataException for a row with too many cells or an id given twice
   */
  static Table parse(String file, List<String> lines) {
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = cells;
        continue;
      }
      if (cells.size() > columns.size()) {
        throw new DataException(
            "D01", file, i + 1, cells.size() + " cells for " + columns.size() + " columns");
      }
      Map<String, String> values = new HashMap<>();
      for (int c = 0; c < cells.size(); c++) {
        if (!cells.get(c).isBlank()) {
          values.put(columns.get(c), cells.get(c).strip());
        }
      }
      String id = values.get("id");
      if (id != null && !ids.add(id)) {
        throw new DataException("D03", file, i + 1, "id " + id + " stands twice; choose another");
      }
      rows.add(new Row(file, i + 1, values));
    }
    return new Table(file, columns, rows);
  }
}
