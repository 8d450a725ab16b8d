package org.rapporteur.article.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Role;

class FurnitureTest {
  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final Furniture FURNITURE = new Furniture(LEXICON);

  static Stream<Row> rows() {
    return LEXICON.table(Furniture.VOCABULARIES).rows().stream()
        .flatMap(v -> LEXICON.table(v.get("file")).rows().stream());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void each_row_knows_its_own_example(Row row) {
    String example = row.get("example");
    if (row.get("scope").equals("handle")) {
      assertThat(FURNITURE.handle(example)).isPresent();
    } else {
      Role role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
      assertThat(FURNITURE.of(example)).map(Furniture.Piece::role).contains(role);
    }
  }

  @Test
  void running_text_is_no_furniture() {
    assertThat(FURNITURE.of("By the end of the year both yards will be closed.")).isEmpty();
    assertThat(FURNITURE.of("Terms of the deal were not disclosed.")).isEmpty();
    assertThat(FURNITURE.of("Five thoughts on why the treaty held")).isEmpty();
    assertThat(FURNITURE.of("The council said it would read more of the report.")).isEmpty();
  }
}
