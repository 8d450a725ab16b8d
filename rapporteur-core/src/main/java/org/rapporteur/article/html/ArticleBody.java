package org.rapporteur.article.html;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;

/**
 * The article as the page's JSON-LD repeats it for machines (schema.org {@code articleBody}): a
 * witness of which pieces of the page are the article, often cut or an advertisement for it.
 */
final class ArticleBody {
  /** Shorter ones are summaries. */
  private static final int LEAST_CHARS = 200;

  private static final int MOST_CHARS = 500_000;
  private static final int SHINGLE_WORDS = 3;
  private final String text;
  private final Set<Long> shingles;

  private ArticleBody(String text) {
    this.text = text;
    this.shingles = new HashSet<>();
    for (int words = 1; words <= SHINGLE_WORDS; words++) {
      int width = words;
      new Shingles(text, width).forEach(shingles::add);
    }
  }

  /** The longest one that the page carries; empty when none is longer than a summary. */
  static Optional<ArticleBody> of(List<LinkedArticle> linked) {
    return linked.stream()
        .flatMap(l -> l.text("articleBody").stream())
        .filter(t -> t.length() >= LEAST_CHARS && t.length() <= MOST_CHARS)
        .max(Comparator.comparingInt(String::length))
        .map(ArticleBody::plain)
        .filter(t -> t.length() >= LEAST_CHARS)
        .map(ArticleBody::new);
  }

  /** Some outlets put markup in it. */
  private static String plain(String body) {
    return body.indexOf('<') < 0 ? body.strip() : Jsoup.parseBodyFragment(body).wholeText().strip();
  }

  /** Its words as the page gives them. */
  String text() {
    return text;
  }

  /** The share of a piece's words, three by three, that stand in it, in [0, 1]. */
  float share(String piece) {
    int width = Math.min(SHINGLE_WORDS, Shingles.words(piece));
    if (width == 0) {
      return 0;
    }
    int[] seen = new int[2];
    new Shingles(piece, width)
        .forEach(
            shingle -> {
              seen[0]++;
              seen[1] += shingles.contains(shingle) ? 1 : 0;
            });
    return seen[0] == 0 ? 0 : (float) seen[1] / seen[0];
  }

  /** The share of its words, three by three, that stand on the page, in [0, 1]. */
  float shown(String page) {
    Set<Long> there = new HashSet<>();
    new Shingles(page, SHINGLE_WORDS).forEach(there::add);
    int[] seen = new int[2];
    new Shingles(text, SHINGLE_WORDS)
        .forEach(
            shingle -> {
              seen[0]++;
              seen[1] += there.contains(shingle) ? 1 : 0;
            });
    return seen[0] == 0 ? 0 : (float) seen[1] / seen[0];
  }
}
