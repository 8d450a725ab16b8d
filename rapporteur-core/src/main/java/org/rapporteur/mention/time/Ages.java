package org.rapporteur.mention.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
import org.rapporteur.model.Text;

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
  private final Set<String> given = new HashSet<>();

  /** Builds it from {@code entity/births.tsv} and the names of {@code entity/people.tsv}. */
  Ages(Lexicon lexicon) {
    Map<String, LocalDate> byId = new HashMap<>();
    for (Row row : lexicon.table("entity/births.tsv").rows()) {
      byId.put(row.get("id"), LocalDate.parse(row.get("born")));
    }
    for (Row row : lexicon.table("entity/given-names.tsv").rows()) {
      row.list("names").forEach(n -> given.add(n.toLowerCase(Locale.ROOT)));
    }
    Set<String> shared = new HashSet<>();
    for (Row row : lexicon.table("entity/people.tsv").rows()) {
      boolean alone = row.get("alone").equals("yes");
      Set<String> names = new HashSet<>();
      List<String> spellings = new ArrayList<>(row.list("variants"));
      spellings.add(row.get("name"));
      for (String name : spellings) {
        names.add(lastWords(name, 2));
        names.add(lastWords(name, 1));
      }
      for (String name : names) {
        LocalDate day = byId.get(row.get("id"));
        if (shared.add(name) && day != null && (alone || name.indexOf(' ') > 0)) {
          born.put(name, day);
        } else {
          born.remove(name);
        }
      }
    }
  }

  private static String lastWords(String name, int count) {
    String[] words = name.toLowerCase(Locale.ROOT).split(" ", -1);
    int from = Math.max(0, words.length - count);
    return String.join(" ", Arrays.copyOfRange(words, from, words.length));
  }

  /**
   * When the person was born whose family name stands here; empty for nobody's and for a namesake's
   * ("Viktor Lukashenko").
   */
  private Optional<LocalDate> born(Words words, int at) {
    if (!words.get(at).isCapital()) {
      return Optional.empty();
    }
    if (at > 0 && words.get(at - 1).isCapital()) {
      LocalDate full = born.get(words.key(at - 1) + " " + words.key(at));
      if (full != null || given.contains(words.key(at - 1))) {
        return Optional.ofNullable(full);
      }
    }
    return Optional.ofNullable(born.get(words.key(at)));
  }

  /**
   * The first age in the told blocks that belongs to one known person; empty when there is none.
   */
  Optional<Age> first(Text text) {
    Article article = text.article();
    for (Block block : text.readBlocks()) {
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
      if (born(block, i).isPresent()) {
        return age(years, span, block, i);
      }
    }
    int from = Math.max(0, span.start() - REACH_WORDS * 6);
    Words before = Words.of(article.text(), from, span.start());
    int found = -1;
    for (int i = before.size() - 1; i >= 0; i--) {
      boolean known = born(before, i).isPresent();
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
    Optional<LocalDate> day = born(words, name);
    if (day.isEmpty() || years < 1 || years > MAX_AGE) {
      return Optional.empty();
    }
    LocalDate from = day.get().plusYears(years);
    Span named = new Span(words.get(name).start(), words.get(name).end());
    return Optional.of(new Age(new Interval(from, from.plusYears(1)), span, named));
  }
}
