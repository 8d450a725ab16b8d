package org.rapporteur.mention.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;

class NumeralsTest {
  private static final Numerals NUMERALS = new Numerals(Lexicon.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,500 | 1500",
        "12.5 million | 12500000",
        "16bn | 16000000000",
        "4m | 4000000",
        "3 1/2 | 3.5",
        "twenty-four | 24",
        "seventy million | 70000000",
        "a hundred thirty million | 130000000",
        "two hundred and six | 206",
        "two thousand three hundred | 2300",
        "a dozen | 12",
        "three hundred thousand | 300000",
      })
  void a_number_is_read_in_digits_and_words(String words, String value) {
    assertThat(NUMERALS.read(Words.of(words, 0, words.length()), 0))
        .hasValueSatisfying(
            n -> assertThat(n.value().stripTrailingZeros().toPlainString()).isEqualTo(value));
  }

  @ParameterizedTest
  @CsvSource({"nineteen ninety-six, 1996", "1988, 1988", "twenty eleven, 2011"})
  void a_year_is_read_in_digits_and_as_spoken(String words, int value) {
    assertThat(NUMERALS.year(Words.of(words, 0, words.length()), 0))
        .hasValueSatisfying(n -> assertThat(n.whole()).isEqualTo(value));
  }

  @ParameterizedTest
  @CsvSource({"a treaty", "million", "and", "the"})
  void other_words_are_no_numbers(String words) {
    assertThat(NUMERALS.read(Words.of(words, 0, words.length()), 0)).isEmpty();
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("rows")
  void a_row_reads_its_own_example(Row row) {
    String example = row.get("example");
    assertThat(NUMERALS.read(Words.of(example, 0, example.length()), 0)).as(row.rule()).isPresent();
  }

  static java.util.stream.Stream<Row> rows() {
    return Lexicon.bundled().table("lang/en/numbers.tsv").rows().stream();
  }
}
