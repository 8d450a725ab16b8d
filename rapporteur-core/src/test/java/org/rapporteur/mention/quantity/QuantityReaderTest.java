package org.rapporteur.mention.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Bundled;
import org.rapporteur.Rapporteur;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Page;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Span;

/** Every row reads its own example, and numbers that are no quantities are left alone. */
class QuantityReaderTest {
  private static final Rapporteur RAPPORTEUR = Bundled.RAPPORTEUR;

  static Stream<Row> phrases() {
    return Lexicon.bundled().table("lang/en/quantity-phrases.tsv").rows().stream();
  }

  static Stream<Row> currencies() {
    return Lexicon.bundled().table("ontology/currencies.tsv").rows().stream();
  }

  static Stream<Row> bounds() {
    return Lexicon.bundled().table("lang/en/bounds.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void a_phrase_reads_its_own_example(Row row) {
    String example = row.get("example");
    int arrow = example.indexOf(" => ");
    String marked = example.substring(0, arrow);
    String plain = "Norvia " + marked.replace("[", "").replace("]", "") + ".";
    Span span = new Span(marked.indexOf('[') + 7, marked.indexOf(']') + 6);
    String wanted = example.substring(arrow + 4);
    assertThat(read(plain))
        .as(row.rule())
        .anySatisfy(
            quantity -> {
              assertThat(quantity.span().overlaps(span)).isTrue();
              assertThat(write(quantity)).isEqualTo(wanted);
              assertThat(quantity.rule()).isEqualTo(row.rule());
            });
  }

  @ParameterizedTest
  @MethodSource("currencies")
  void a_currency_reads_its_own_example(Row row) {
    assertThat(read("In spring " + row.get("example") + "."))
        .as(row.rule())
        .extracting(Quantity::unit)
        .contains(row.get("id"));
  }

  @ParameterizedTest
  @MethodSource("bounds")
  void a_bound_reads_its_own_example(Row row) {
    Quantity quantity = read("Norvia sent " + row.get("example") + " home.").get(0);
    assertThat(quantity.low().isEmpty()).isEqualTo(row.get("bound").equals("high"));
    assertThat(quantity.high().isEmpty()).isEqualTo(row.get("bound").equals("low"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The 67-year-old spoke.",
        "Article 5 was invoked on 4 May 2021.",
        "They met at 18:30 on the 3rd floor.",
        "The two leaders met twice.",
        "A quarter of an hour passed.",
        "It lies 40 kilometres from Velland.",
        "The G7 and the 27-nation bloc agreed.",
        "One can agree with that.",
        "See resolution 1701.",
      })
  void ages_dates_names_and_distances_are_no_quantities(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Kuwait paid 4 million dinars., KWD",
    "Norvia paid 4 million dinars., dinars",
    "Egypt paid 4 million pounds., EGP",
    "Norvia paid 4 million pounds., GBP",
  })
  void a_shared_name_is_the_currency_of_the_place_spoken_of(String sentence, String unit) {
    assertThat(read(sentence)).extracting(Quantity::unit).containsExactly(unit);
  }

  @ParameterizedTest
  @CsvSource({
    "The mine yields 400 tonnes of salt a year., year",
    "Rent is $400 per month., month",
    "It sold 4m barrels daily., day",
  })
  void a_rate_has_a_period(String sentence, String period) {
    assertThat(read(sentence).get(0).per()).contains(period);
  }

  @Test
  void change_from_one_level_to_another_is_two_quantities_and_no_range() {
    assertThat(
            read("Its share fell from 48 to 31 percent.").stream().map(QuantityReaderTest::write))
        .containsExactly("48 percent", "31 percent");
    assertThat(read("Its share is 31 to 48 percent.").stream().map(QuantityReaderTest::write))
        .containsExactly("31..48 percent");
  }

  private static List<Quantity> read(String words) {
    return RAPPORTEUR.read(Page.ofText("test", words)).entities().mentions().quantities();
  }

  private static String write(Quantity quantity) {
    String low = quantity.low().map(BigDecimal::toPlainString).orElse("");
    String high = quantity.high().map(BigDecimal::toPlainString).orElse("");
    return (low.equals(high) ? low : low + ".." + high) + " " + quantity.unit();
  }
}
