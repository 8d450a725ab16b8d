package org.rapporteur.article.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.rapporteur.article.layout.CommentDay;
import org.rapporteur.article.layout.Furniture;
import org.rapporteur.article.layout.Furniture.Opens;
import org.rapporteur.article.layout.Furniture.Piece;
import org.rapporteur.model.Comment;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;

/** Where a page keeps its readers' comments, and what each comment is. */
final class CommentZones {
  /* An element named after comments that holds more of the article than this is a wrapper of the
   * page ("has-comments") and no zone. */
  private static final double MOST_OF_BODY = 0.3;
  private static final int LEAST_BEFORE = 100;
  private static final int LEAST_IN_FORM = 25;
  private static final int COMMENT = Hints.bit("comment");
  private static final int NAMES = Hints.bit("byline") | Hints.bit("biography");
  private static final Evaluator AUTHOR =
      Selector.evaluatorOf("cite, .fn, [itemprop=author], [class*=author]");
  private static final Evaluator STAMP = Selector.evaluatorOf("time[datetime]");
  private final PageText page;
  private final Furniture furniture;
  private final List<Optional<Piece>> kinds;
  private final boolean[] inside;
  private final Map<Integer, List<Integer>> items = new LinkedHashMap<>();

  CommentZones(PageText page, Furniture furniture, List<Optional<Piece>> kinds, boolean[] body) {
    this.kinds = kinds;
    this.page = page;
    this.furniture = furniture;
    this.inside = new boolean[page.segments().size()];
    boolean[] zones = zones(body);
    int[] headed = headed(body);
    for (int i = 0; i < inside.length; i++) {
      int at = page.segments().get(i).element;
      int zone = headed[i];
      while (at >= 0) {
        if (zones[at]) {
          zone = at;
        }
        at = page.tree().parent(at);
      }
      inside[i] = zone >= 0;
      if (inside[i] && isSaid(i)) {
        items.computeIfAbsent(item(i, zone), k -> new ArrayList<>()).add(i);
      }
    }
  }

  /**
   * For each piece the element in which a heading such as "3 comments" stands above it; -1 where
   * none does. Only headings below most of the article count, and only what follows them in their
   * element.
   */
  private int[] headed(boolean[] body) {
    int[] zones = new int[inside.length];
    Arrays.fill(zones, -1);
    int whole = 0;
    for (int i = 0; i < body.length; i++) {
      whole += body[i] ? page.segments().get(i).length() : 0;
    }
    int before = 0;
    for (int i = 0; i < body.length; i++) {
      Segment s = page.segments().get(i);
      before += body[i] ? s.length() : 0;
      boolean opens =
          before > whole * MOST_OF_BODY
              && before >= LEAST_BEFORE
              && s.linked * 2 <= s.length()
              && kinds.get(i).map(p -> p.opens() == Opens.COMMENTS).orElse(false)
              && !page.tree().isIn(s.element, Tag.mask("nav", "aside", "footer", "button"));
      if (opens) {
        mark(zones, i);
        return zones;
      }
    }
    return zones;
  }

  private void mark(int[] zones, int heading) {
    Tree tree = page.tree();
    int holder = tree.parent(page.segments().get(heading).block);
    int last = lastIn(holder, heading);
    for (int up = 0; up < 3 && holder > 0 && last == heading; up++) {
      holder = tree.parent(holder);
      last = lastIn(holder, heading);
    }
    for (int i = heading + 1; i <= last; i++) {
      boolean ends = kinds.get(i).map(p -> p.opens() == Opens.TEASERS).orElse(false);
      if (ends) {
        return;
      }
      zones[i] = Math.max(holder, 0);
    }
  }

  private int lastIn(int holder, int from) {
    int last = from;
    for (int i = from + 1; i < inside.length && isUnder(i, holder); i++) {
      last = i;
    }
    return last;
  }

  private boolean isUnder(int i, int holder) {
    int at = page.segments().get(i).element;
    while (at > holder) {
      at = page.tree().parent(at);
    }
    return at == holder;
  }

  /** Which elements are named after comments and hold little of the article. */
  private boolean[] zones(boolean[] body) {
    Tree tree = page.tree();
    float[] chars = new float[tree.size()];
    float whole = 0;
    for (int i = 0; i < body.length; i++) {
      if (body[i]) {
        chars[page.segments().get(i).element] += page.segments().get(i).length();
        whole += page.segments().get(i).length();
      }
    }
    for (int e = tree.size() - 1; e > 0; e--) {
      chars[tree.parent(e)] += chars[e];
    }
    boolean[] zones = new boolean[tree.size()];
    for (int e = 0; e < zones.length; e++) {
      zones[e] = (tree.hints(e) & COMMENT) != 0 && chars[e] <= whole * MOST_OF_BODY;
    }
    return zones;
  }

  /** Whether a piece lies where the page keeps its comments. */
  boolean holds(int i) {
    return inside[i];
  }

  /** Whether a piece of a zone is what a reader wrote, and no form, heading or button. */
  boolean isSaid(int i) {
    Segment s = page.segments().get(i);
    if (page.tree().isIn(s.element, Tag.mask("button", "label", "select", "textarea"))) {
      return false;
    }
    /* Forums put all their answers into the form in which one is written. */
    boolean line = s.length() < LEAST_IN_FORM || s.linked * 2 > s.length();
    if (line && page.tree().isIn(s.element, Tag.bit("form"))) {
      return false;
    }
    Optional<Piece> piece = kinds.get(i);
    if (piece.isEmpty()) {
      return true;
    }
    return piece.get().opens() == Opens.NOTHING
        && (piece.get().role() != Role.BOILERPLATE && piece.get().role() != Role.FORM);
  }

  private int item(int i, int zone) {
    Tree tree = page.tree();
    int at = page.segments().get(i).element;
    int item = -1;
    while (at >= zone && item < 0) {
      String name = tree.name(at);
      String id = tree.element(at).id().toLowerCase(Locale.ROOT);
      boolean numbered = (tree.hints(at) & COMMENT) != 0 && id.matches(".*\\d.*");
      if (at != zone && (name.equals("li") || name.equals("article") || numbered)) {
        item = at;
      }
      at = tree.parent(at);
    }
    return item < 0 ? page.segments().get(i).block : item;
  }

  /** The comments in page order. */
  List<Comment> comments() {
    List<Comment> comments = new ArrayList<>();
    items.forEach(
        (item, pieces) -> {
          Segment first = page.segments().get(pieces.get(0));
          Segment last = page.segments().get(pieces.get(pieces.size() - 1));
          Optional<String> author = furniture.handle(first.words).or(() -> author(item, pieces));
          Span span = new Span(first.start, last.end);
          String head = page.text().substring(first.start, Math.min(last.end, first.start + 200));
          comments.add(new Comment(author, CommentDay.of(stamp(item) + " " + head), span));
        });
    return comments;
  }

  private Optional<String> author(int item, List<Integer> pieces) {
    for (int i : pieces) {
      Segment s = page.segments().get(i);
      boolean named =
          page.tree().isHinted(s.element, NAMES, 2) || page.tree().name(s.element).equals("cite");
      if (named && s.length() <= 60) {
        return Optional.of(s.words.strip());
      }
    }
    Element element = page.tree().element(item);
    Element name = element.selectFirst(AUTHOR);
    String words = name == null ? "" : name.text().strip();
    return words.isEmpty() || words.length() > 60 ? Optional.empty() : Optional.of(words);
  }

  private String stamp(int item) {
    Element time = page.tree().element(item).selectFirst(STAMP);
    return time == null ? "" : time.attr("datetime").replace('T', ' ');
  }
}
