package org.rapporteur.article.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.Selector;

/**
 * The elements that tell of a page besides its text, gathered while the page is walked for its
 * text, each list in page order.
 */
public final class Marks {
  private static final String BYLINE = "byline";
  private static final Evaluator CANONICAL = Selector.evaluatorOf("link[rel=canonical][href]");
  private static final Evaluator CREDITED =
      Selector.evaluatorOf("[itemprop=author], a[rel=author], .author-name");
  private final List<Element> metas = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Element> dated = new ArrayList<>();
  private final List<Element> credited = new ArrayList<>();
  private Optional<String> canonical = Optional.empty();
  private Optional<String> language = Optional.empty();
  private int bylines;

  Marks() {}

  /** The meta elements. */
  public List<Element> metas() {
    return Collections.unmodifiableList(metas);
  }

  /** The time elements. */
  public List<Element> times() {
    return Collections.unmodifiableList(times);
  }

  /** The elements that may hold a day: times, and others by property or class. */
  public List<Element> dated() {
    return Collections.unmodifiableList(dated);
  }

  /** The elements that name an author, and the links in bylines. */
  public List<Element> credited() {
    return Collections.unmodifiableList(credited);
  }

  /** The address that the page gives as its own. */
  public Optional<String> canonical() {
    return canonical;
  }

  /** The language that the page says it is in, as written. */
  public Optional<String> language() {
    return language;
  }

  /** The content of the first meta element with this property, where it has one. */
  Optional<String> property(String name) {
    for (Element meta : metas) {
      if (meta.hasAttr("content") && meta.attr("property").strip().equalsIgnoreCase(name)) {
        return Optional.of(meta.attr("content"));
      }
    }
    return Optional.empty();
  }

  /** Takes in an element and all below it. */
  void addAll(Element top) {
    if (top.childNodeSize() > 0) {
      NodeTraversor.traverse(
          (Node node, int depth) -> {
            if (node instanceof Element e) {
              add(e, e.normalName());
            }
          },
          top);
    }
  }

  /** Takes in an element; {@link #leave} is called for it once all below it have been seen. */
  void add(Element e, String name) {
    switch (name) {
      case "meta" -> metas.add(e);
      case "time" -> times.add(e);
      case "html" ->
          language = language.or(() -> Optional.of(e.attr("lang"))).filter(l -> !l.isEmpty());
      default -> {}
    }
    boolean bare = e.attributesSize() == 0;
    String css = bare ? "" : e.attributes().get("class");
    boolean property = !bare && hasProperty(e.attributes());
    if (name.equals("time") || property || css.contains("published")) {
      dated.add(e);
    }
    boolean link = name.equals("a");
    if ((bylines > 0 && link)
        || ((property || (link && e.hasAttr("rel")) || css.contains("author-name"))
            && e.is(CREDITED))) {
      credited.add(e);
    }
    bylines += css.contains(BYLINE) && e.hasClass(BYLINE) ? 1 : 0;
    if (name.equals("link") && canonical.isEmpty() && e.is(CANONICAL)) {
      canonical = Optional.of(e.attr("href"));
    }
  }

  private static boolean hasProperty(Attributes attributes) {
    return attributes.hasKey("itemprop") || attributes.hasKey("property");
  }

  void leave(Element e) {
    bylines -= bylines > 0 && e.hasClass(BYLINE) ? 1 : 0;
  }
}
