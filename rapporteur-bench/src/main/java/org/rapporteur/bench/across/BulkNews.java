package org.rapporteur.bench.across;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rapporteur.bench.across.DevelopmentNews.Article;
import org.rapporteur.model.Reading;

/**
 * As many news pages as asked for: those of the files, then the same ones in other worlds. In each
 * world all but the commonest words are exchanged for others about as common, the same way on every
 * page, and numbers and days are moved; so words, names, copies and stories are as frequent as in
 * news, but no page of one world tells of another's events.
 */
final class BulkNews {
  /** Words on more than one in this many pages are grammar and stay. */
  private static final int COMMON = 12;

  /** Words are exchanged within bands of about the same frequency. */
  private static final double BAND = 1.5;

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}|\\d{2,}");

  private final List<Article> articles;
  private final Map<Integer, List<String>> bands = new TreeMap<>();

  BulkNews(List<Article> articles) {
    this.articles = List.copyOf(articles);
    Map<String, Integer> counts = new HashMap<>();
    for (Article article : articles) {
      WORD.matcher(article.page())
          .results()
          .map(m -> m.group().toLowerCase(Locale.ROOT))
          .distinct()
          .forEach(w -> counts.merge(w, 1, Integer::sum));
    }
    counts.forEach(
        (word, count) -> {
          if (count * COMMON < articles.size() && !Character.isDigit(word.charAt(0))) {
            int band = (int) (Math.log(count) / Math.log(BAND));
            bands.computeIfAbsent(band, b -> new ArrayList<>()).add(word);
          }
        });
    bands.values().forEach(Collections::sort);
  }

  /** The pages, those of the files first. */
  List<Reading> pages(int count) {
    List<Reading> pages = new ArrayList<>(count);
    for (int world = 0; pages.size() < count; world++) {
      Map<String, String> exchanged = exchanged(world);
      for (int i = 0; i < articles.size() && pages.size() < count; i++) {
        Article article = articles.get(i);
        String text = world == 0 ? article.page() : told(article.page(), exchanged, world);
        int moved = world * 400;
        Optional<LocalDate> day = article.day().map(d -> d.plusDays(moved));
        pages.add(BareReading.of(article.id() + "-" + world, "", article.language(), day, text));
      }
    }
    return pages;
  }

  private Map<String, String> exchanged(int world) {
    Map<String, String> exchanged = new HashMap<>();
    if (world > 0) {
      Random random = new Random(world);
      for (List<String> band : bands.values()) {
        List<String> others = new ArrayList<>(band);
        Collections.shuffle(others, random);
        for (int i = 0; i < band.size(); i++) {
          exchanged.put(band.get(i), others.get(i));
        }
      }
    }
    return exchanged;
  }

  private static String told(String page, Map<String, String> exchanged, int world) {
    return WORD.matcher(page)
        .replaceAll(
            m -> {
              String word = m.group();
              if (Character.isDigit(word.charAt(0))) {
                return word.length() > 6 ? word : Integer.toString(Integer.parseInt(word) + world);
              }
              String other = exchanged.getOrDefault(word.toLowerCase(Locale.ROOT), "");
              if (other.isEmpty()) {
                return word;
              }
              return Character.isUpperCase(word.charAt(0))
                  ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
                  : other;
            });
  }
}
