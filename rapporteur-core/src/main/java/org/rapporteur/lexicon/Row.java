package org.rapporteur.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a data table.
 *
 * @param file path below the data folder, such as {@code lang/en/cues.tsv}
 * @param line line in that file, counted from 1
 * @param cells value by column; absent where the cell is empty
 */
public record Row(String file, int line, Map<String, String> cells) {
  public Row {
    cells = Map.copyOf(cells);
  }

  /** The rule id that claims carry: {@code lang/en/cues.tsv#say}. */
  public String rule() {
    return file + "#" + get("id");
  }

  /**
   * The value of a column that must be filled.
   *
   * @throws DataException when it is empty
   */
  public String get(String column) {
    return find(column)
        .orElseThrow(() -> new DataException("D02", file, line, "column " + column + " is empty"));
  }

  /** The value of a column that may be empty. */
  public Optional<String> find(String column) {
    return Optional.ofNullable(cells.get(column));
  }

  /** The values of a column parted by {@code |}; empty when the cell is. */
  public List<String> list(String column) {
    List<String> values = new ArrayList<>();
    for (String value : find(column).orElse("").split("\\|", -1)) {
      if (!value.isBlank()) {
        values.add(value.strip());
      }
    }
    return values;
  }
}
