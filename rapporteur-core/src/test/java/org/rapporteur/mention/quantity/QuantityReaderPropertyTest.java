package org.rapporteur.mention.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rapporteur.Bundled;
import org.rapporteur.Rapporteur;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Page;
import org.rapporteur.model.Quantity;

/** What holds for every text: spans lie inside and in order, ranges are the right way round. */
class QuantityReaderPropertyTest {
  private static final Rapporteur RAPPORTEUR = Bundled.RAPPORTEUR;
  private static final List<String> PIECES =
      List.of(
          "$",
          "€",
          "4",
          "16bn",
          "1.250.000",
          "0,4",
          "12 500",
          "-",
          "to",
          "and",
          "between",
          "from",
          "million",
          "half a million",
          "and a half",
          "%",
          "percent",
          "votes",
          "soldiers",
          "of",
          "one in five",
          "a quarter of",
          "fell",
          "by",
          "more than",
          "or more",
          "dollars",
          "dinars",
          "a year",
          "per",
          ".",
          ",",
          "Norvia",
          "killed",
          "99999999999999999999",
          "worth of",
          "(",
          "May");

  @Property(tries = 150)
  void spans_lie_inside_in_order_and_ranges_are_the_right_way_round(@ForAll("texts") String text) {
    List<Quantity> read = read(text);
    int start = 0;
    for (Quantity quantity : read) {
      assertThat(quantity.span().start()).isGreaterThanOrEqualTo(start);
      assertThat(quantity.span().end()).isLessThanOrEqualTo(text.length());
      start = quantity.span().start();
      BigDecimal low = quantity.low().orElse(BigDecimal.ZERO);
      assertThat(quantity.high().orElse(low)).isGreaterThanOrEqualTo(low);
      assertThat(quantity.low().isPresent() || quantity.high().isPresent()).isTrue();
    }
    assertThat(read(text)).isEqualTo(read);
  }

  @Property(tries = 50)
  void a_written_sum_is_read_back(@ForAll @IntRange(min = 2, max = 999_999) int sum) {
    Figure figure =
        RAPPORTEUR
            .read(Page.ofText("test", "Norvia paid $" + sum + " for ferries."))
            .figures()
            .get(0);
    assertThat(figure.low()).contains(BigDecimal.valueOf(sum));
    assertThat(figure.unit()).isEqualTo("USD");
  }

  private static List<Quantity> read(String text) {
    return RAPPORTEUR.read(Page.ofText("test", text)).entities().mentions().quantities();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(25).map(list -> String.join(" ", list));
  }
}
