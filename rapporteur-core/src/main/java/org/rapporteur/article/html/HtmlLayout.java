package org.rapporteur.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rapporteur.article.layout.Dateline;
import org.rapporteur.article.layout.Furniture;
import org.rapporteur.article.layout.Furniture.Piece;
import org.rapporteur.article.layout.Layout;
import org.rapporteur.article.layout.Partition;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Block;
import org.rapporteur.model.Note;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;

/** Lays out an HTML page: its text, what of it is the article, and the roles of all the rest. */
public final class HtmlLayout {
  /* What the model gives even odds. A page whose best piece has less takes those within this share
   * of the best, so that a page is never without a body. */
  private static final float EVEN = 0.5f;
  private static final float SHARE_OF_BEST = 0.6f;

  /* Of 207 development pages (WCXB, trafilatura, htmldate) with an articleBody one shows less. */
  private static final float SHOWN = 0.5f;

  private static final String MESSAGE =
      "the page shows less than half of the article that its JSON-LD holds, which is appended";
  private final Furniture furniture;
  private final Hints hints;
  private final BodyModel model;

  /** Builds it from its rows and model files. */
  public HtmlLayout(Lexicon lexicon) {
    this.furniture = new Furniture(lexicon);
    this.hints = new Hints(lexicon);
    this.model = new BodyModel(lexicon);
  }

  /** The layout of a page; any string of characters has one. */
  public HtmlPage of(String html) {
    Document document = Jsoup.parse(html);
    PageText page = PageReader.read(document, hints);
    String title = document.title();
    List<Optional<Piece>> kinds = page.kinds(furniture);
    List<LinkedArticle> linked = LinkedArticle.of(page.scripts());
    Optional<ArticleBody> told = ArticleBody.of(linked);
    PageEvidence evidence = PageEvidence.of(page, kinds, title, told);
    boolean[] body = body(model.probabilities(evidence));
    CommentZones comments = new CommentZones(page, furniture, kinds, body);
    Roles roles = new Roles(page, kinds, body, comments, Headlines.find(page, title));
    List<Block> blocks = blocks(page, roles);
    String text = page.text();
    List<Note> notes = new ArrayList<>();
    if (told.isPresent() && told.get().shown(text) < SHOWN) {
      text = withBelow(text, told.get().text(), blocks);
      notes.add(
          new Note("BODY_NOT_SHOWN", Optional.of(blocks.get(blocks.size() - 1).span()), MESSAGE));
    }
    Layout layout = new Layout(text, Partition.of(text, blocks), comments.comments());
    return new HtmlPage(layout, document, page.marks(), linked, notes);
  }

  /** The text with an article below it, a block a paragraph. */
  private static String withBelow(String text, String article, List<Block> blocks) {
    StringBuilder whole = new StringBuilder(text);
    for (String paragraph : article.split("\\s*\\n\\s*", -1)) {
      if (!paragraph.isBlank()) {
        whole.append(whole.length() == 0 ? "" : "\n\n");
        int start = whole.length();
        whole.append(paragraph.strip());
        blocks.add(new Block(new Span(start, whole.length()), Role.BODY));
      }
    }
    return whole.toString();
  }

  private static boolean[] body(float[] probabilities) {
    float best = 0;
    for (float p : probabilities) {
      best = Math.max(best, p);
    }
    float cut = Math.min(EVEN, best * SHARE_OF_BEST);
    boolean[] body = new boolean[probabilities.length];
    for (int i = 0; i < body.length; i++) {
      body[i] = probabilities[i] >= cut;
    }
    return body;
  }

  private static List<Block> blocks(PageText page, Roles roles) {
    List<Block> blocks = new ArrayList<>();
    boolean dated = false;
    for (int i = 0; i < page.segments().size(); i++) {
      Segment segment = page.segments().get(i);
      Role role = roles.of(i);
      int start = segment.start;
      if (role == Role.BODY && !dated) {
        dated = true;
        Optional<Dateline> dateline = Dateline.of(segment.words);
        if (dateline.isPresent()) {
          int rest = start + dateline.get().span().end();
          while (rest < segment.end && Character.isWhitespace(page.text().charAt(rest))) {
            rest++;
          }
          if (rest < segment.end) {
            blocks.add(new Block(new Span(start, rest), Role.DATELINE));
            start = rest;
          }
        }
      }
      boolean goesOn = i > 0 && roles.of(i - 1) == role && isSameRow(page, i - 1);
      if (goesOn) {
        Block before = blocks.remove(blocks.size() - 1);
        blocks.add(new Block(new Span(before.span().start(), segment.end), role));
      } else {
        blocks.add(new Block(new Span(start, segment.end), role));
      }
    }
    return blocks;
  }

  /** Whether only a tab parts a piece from the next: two cells of one row. */
  private static boolean isSameRow(PageText page, int i) {
    Segment segment = page.segments().get(i);
    return segment.joined && page.text().charAt(segment.end) == '\t';
  }
}
