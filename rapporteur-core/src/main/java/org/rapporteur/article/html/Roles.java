package org.rapporteur.article.html;

import java.util.List;
import java.util.Optional;
import org.rapporteur.article.layout.Furniture.Piece;
import org.rapporteur.model.Role;

/** The role of each piece of an HTML page, once it is known which are the article. */
final class Roles {
  private static final long HEADINGS = Tag.mask("h1", "h2", "h3", "h4", "h5", "h6");
  private static final long CONTROLS = Tag.mask("form", "button", "select", "label", "textarea");
  private static final int LINE = 300;
  private final Role[] roles;

  Roles(
      PageText page,
      List<Optional<Piece>> kinds,
      boolean[] body,
      CommentZones comments,
      int heading) {
    this.roles = new Role[body.length];
    boolean shownBody = hasShownBody(page, body);
    boolean begun = false;
    for (int i = 0; i < body.length; i++) {
      Segment s = page.segments().get(i);
      Optional<Piece> piece = kinds.get(i);
      boolean unseen = s.hidden * 2 > s.length() && shownBody;
      if (i == heading) {
        roles[i] = Role.TITLE;
      } else if (comments.holds(i)) {
        roles[i] = comments.isSaid(i) ? Role.COMMENT : below(page, s, piece);
      } else if (body[i] && !unseen && !isLeftOut(page, s, piece)) {
        roles[i] = inBody(page, s, begun);
        begun |= roles[i] == Role.BODY;
      } else {
        roles[i] = outside(page, s, piece);
      }
    }
  }

  Role of(int i) {
    return roles[i];
  }

  private static boolean hasShownBody(PageText page, boolean[] body) {
    int shown = 0;
    int unseen = 0;
    for (int i = 0; i < body.length; i++) {
      Segment s = page.segments().get(i);
      if (body[i] && s.hidden * 2 > s.length()) {
        unseen += s.length();
      } else if (body[i]) {
        shown += s.length();
      }
    }
    return shown > unseen;
  }

  /** What the article's own columns hold besides its text. */
  private static boolean isLeftOut(PageText page, Segment s, Optional<Piece> piece) {
    boolean caption = page.tree().isIn(s.element, Tag.mask("figcaption"));
    return caption
        || piece.map(p -> p.role() == Role.TEASER && s.linked * 2 > s.length()).orElse(false);
  }

  private static Role inBody(PageText page, Segment s, boolean begun) {
    Tree tree = page.tree();
    if (tree.isIn(s.element, HEADINGS)) {
      return Role.HEADING;
    }
    if (tree.isIn(s.element, Tag.bit("blockquote"))) {
      return Role.QUOTE;
    }
    if (tree.isIn(s.element, Tag.bit("li"))) {
      return Role.LIST;
    }
    boolean lead = tree.isHinted(s.element, Hints.bit("standfirst"), 2);
    return lead && !begun ? Role.STANDFIRST : Role.BODY;
  }

  private static Role below(PageText page, Segment s, Optional<Piece> piece) {
    return page.tree().isIn(s.element, CONTROLS)
        ? Role.FORM
        : piece.map(Piece::role).filter(r -> !r.isTold()).orElse(Role.BOILERPLATE);
  }

  private static Role outside(PageText page, Segment s, Optional<Piece> piece) {
    Tree tree = page.tree();
    if (piece.isPresent() && !piece.get().role().isTold()) {
      return piece.get().role();
    }
    if (tree.isIn(s.element, CONTROLS)) {
      return Role.FORM;
    }
    boolean line = s.length() <= LINE;
    if (tree.isIn(s.element, Tag.mask("figcaption", "figure"))
        || (line && tree.isHinted(s.element, Hints.bit("caption"), 1))) {
      return Role.CAPTION;
    }
    if (line && s.linked * 2 > s.length() && tree.isHinted(s.element, Hints.bit("related"), 5)) {
      return Role.TEASER;
    }
    if (line && tree.isHinted(s.element, Hints.bit("byline"), 1)) {
      return Role.BYLINE;
    }
    return line && tree.isIn(s.element, Tag.bit("time")) ? Role.DATELINE : Role.BOILERPLATE;
  }
}
