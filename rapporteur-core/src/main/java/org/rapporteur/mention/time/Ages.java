package org.rapporteur.mention.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.mention.phrase.Words;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Span;

/**
 * Bounds the day of writing by an age that the page gives of somebody whose birthday is known: "the
 * 67-year-old leader" right after a paragraph or sentence that names one such person and no other.
 */
final class Ages {
  private static final int REACH_WORDS = 120;
  private static final int MAX_AGE = 110;

  /**
   * The year during which a person has an age.
   *
   * @param days first to last day
   * @param span the age
   * @param name the name it was taken to belong to
   */
  record Age(Interval days, Span span, Span name) {}

  private final Map<String, LocalDate> born = new HashMap<>();

  /** Builds it from {@code entity/births.tsv} and the names of {@code entity/people.tsv}. */
  Ages(Lexicon lexicon) {
    Map<String, LocalDate> byId = new HashMap<>();
    for (Row row : lexicon.table("entity/births.tsv").rows()) {
      byId.put(row.get("id"), LocalDate.parse(row.get("born")));
    }
    Set<String> shared = new HashSet<>();
    for (Row row : lexicon.table("entity/people.tsv").rows()) {
      Set<String> names = new HashSet<>();
      names.add(family(row.get("name")));
      row.list("variants").forEach(v -> names.add(family(v)));
      for (String name : names) {
        LocalDate day = byId.get(row.get("id"));
        boolean alone = row.get("alone").equals("yes");
        if (shared.add(name) && day != null && alone) {
          born.put(name, day);
        } else {
          born.remove(name);
        }
      }
    }
  }

  private static String family(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * The first age in the told blocks that belongs to one known person; empty when there is none.
   */
  Optional<Age> first(Article article) {
    for (Block block : article.blocks()) {
      if (!block.role().isTold()) {
        continue;
      }
      Words words = Words.of(article.text(), block.span().start(), block.span().end());
      for (int i = 0; i + 4 < words.size(); i++) {
        boolean old =
            words.get(i).isDigits()
                && words.get(i).form().length() <= 3
                && words.key(i + 1).equals("-")
                && words.key(i + 2).equals("year")
                && words.key(i + 3).equals("-")
                && words.key(i + 4).equals("old");
        if (old && words.get(i).form().chars().allMatch(Character::isDigit)) {
          Optional<Age> age = age(article, words, i);
          if (age.isPresent()) {
            return age;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Age> age(Article article, Words block, int index) {
    int years = Integer.parseInt(block.get(index).form());
    Span span = new Span(block.get(index).start(), block.get(index + 4).end());
    // The name may stand right behind ("the 67-year-old Lukashenko") or in what was told before.
    for (int i = index + 5; i < index + 8 && i < block.size(); i++) {
      if (born.containsKey(block.key(i)) && block.get(i).isCapital()) {
        return age(years, span, block, i);
      }
    }
    int from = Math.max(0, span.start() - REACH_WORDS * 6);
    Words before = Words.of(article.text(), from, span.start());
    int found = -1;
    for (int i = before.size() - 1; i >= 0; i--) {
      boolean known = born.containsKey(before.key(i)) && before.get(i).isCapital();
      if (known && found < 0) {
        found = i;
      } else if (known && !before.key(i).equals(before.key(found))) {
        return Optional.empty();
      }
      if (found >= 0 && before.get(i).gap() == 2) {
        break;
      }
    }
    return found < 0 ? Optional.empty() : age(years, span, before, found);
  }

  private Optional<Age> age(int years, Span span, Words words, int name) {
    LocalDate day = born.get(words.key(name));
    if (day == null || years < 1 || years > MAX_AGE) {
      return Optional.empty();
    }
    LocalDate from = day.plusYears(years);
    Span named = new Span(words.get(name).start(), words.get(name).end());
    return Optional.of(new Age(new Interval(from, from.plusYears(1)), span, named));
  }
}
