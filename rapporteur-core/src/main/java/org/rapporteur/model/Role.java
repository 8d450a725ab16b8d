package org.rapporteur.model;

import java.util.Locale;

/** What a block is to the page; {@code docs/formats.md} explains each. */
public enum Role {
  TITLE,
  STANDFIRST,
  BYLINE,
  DATELINE,
  HEADING,
  BODY,
  LIST,
  QUOTE,
  CAPTION,
  CREDIT,
  NOTE,
  TEASER,
  COMMENT,
  FORM,
  BOILERPLATE;

  /** Whether the block belongs to the article as a reader wants it. */
  public boolean isBody() {
    return switch (this) {
      case STANDFIRST, HEADING, BODY, LIST, QUOTE -> true;
      case TITLE, BYLINE, DATELINE, CAPTION, CREDIT, NOTE, TEASER, COMMENT, FORM, BOILERPLATE ->
          false;
    };
  }

  /** Whether claims may be read from the block: the body and the title. */
  public boolean isTold() {
    return isBody() || this == TITLE;
  }

  /** The name in the wire format. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
