package org.rapporteur.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;

/** What holds for every text: spans lie inside and apart, and any mixture of words is read. */
class TimeReaderPropertyTest {
  private static final List<String> PIECES =
      List.of(
          "May",
          "Feb.",
          "31",
          "30",
          "2022",
          "1999",
          "-",
          ",",
          "the",
          "last",
          "next",
          "year",
          "years",
          "ago",
          "Friday",
          "night",
          "10",
          ":",
          "75",
          "p.m.",
          "a",
          "few",
          "end of",
          "quarter",
          "third",
          "s",
          "'s",
          "\n\n",
          "(",
          ")",
          "/",
          ".",
          "two",
          "hundred",
          "million",
          "thousand billion",
          "99999999999999999999",
          "half",
          "and",
          "until",
          "century",
          "0",
          "Easter",
          "weeks",
          "every");

  @Property(tries = 400)
  void spans_lie_inside_in_order_and_apart(
      @ForAll("texts") String text, @ForAll("days") LocalDate day) {
    List<Time> times = TimePhrasesTest.read(text, Optional.of(Interval.day(day)));
    int end = 0;
    for (Time time : times) {
      Span span = time.span();
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
      end = span.end();
    }
    assertThat(TimePhrasesTest.read(text, Optional.of(Interval.day(day)))).isEqualTo(times);
  }

  @Property(tries = 200)
  void a_written_day_is_read_back(
      @ForAll("days") LocalDate day, @ForAll @IntRange(min = 0, max = 400) int later) {
    String month =
        "January February March April May June July August September October November December"
            .split(" ", -1)[day.getMonthValue() - 1];
    String text =
        "It was signed on " + day.getDayOfMonth() + " " + month + " " + day.getYear() + ".";
    List<Time> times = TimePhrasesTest.read(text, Optional.of(Interval.day(day.plusDays(later))));
    assertThat(times).hasSize(1);
    assertThat(times.get(0).days()).contains(Interval.day(day));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(30).map(list -> String.join(" ", list));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 40000).map(LocalDate.of(1950, 1, 1)::plusDays);
  }
}
