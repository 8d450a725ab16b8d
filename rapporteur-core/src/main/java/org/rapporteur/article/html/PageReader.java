package org.rapporteur.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Walks a document once and writes down its text as a browser lays it out. One page, one use. */
final class PageReader implements NodeFilter {
  private final Hints hints;
  private final StringBuilder text = new StringBuilder();
  private final List<Segment> segments = new ArrayList<>();
  private final Tree tree = new Tree();
  private final List<String> scripts = new ArrayList<>();
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
    return new PageText(reader.text.toString(), reader.segments, reader.tree, reader.scripts);
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
    if (Tag.SKIPPED.contains(name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    element = tree.add(e, element, own(e, name));
    if (Tag.BLOCKS.contains(name)) {
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
    hidden += isHidden(e) ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element e) || Tag.SKIPPED.contains(e.normalName())) {
      return FilterResult.CONTINUE;
    }
    String name = e.normalName();
    if (Tag.BLOCKS.contains(name)) {
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
    hidden -= isHidden(e) ? 1 : 0;
    element = tree.parent(element);
    return FilterResult.CONTINUE;
  }

  private int blockAbove(int from) {
    int at = from;
    while (at >= 0 && !Tag.BLOCKS.contains(tree.name(at))) {
      at = tree.parent(at);
    }
    return at;
  }

  private int own(Element e, String name) {
    if (name.equals("body") || name.equals("html") || e.attributesSize() == 0) {
      return 0;
    }
    int mask = 0;
    for (String attribute : new String[] {"class", "id", "role", "itemprop"}) {
      if (e.hasAttr(attribute)) {
        String value = e.attr(attribute);
        if (value.length() <= 300) {
          mask |= hints.of(value);
        }
      }
    }
    return mask;
  }

  private static boolean isHidden(Element e) {
    if (e.attributesSize() == 0) {
      return false;
    }
    if (e.hasAttr("hidden")) {
      return true;
    }
    if (!e.hasAttr("style")) {
      return false;
    }
    String style = e.attr("style");
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
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        space = true;
      } else {
        put(c);
      }
    }
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
          put(c);
        }
      } else if (c != '\r') {
        put(c);
      }
    }
  }

  private void put(char c) {
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
    text.append(c);
    Segment segment = segments.get(segments.size() - 1);
    segment.end = text.length();
    if (links > 0) {
      segment.linked++;
      if (newLink) {
        segment.links++;
        newLink = false;
      }
    }
    segment.bold += bolds > 0 ? 1 : 0;
    segment.hidden += hidden > 0 ? 1 : 0;
  }

  private void open(boolean joined) {
    if (joined && !segments.isEmpty()) {
      segments.get(segments.size() - 1).joined = true;
    }
    segments.add(new Segment(text.length(), element, Math.max(block, 0)));
  }
}
