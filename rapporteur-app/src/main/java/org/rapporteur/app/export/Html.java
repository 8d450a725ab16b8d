package org.rapporteur.app.export;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * HTML that is well-formed and escaped by construction: elements are opened and closed through
 * these calls alone, and whatever a page said goes in as text or as an attribute's value, never as
 * markup.
 */
public final class Html {
  private final StringBuilder out;
  private final Deque<String> open = new ArrayDeque<>();

  /** A document of HTML. */
  public Html() {
    this("<!DOCTYPE html>\n");
  }

  private Html(String beginning) {
    this.out = new StringBuilder(beginning);
  }

  /** A document of XML, in which every element is closed. */
  public static Html xml() {
    return new Html("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values by turns; names and elements are ours, values may be
   *     anybody's
   */
  public Html open(String element, String... attributes) {
    start(element, attributes);
    open.push(element);
    return this;
  }

  /** An element without content, such as {@code meta}. */
  public Html empty(String element, String... attributes) {
    start(element, attributes);
    return this;
  }

  /** Closes the innermost element. */
  public Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Closes the innermost element and ends the line, for people who read the source. */
  public Html closeLine() {
    close();
    out.append('\n');
    return this;
  }

  /** Text, escaped. */
  public Html text(String text) {
    escape(text);
    return this;
  }

  /** An element with text in it. */
  public Html element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** A style sheet of ours. */
  Html style(String sheet) {
    if (sheet.contains("</")) {
      throw new IllegalArgumentException("a style sheet that would end its element");
    }
    out.append("<style>").append(sheet).append("</style>\n");
    return this;
  }

  /**
   * Data for programs in the page, which no browser runs (HTML, 4.12.1: a data block).
   *
   * @param json linked data; its angle brackets are written as escapes of JSON
   */
  public Html linkedData(String json) {
    out.append("<script type=\"application/ld+json\">");
    out.append(json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"));
    out.append("</script>\n");
    return this;
  }

  /** The document. */
  public String document() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }

  private void start(String element, String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("an attribute of " + element + " without a value");
    }
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
  }

  private void escape(String text) {
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
              }
            });
  }

  /**
   * HTML, 13.2.3.5: no control characters but white space, no lone surrogates, no noncharacters.
   */
  private static boolean isAllowed(int point) {
    boolean control = Character.isISOControl(point) && "\t\n\f\r".indexOf(point) < 0;
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    boolean noncharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    return !control && !surrogate && !noncharacter;
  }
}
