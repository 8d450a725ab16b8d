package org.rapporteur.mention.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.mention.phrase.Match;
import org.rapporteur.mention.phrase.Numeral;
import org.rapporteur.mention.phrase.Numerals;
import org.rapporteur.mention.phrase.Words;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Span;

/**
 * Turns a phrase of quantity into one quantity, or two where it names two ("fell from 48 to 31
 * percent", "12 votes to 3"), by the reading named in its row.
 */
final class Amounts {
  private static final BigDecimal SMALL = BigDecimal.valueOf(20);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Numerals numerals;
  private final Currencies currencies;
  private final Counted counted;
  private final Surroundings surroundings;
  private final Bounds bounds;
  private final Rate rate;

  Amounts(
      Numerals numerals,
      Currencies currencies,
      Counted counted,
      Surroundings surroundings,
      Bounds bounds,
      Rate rate) {
    this.numerals = numerals;
    this.currencies = currencies;
    this.counted = counted;
    this.surroundings = surroundings;
    this.bounds = bounds;
    this.rate = rate;
  }

  /** The quantities of a phrase; none when it is no quantity here. */
  List<Quantity> read(Words words, Match match, Scene scene) {
    Span span = span(words, match.start(), match.next());
    if (scene.times().overlaps(span) || !surroundings.allow(words, match)) {
      return List.of();
    }
    List<Numeral> numbers = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (Match.Part part : match.parts()) {
      if (part.kind().equals("NUMBER")) {
        numerals.read(words, part.start()).ifPresent(numbers::add);
        spans.add(span(words, part.start(), part.next()));
      }
    }
    String reading = match.row().get("reading");
    switch (reading) {
      case "share" -> {
        BigDecimal share = new BigDecimal(match.find("FRACTION").orElse("0"));
        return List.of(quantity(words, match, span, share, share, "percent"));
      }
      case "ratio" -> {
        return ratio(words, match, span, numbers);
      }
      case "votes", "votes-bare" -> {
        return pair(words, match, spans, numbers, "votes");
      }
      case "unit-pair" -> {
        spans.set(
            1, span(words, match.parts().get(match.parts().size() - 2).start(), match.next()));
        return pair(words, match, spans, numbers, unit(match));
      }
      default -> {
        return plain(words, match, scene, span, numbers);
      }
    }
  }

  private List<Quantity> plain(
      Words words, Match match, Scene scene, Span span, List<Numeral> numbers) {
    String reading = match.row().get("reading");
    boolean range = reading.endsWith("-range");
    BigDecimal low = numbers.get(0).value();
    BigDecimal high = low;
    if (range) {
      Numeral second = numbers.get(1);
      high = second.value();
      boolean shared =
          !numbers.get(0).isScaled() && second.isScaled() && low.compareTo(THOUSAND) < 0;
      low = shared ? low.multiply(second.scale()) : low;
    }
    if (low.compareTo(high) > 0) {
      return List.of();
    }
    if (reading.startsWith("count")) {
      Optional<Counted.Noun> noun = noun(words, match, scene.tokens(), low);
      if (noun.isEmpty()) {
        return List.of();
      }
      Span whole = new Span(span.start(), noun.get().end());
      return List.of(quantity(words, match, whole, low, high, noun.get().unit()));
    }
    if (reading.equals("cents")) {
      BigDecimal whole = low.movePointLeft(2);
      return List.of(quantity(words, match, span, whole, whole, unit(match)));
    }
    String unit = reading.startsWith("money") ? money(words, match, scene) : unit(match);
    return List.of(quantity(words, match, span, low, high, unit));
  }

  private List<Quantity> ratio(Words words, Match match, Span span, List<Numeral> numbers) {
    BigDecimal part = numbers.get(0).value();
    BigDecimal whole = numbers.get(1).value();
    if (part.signum() <= 0 || part.compareTo(whole) >= 0 || whole.compareTo(HUNDRED) > 0) {
      return List.of();
    }
    BigDecimal share = part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_EVEN);
    return List.of(quantity(words, match, span, share, share, "percent"));
  }

  private List<Quantity> pair(
      Words words, Match match, List<Span> spans, List<Numeral> numbers, String unit) {
    BigDecimal first = numbers.get(0).value();
    BigDecimal second = numbers.get(1).value();
    return List.of(
        quantity(words, match, spans.get(0), first, first, unit),
        quantity(words, match, spans.get(1), second, second, unit));
  }

  private Quantity quantity(
      Words words, Match match, Span span, BigDecimal low, BigDecimal high, String unit) {
    int start = words.at(span.start());
    int next = words.at(span.end() - 1) + 1;
    boolean range = low.compareTo(high) != 0;
    Bounds.Bound bound = range ? Bounds.Bound.EXACT : bounds.of(words, start, match.next(), next);
    int cut = unit.indexOf(" per ");
    Optional<String> per =
        cut > 0 ? Optional.of(unit.substring(cut + 5)) : rate.of(words, start, next);
    return new Quantity(
        span,
        bound == Bounds.Bound.MOST ? Optional.empty() : Optional.of(QuantityReader.plain(low)),
        bound == Bounds.Bound.LEAST ? Optional.empty() : Optional.of(QuantityReader.plain(high)),
        cut > 0 ? unit.substring(0, cut) : unit,
        per,
        match.row().rule());
  }

  private static String unit(Match match) {
    return match
        .find("PERCENT")
        .or(() -> match.find("POINTS"))
        .or(() -> match.find("MEASURE"))
        .or(() -> match.find("CENTS"))
        .orElse("");
  }

  private String money(Words words, Match match, Scene scene) {
    for (Match.Part part : match.parts()) {
      if (part.kind().equals("CURRENCY")) {
        String name = words.key(part.next() - 1);
        boolean bare = part.next() - part.start() == 1;
        return bare
            ? currencies.resolve(name, part.value(), sentence(words, part.start()), scene.page())
            : part.value();
      }
    }
    return match
        .find("SYMBOL")
        .or(() -> match.find("CODE"))
        .or(() -> match.find("MARK"))
        .orElse("");
  }

  private static Set<String> sentence(Words words, int index) {
    Set<String> keys = new HashSet<>();
    int from = index;
    while (!words.opens(from)) {
      keys.add(words.key(from--));
    }
    keys.add(words.key(from));
    for (int i = index + 1; i < words.size() && !words.opens(i); i++) {
      keys.add(words.key(i));
    }
    return keys;
  }

  private Optional<Counted.Noun> noun(Words words, Match match, Tokens tokens, BigDecimal value) {
    int end = words.get(match.next() - 1).end();
    int after = match.next();
    boolean orSo = words.key(after).equals("or") && words.key(after + 1).equals("so");
    int from = orSo ? words.get(after + 1).start() : words.get(match.next() - 1).start();
    Optional<Tokens.Place> place = tokens.at(from);
    if (place.isEmpty() || surroundings.isName(words, match)) {
      return Optional.empty();
    }
    if (value.compareTo(SMALL) <= 0 && surroundings.isDefinite(words, match.start())) {
      return Optional.empty();
    }
    boolean one = value.compareTo(BigDecimal.ONE) <= 0;
    return counted
        .after(place.get().sentence(), place.get().index(), end)
        .filter(n -> !n.unit().toLowerCase(Locale.ROOT).isEmpty() && (!one || n.one()));
  }

  private static Span span(Words words, int start, int next) {
    return new Span(words.get(start).start(), words.get(next - 1).end());
  }
}
