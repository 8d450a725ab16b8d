package org.rapporteur.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rapporteur.article.layout.Furniture;
import org.rapporteur.article.layout.Furniture.Opens;
import org.rapporteur.article.layout.Furniture.Piece;
import org.rapporteur.model.Role;

/**
 * What speaks for and against each piece of an HTML page being the article: a row of numbers a
 * piece. The learned model reads these rows, and its trainer writes them down.
 */
public final class PageEvidence {
  /** Numbers in a row. */
  public static final int COLUMNS = 123;

  /* The order is the model's: a new role goes to the end. */
  private static final List<Role> ROLES =
      List.of(
          Role.TITLE,
          Role.STANDFIRST,
          Role.BYLINE,
          Role.DATELINE,
          Role.HEADING,
          Role.BODY,
          Role.LIST,
          Role.QUOTE,
          Role.CAPTION,
          Role.CREDIT,
          Role.NOTE,
          Role.TEASER,
          Role.COMMENT,
          Role.FORM,
          Role.BOILERPLATE);
  private static final List<Opens> OPENS =
      List.of(Opens.NOTE, Opens.TEASERS, Opens.COMMENTS, Opens.TAIL);
  private static final List<String> NAMES =
      List.of(
          "p",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "div",
          "td",
          "blockquote",
          "dd",
          "dt",
          "figcaption",
          "section",
          "article",
          "th",
          "pre",
          "option",
          "footer",
          "header",
          "aside");
  private static final long[] INSIDE = {
    Tag.mask("article"),
    Tag.mask("main"),
    Tag.mask("nav"),
    Tag.mask("aside"),
    Tag.mask("header"),
    Tag.mask("footer"),
    Tag.mask("form"),
    Tag.mask("figure", "figcaption"),
    Tag.mask("table"),
    Tag.mask("ul", "ol"),
    Tag.mask("blockquote"),
    Tag.mask("button", "select", "label", "textarea"),
    Tag.mask("address"),
    Tag.mask("section"),
    Tag.mask("pre"),
    Tag.mask("p"),
    Tag.mask("h1", "h2", "h3", "h4", "h5", "h6")
  };

  private final List<String> pieces;
  private final float[][] rows;

  private PageEvidence(List<String> pieces, float[][] rows) {
    this.pieces = List.copyOf(pieces);
    this.rows = rows;
  }

  float[][] rows() {
    return rows;
  }

  /** The words of each piece, in page order. */
  public List<String> pieces() {
    return pieces;
  }

  /** The evidence on a piece: {@link #COLUMNS} numbers. */
  public float[] row(int piece) {
    return rows[piece].clone();
  }

  /** The evidence of a page given as HTML. */
  public static PageEvidence of(String html, Furniture furniture, Hints hints) {
    Document document = Jsoup.parse(html);
    PageText page = PageReader.read(document, hints);
    Optional<ArticleBody> told = ArticleBody.of(LinkedArticle.of(page.scripts()));
    return of(page, page.kinds(furniture), document.title(), told);
  }

  static PageEvidence of(
      PageText page, List<Optional<Piece>> kinds, String title, Optional<ArticleBody> told) {
    List<String> pieces = new ArrayList<>(page.segments().size());
    for (Segment segment : page.segments()) {
      pieces.add(segment.words);
    }
    return new PageEvidence(pieces, rows(page, new Masses(page), kinds, title, told));
  }

  private static float[][] rows(
      PageText page,
      Masses masses,
      List<Optional<Piece>> kinds,
      String headline,
      Optional<ArticleBody> told) {
    Titles title = new Titles(headline);
    List<Segment> all = page.segments();
    Tree tree = page.tree();
    float[][] rows = new float[all.size()][];
    Map<String, Integer> repeats = new HashMap<>();
    for (Segment s : all) {
      repeats.merge(s.words, 1, Integer::sum);
    }
    int heading = heading(page, title);
    int firstProse = -1;
    int lastProse = -1;
    for (int i = 0; i < all.size(); i++) {
      if (masses.isProse[i] && under(tree, all.get(i).block, masses.core) >= 0) {
        firstProse = firstProse < 0 ? i : firstProse;
        lastProse = i;
      }
    }
    for (int i = 0; i < all.size(); i++) {
      Segment s = all.get(i);
      String words = s.words;
      Row row = new Row();
      words(row, s, words, title, kinds.get(i));
      row.add(Math.min(repeats.getOrDefault(words, 1), 10));
      row.add((float) i / all.size());
      row.add((float) s.start / Math.max(1, page.text().length()));
      row.add(heading < 0 ? -99 : clamp(i - heading, 60));
      row.add(firstProse < 0 ? -99 : clamp(i - firstProse, 60));
      row.add(lastProse < 0 ? 99 : clamp(i - lastProse, 60));
      place(row, tree, s);
      mass(row, tree, masses, s, i);
      row.add((float) Math.log1p(all.size()));
      row.add((float) Math.log1p(masses.wholeProse()));
      row.add(told.map(t -> t.share(words)).orElse(-1f));
      rows[i] = row.values;
    }
    for (int i = 0; i < all.size(); i++) {
      neighbours(rows, all, masses, i);
    }
    return rows;
  }

  private static void words(
      Row row, Segment s, String words, Titles title, Optional<Piece> furniture) {
    int letters = 0;
    int capitals = 0;
    int digits = 0;
    int commas = 0;
    int stops = 0;
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      count += letter && !inWord ? 1 : 0;
      inWord = letter;
      letters += Character.isLetter(c) ? 1 : 0;
      capitals += Character.isUpperCase(c) ? 1 : 0;
      digits += c >= '0' && c <= '9' ? 1 : 0;
      commas += c == ',' || c == '،' ? 1 : 0;
      boolean stop = c == '.' || c == '!' || c == '?';
      stops += stop && (i + 1 == words.length() || words.charAt(i + 1) == ' ') ? 1 : 0;
    }
    char last = words.charAt(words.length() - 1);
    float length = s.length();
    row.add((float) Math.log1p(length));
    row.add((float) Math.log1p(count));
    row.add(s.linked / length);
    row.add(Math.min(s.links, 20));
    row.add(s.bold / length);
    row.add(s.hidden / length);
    row.add(
        ".!?".indexOf(last) >= 0
            ? 3
            : ":".indexOf(last) >= 0 ? 2 : "\"”»)…".indexOf(last) >= 0 ? 1 : 0);
    row.add(commas / (1f + count));
    row.add((float) Math.log1p(stops));
    row.add(letters == 0 ? 0 : (float) capitals / letters);
    row.add(digits / length);
    row.add(letters / (1f + count));
    row.add(Character.isLowerCase(words.charAt(0)) ? 1 : 0);
    row.add("-•*·–»›▶►→".indexOf(words.charAt(0)) >= 0 ? 1 : 0);
    row.add(furniture.map(p -> ROLES.indexOf(p.role()) + 1).orElse(0));
    row.add(furniture.map(p -> OPENS.indexOf(p.opens()) + 1).orElse(0));
    row.add(s.isLine() ? title.likeness(s.lowerWords()) : 0);
    row.add(words.indexOf('©') >= 0 || words.indexOf('|') >= 0 ? 1 : 0);
    row.add(words.indexOf('\n') >= 0 ? 1 : 0);
    row.add(s.joined ? 1 : 0);
  }

  private static void place(Row row, Tree tree, Segment s) {
    row.add(NAMES.indexOf(tree.name(s.block)));
    row.add(Math.min(tree.depth(s.block), 60));
    for (long mask : INSIDE) {
      row.add(tree.isIn(s.element, mask) ? 1 : 0);
    }
    int from = row.at;
    for (int k = 0; k < Hints.KINDS.size(); k++) {
      row.add(20);
    }
    int at = s.element;
    for (int up = 0; at >= 0 && up < 14; up++) {
      int hints = tree.hints(at);
      for (int k = 0; hints != 0; k++, hints >>>= 1) {
        if ((hints & 1) != 0 && row.values[from + k] == 20) {
          row.values[from + k] = up;
        }
      }
      at = tree.parent(at);
    }
  }

  private static void mass(Row row, Tree tree, Masses masses, Segment s, int i) {
    int at = s.block;
    for (int up = 0; up < 5; up++) {
      row.add(masses.proseShare(at));
      row.add(masses.linkShare(at));
      row.add(masses.charShare(at));
      if (up == 1 || up == 2) {
        row.add((float) Math.log1p(masses.segments[at]));
      }
      at = Math.max(0, tree.parent(at));
    }
    row.add(under(tree, s.block, masses.core));
    int shared = s.block;
    int above = 0;
    while (shared > 0 && masses.proseShare(shared) < 0.5) {
      shared = tree.parent(shared);
      above++;
    }
    row.add(above);
    row.add(masses.charShare(shared));
    int g = masses.group[i];
    row.add((float) Math.log1p(masses.groupSize[g]));
    row.add(masses.wholeProse() == 0 ? 0 : masses.groupProse[g] / masses.wholeProse());
    row.add((float) Math.log1p(masses.groupChars[g] / masses.groupSize[g]));
    row.add(masses.groupLinked[g] / Math.max(1, masses.groupChars[g]));
    row.add(masses.isProse[i] ? 1 : 0);
  }

  /** Levels from an element up to one that holds it; -1 when that does not hold it. */
  private static int under(Tree tree, int element, int holder) {
    int at = element;
    int levels = 0;
    while (at > holder) {
      at = tree.parent(at);
      levels++;
    }
    return at == holder ? levels : -1;
  }

  private static void neighbours(float[][] rows, List<Segment> all, Masses masses, int i) {
    Row row = new Row(rows[i]);
    for (int d : new int[] {-3, -2, -1, 1, 2, 3}) {
      int j = i + d;
      boolean there = j >= 0 && j < all.size();
      row.add(there ? rows[j][0] : -1);
      row.add(there ? rows[j][2] : -1);
      row.add(there ? rows[j][14] : -1);
      row.add(there && masses.isProse[j] ? 1 : 0);
      row.add(there && masses.group[j] == masses.group[i] ? 1 : 0);
    }
  }

  /**
   * The piece that is the page's headline: the likest to the title, first-level ones before others.
   */
  private static int heading(PageText page, Titles title) {
    int best = -1;
    float most = 0.45f;
    for (int i = 0; i < page.segments().size(); i++) {
      Segment s = page.segments().get(i);
      if (!s.isLine()) {
        continue;
      }
      String name = page.tree().name(s.block);
      float likeness = title.likeness(s.lowerWords());
      likeness += page.tree().isIn(s.element, Tag.bit("h1")) ? 0.3f : 0;
      likeness += name.equals("h2") ? 0.1f : 0;
      if (likeness > most) {
        most = likeness;
        best = i;
      }
    }
    return best;
  }

  private static float clamp(int value, int most) {
    return Math.max(-most, Math.min(most, value));
  }

  /** Fills a row from left to right. */
  private static final class Row {
    final float[] values;
    int at;

    Row() {
      this.values = new float[COLUMNS];
    }

    Row(float[] values) {
      this.values = values;
      this.at = COLUMNS - 30;
    }

    void add(float value) {
      values[at++] = value;
    }
  }
}
