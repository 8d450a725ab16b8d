package org.rapporteur.mention.phrase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;

/**
 * Reads numbers in digits and words: "1,500", "16bn", "twenty-four", "two and a half million", "a
 * dozen", "nineteen ninety-six" as a year.
 */
public final class Numerals {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int MAX_DIGITS = 18;
  private static final int MAX_WORDS = 12;

  private record Entry(String kind, BigDecimal value) {}

  private final Map<String, Entry> entries = new HashMap<>();

  /** Builds it from {@code lang/en/numbers.tsv}. */
  public Numerals(Lexicon lexicon) {
    for (Row row : lexicon.table("lang/en/numbers.tsv").rows()) {
      Entry entry = new Entry(row.get("kind"), new BigDecimal(row.get("value")));
      row.list("forms").forEach(form -> entries.put(form, entry));
    }
  }

  /** The longest number that starts at a word; empty when none does. */
  public Optional<Numeral> read(Words words, int index) {
    if (index >= words.size()) {
      return Optional.empty();
    }
    Word first = words.get(index);
    return first.isDigits() ? digits(words, index, first) : spoken(words, index);
  }

  private Optional<Numeral> digits(Words words, int index, Word first) {
    String plain = plain(first.form());
    int next = index + 1;
    // "12 500": thousands parted by a space, as French and the SI write them.
    while (first.form().length() <= 3
        && isWhole(first)
        && next < words.size()
        && words.get(next).gap() == 1
        && words.get(next).form().length() == 3
        && isWhole(words.get(next))
        && words.get(next).start() == words.get(next - 1).end() + 1) {
      plain += words.get(next++).form();
    }
    if (plain.length() > MAX_DIGITS) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(plain);
    Optional<BigDecimal> fraction = fraction(words, next);
    if (fraction.isPresent()) {
      value = value.add(fraction.get());
      next += 3;
    }
    BigDecimal times = BigDecimal.ONE;
    for (int steps = 0; steps < 2; steps++) {
      int at = isKey(words, next, "-") && words.get(next).gap() == 0 ? next + 1 : next;
      Entry scale = entry(words, at, "scale");
      if (scale == null) {
        scale = words.size() > at && words.get(at).gap() == 0 ? entry(words, at, "mark") : null;
      }
      if (scale == null) {
        break;
      }
      value = value.multiply(scale.value());
      next = at + 1;
      times = times.multiply(scale.value());
    }
    return Optional.of(new Numeral(value, next, true, times));
  }

  private static boolean isWhole(Word word) {
    return word.form().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Digits with a decimal point alone: "1,500.25" and "1.500,25" are 1500.25, "0,4" is 0.4. */
  private static String plain(String form) {
    int comma = form.lastIndexOf(',');
    int dot = form.lastIndexOf('.');
    boolean manyDots = dot >= 0 && form.indexOf('.') < dot;
    boolean decimalComma = comma >= 0 && form.length() - comma - 1 != 3 && comma > dot;
    return decimalComma || manyDots
        ? form.replace(".", "").replace(',', '.')
        : form.replace(",", "");
  }

  /** "3 1/2": a fraction after a whole number. */
  private static Optional<BigDecimal> fraction(Words words, int index) {
    if (index + 2 >= words.size()
        || !words.get(index).isDigits()
        || !words.key(index + 1).equals("/")
        || !words.get(index + 2).isDigits()
        || words.get(index).form().length() > 2
        || words.get(index + 2).form().length() > 2
        || !isWhole(words.get(index))
        || !isWhole(words.get(index + 2))) {
      return Optional.empty();
    }
    BigDecimal below = new BigDecimal(words.get(index + 2).form());
    if (below.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal above = new BigDecimal(words.get(index).form());
    return Optional.of(above.divide(below, 4, RoundingMode.HALF_EVEN));
  }

  private Optional<Numeral> spoken(Words words, int index) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = BigDecimal.ZERO;
    String last = "";
    BigDecimal times = BigDecimal.ONE;
    int next = index;
    while (next < words.size() && next < index + MAX_WORDS) {
      int at = next > index ? next + joint(words, next, last) : next;
      Entry entry = at < words.size() ? entries.get(words.key(at)) : null;
      if (entry == null || !fits(last, entry.kind()) || (at > index && words.get(at).gap() == 2)) {
        break;
      }
      if (entry.kind().equals("scale")) {
        part = part.signum() == 0 ? entry.value() : part.multiply(entry.value());
        times = entry.value();
        if (entry.value().compareTo(THOUSAND) >= 0) {
          total = total.add(part);
          part = BigDecimal.ZERO;
        }
      } else {
        part = part.add(entry.value());
      }
      last = entry.kind();
      next = at + 1;
    }
    if (next == index || last.equals("one")) {
      return half(words, index);
    }
    BigDecimal value = total.add(part);
    boolean andHalf =
        words.key(next).equals("and")
            && words.key(next + 1).equals("a")
            && words.key(next + 2).equals("half");
    if (andHalf && (last.equals("scale") || last.equals("unit"))) {
      value = value.add(times.multiply(HALF));
      next += 3;
      Entry scale = entry(words, next, "scale");
      if (scale != null && last.equals("unit")) {
        return Optional.of(
            new Numeral(value.multiply(scale.value()), next + 1, false, scale.value()));
      }
    }
    return Optional.of(new Numeral(value, next, false, times));
  }

  /** "half a million". */
  private Optional<Numeral> half(Words words, int index) {
    int at = words.key(index + 1).equals("a") ? index + 2 : index + 1;
    Entry scale = words.key(index).equals("half") ? entry(words, at, "scale") : null;
    return scale == null
        ? Optional.empty()
        : Optional.of(new Numeral(scale.value().multiply(HALF), at + 1, false, scale.value()));
  }

  /** 1 when a hyphen ("twenty-four") or "and" ("a hundred and four") stands at the word. */
  private static int joint(Words words, int index, String last) {
    String key = words.key(index);
    boolean joins =
        key.equals("-")
            ? last.equals("ten") && words.get(index).gap() == 0
            : key.equals("and") && last.equals("scale");
    return joins ? 1 : 0;
  }

  /** Which kind of number word may follow which: "twenty" "four", "four" "hundred". */
  private static boolean fits(String last, String kind) {
    return switch (kind) {
      case "unit" -> last.isEmpty() || last.equals("ten") || last.equals("scale");
      case "teen", "ten" -> last.isEmpty() || last.equals("scale");
      case "one" -> last.isEmpty();
      case "scale" -> !last.isEmpty();
      default -> false;
    };
  }

  /** A year in four digits or as spoken; empty when none starts here. */
  public Optional<Numeral> year(Words words, int index) {
    if (index >= words.size()) {
      return Optional.empty();
    }
    Word word = words.get(index);
    if (word.isDigits()) {
      OptionalInt year = fourDigits(word.form());
      return year.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Numeral(BigDecimal.valueOf(year.getAsInt()), index + 1, true, BigDecimal.ONE));
    }
    if (words.key(index - 1).equals("year")) {
      Optional<Numeral> full = spoken(words, index);
      if (full.isPresent() && full.get().whole() >= 1500 && full.get().whole() <= 2100) {
        return full;
      }
    }
    Entry century = entry(words, index, "teen");
    if (century == null) {
      century = word.key().equals("twenty") ? entry(words, index, "ten") : null;
    }
    if (century == null || index + 1 >= words.size()) {
      return Optional.empty();
    }
    Optional<Numeral> rest = spoken(words, index + 1);
    if (rest.isEmpty()
        || rest.get().isScaled()
        || rest.get().value().compareTo(BigDecimal.TEN) < 0
        || rest.get().value().compareTo(HUNDRED) >= 0) {
      return Optional.empty();
    }
    BigDecimal value = century.value().multiply(HUNDRED).add(rest.get().value());
    return Optional.of(new Numeral(value, rest.get().next(), false, BigDecimal.ONE));
  }

  private static OptionalInt fourDigits(String form) {
    if (form.length() != 4 || form.indexOf('.') >= 0 || form.indexOf(',') >= 0) {
      return OptionalInt.empty();
    }
    int value = Integer.parseInt(form);
    return value >= 1500 && value <= 2100 ? OptionalInt.of(value) : OptionalInt.empty();
  }

  private @Nullable Entry entry(Words words, int index, String kind) {
    Entry entry = index < words.size() ? entries.get(words.key(index)) : null;
    return entry != null && entry.kind().equals(kind) ? entry : null;
  }

  private static boolean isKey(Words words, int index, String key) {
    return words.key(index).equals(key);
  }
}
