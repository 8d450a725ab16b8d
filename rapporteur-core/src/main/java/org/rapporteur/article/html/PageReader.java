package org.rapporteur.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Walks a document once and writes down its text as a browser lays it out. One page, one use. */
final class PageReader implements NodeFilter {
  private static final String[] HINTING = {"class", "id", "role", "itemprop"};
  private static final int LONGEST_VALUE = 300;
  private static final int MOST_KNOWN = 1 << 9;
  private final Hints hints;

  /* Attribute values that this page had before, each in one place by its hash. */
  private final @Nullable String[] known = new String[MOST_KNOWN];
  private final int[] hinted = new int[MOST_KNOWN];
  private final StringBuilder text = new StringBuilder();
  private final List<Segment> segments = new ArrayList<>();
  private final Tree tree = new Tree();
  private final List<String> scripts = new ArrayList<>();
  private final Marks marks = new Marks();
  private int element = -1;
  private int block = -1;
  private int links;
  private int bolds;
  private int pres;
  private int hidden;
  private boolean newBlock = true;
  private boolean newCell;
  private int breaks;
  private boolean space;
  private boolean newLink;

  private PageReader(Hints hints) {
    this.hints = hints;
  }

  /** The text of a document. */
  static PageText read(Document document, Hints hints) {
    PageReader reader = new PageReader(hints);
    for (Element script : document.head().getElementsByTag("script")) {
      if (script.attr("type").contains("ld+json")) {
        reader.scripts.add(script.data());
      }
    }
    NodeTraversor.filter(reader, document);
    String text = reader.text.toString();
    for (Segment segment : reader.segments) {
      segment.close(text);
    }
    return new PageText(text, reader.segments, reader.tree, reader.scripts, reader.marks);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element e)) {
      return FilterResult.CONTINUE;
    }
    String name = e.normalName();
    if (name.equals("script") && e.attr("type").contains("ld+json")) {
      scripts.add(e.data());
    }
    Tag tag = Tag.of(name);
    if (tag.skipped()) {
      marks.addAll(e);
      return FilterResult.SKIP_ENTIRELY;
    }
    boolean unseen = isHidden(e);
    element = tree.add(e, tag, element, own(e, name), unseen);
    marks.add(e, name);
    if (tag.block()) {
      newBlock = true;
      block = element;
    }
    switch (name) {
      case "br" -> breaks++;
      case "td", "th" -> {
        newCell = true;
        space = false;
      }
      case "a" -> {
        links++;
        newLink = true;
      }
      case "b", "strong", "em", "i" -> bolds++;
      case "pre", "listing", "textarea" -> pres++;
      default -> {}
    }
    hidden += unseen ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element e)) {
      return FilterResult.CONTINUE;
    }
    String name = e.normalName();
    Tag tag = tree.tag(element);
    if (tag.block()) {
      newBlock = true;
      block = blockAbove(tree.parent(element));
    }
    switch (name) {
      case "a" -> links--;
      case "td", "th" -> newCell = true;
      case "b", "strong", "em", "i" -> bolds--;
      case "pre", "listing", "textarea" -> pres--;
      default -> {}
    }
    hidden -= tree.isHidden(element) ? 1 : 0;
    marks.leave(e);
    element = tree.parent(element);
    return FilterResult.CONTINUE;
  }

  private int blockAbove(int from) {
    int at = from;
    while (at >= 0 && !tree.tag(at).block()) {
      at = tree.parent(at);
    }
    return at;
  }

  private int own(Element e, String name) {
    if (name.equals("body") || name.equals("html") || e.attributesSize() == 0) {
      return 0;
    }
    Attributes attributes = e.attributes();
    int mask = 0;
    for (String attribute : HINTING) {
      String value = attributes.get(attribute);
      if (!value.isEmpty() && value.length() <= LONGEST_VALUE) {
        mask |= hinted(value);
      }
    }
    return mask;
  }

  private int hinted(String value) {
    int hash = value.hashCode();
    int place = (hash ^ (hash >>> 9)) & (MOST_KNOWN - 1);
    if (!value.equals(known[place])) {
      known[place] = value;
      hinted[place] = hints.of(value);
    }
    return hinted[place];
  }

  private static boolean isHidden(Element e) {
    if (e.attributesSize() == 0) {
      return false;
    }
    if (e.attributes().hasKey("hidden")) {
      return true;
    }
    String style = e.attributes().get("style");
    if (style.isEmpty()) {
      return false;
    }
    if (style.length() > 500) {
      style = style.substring(0, 500);
    }
    style = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("display:none") || style.contains("visibility:hidden");
  }

  private void append(String words) {
    if (pres > 0) {
      preformatted(words);
      return;
    }
    int at = 0;
    while (at < words.length()) {
      int end = at;
      while (end < words.length() && !isBlank(words.charAt(end))) {
        end++;
      }
      if (end > at) {
        put(words, at, end);
      } else {
        space = true;
        end++;
      }
      at = end;
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private void preformatted(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\n') {
        breaks++;
        space = false;
      } else if (c == ' ' || c == '\t') {
        if (newBlock || breaks > 0 || space) {
          space = true;
        } else {
          put(words, i, i + 1);
        }
      } else if (c != '\r') {
        put(words, i, i + 1);
      }
    }
  }

  /** Writes down some characters, none of them a blank that a browser would swallow. */
  private void put(String words, int from, int to) {
    if (text.length() == 0) {
      open(false);
    } else if (newBlock) {
      text.append("\n\n");
      open(false);
    } else if (newCell) {
      text.append('\t');
      open(true);
    } else if (breaks > 0) {
      boolean paragraph = breaks > 1 && pres == 0;
      text.append("\n".repeat(Math.min(breaks, 3)));
      if (paragraph) {
        open(true);
      }
    } else if (space) {
      text.append(' ');
    }
    newBlock = false;
    newCell = false;
    breaks = 0;
    space = false;
    text.append(words, from, to);
    int chars = to - from;
    Segment segment = segments.get(segments.size() - 1);
    segment.end = text.length();
    if (links > 0) {
      segment.linked += chars;
      if (newLink) {
        segment.links++;
        newLink = false;
      }
    }
    segment.bold += bolds > 0 ? chars : 0;
    segment.hidden += hidden > 0 ? chars : 0;
  }

  private void open(boolean joined) {
    if (joined && !segments.isEmpty()) {
      segments.get(segments.size() - 1).joined = true;
    }
    segments.add(new Segment(text.length(), element, Math.max(block, 0)));
  }
}
