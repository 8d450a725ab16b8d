package org.rapporteur.app.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Article;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Note;
import org.rapporteur.model.Reading;
import org.rapporteur.view.Dossier;

/** The pages: who copied from whom, what the reader doubts, and every text in full. */
final class SourceSections {
  private final Html html;
  private final Dossier dossier;
  private final Citations citations;

  SourceSections(Html html, Dossier dossier, Citations citations) {
    this.html = html;
    this.dossier = dossier;
    this.citations = citations;
  }

  /** One row a page, copies together: a copy is not a source. */
  void list() {
    html.open("section", "id", "sources").open("h2").text("Sources ");
    html.element("small", "copies of one report count once").closeLine();
    html.open("table", "class", "sources").open("thead").open("tr");
    for (String column : List.of("Report", "Outlet", "Published", "Page")) {
      html.element("th", column, "scope", "col");
    }
    html.close().close();
    int number = 0;
    for (List<Dossier.Source> family : families().values()) {
      number++;
      html.open("tbody", "class", family.size() > 1 ? "family copies" : "family");
      for (int i = 0; i < family.size(); i++) {
        row(family.get(i), number, i == 0, family.size());
      }
      html.closeLine();
    }
    html.close().closeLine();
  }

  private Map<String, List<Dossier.Source>> families() {
    Map<String, List<Dossier.Source>> all = new LinkedHashMap<>();
    for (Dossier.Source source : dossier.pages()) {
      all.computeIfAbsent(source.family(), f -> new java.util.ArrayList<>()).add(source);
    }
    return all;
  }

  private void row(Dossier.Source source, int number, boolean first, int copies) {
    html.open("tr");
    if (first) {
      String label = copies > 1 ? number + ", " + copies + " copies" : String.valueOf(number);
      html.element("th", label, "scope", "rowgroup", "rowspan", String.valueOf(copies));
    }
    html.element("td", source.outlet().orElse("not named"), "data-column", "Outlet");
    html.open("td", "data-column", "Published").text(published(source.published()));
    source.origin().ifPresent(o -> html.element("span", " after " + origin(o), "class", "faint"));
    html.close().open("td", "data-column", "Page");
    String title = source.title().orElse(source.id());
    Optional<String> link = citations.page(source.id());
    if (link.isPresent()) {
      html.element("a", title, "href", link.get());
    } else {
      html.text(title);
    }
    html.close().closeLine();
  }

  private String origin(String origin) {
    return citations.prefix(origin).isPresent() ? citations.outlet(origin) : origin;
  }

  private static String published(Optional<Dating> published) {
    return published.map(d -> Days.within(d.days()) + basis(d.basis())).orElse("day not known");
  }

  private static String basis(Dating.Basis basis) {
    return switch (basis) {
      case METADATA, STATED -> "";
      case DATELINE -> " (dateline)";
      case INFERRED -> " (inferred)";
    };
  }

  /** Every page in full. Written last, when all links are known. */
  void texts() {
    html.open("section", "id", "texts").open("h2").text("The pages in full ");
    html.element("small", "underlined: words that a line above was read from").closeLine();
    for (Dossier.Source source : dossier.pages()) {
      Optional<Reading> reading = citations.reading(source.id());
      Optional<String> prefix = citations.prefix(source.id());
      if (reading.isPresent() && prefix.isPresent()) {
        text(source, reading.get().article(), prefix.get());
      }
    }
    html.closeLine();
  }

  private void text(Dossier.Source source, Article article, String prefix) {
    html.open("article", "class", "page", "id", prefix).open("header");
    html.element("h3", source.title().orElse(source.id()));
    html.open("p", "class", "faint").text(source.outlet().orElse("outlet not named"));
    html.text(", " + published(source.published()));
    source.url().filter(SourceSections::isWeb).ifPresent(this::web);
    html.text(" \u00B7 ").element("a", "back to the top", "href", "#top").close();
    if (!article.notes().isEmpty()) {
      html.open("ul", "class", "doubts");
      article.notes().forEach(this::doubt);
      html.close();
    }
    html.closeLine();
    PageText text = new PageText(html, article.text(), prefix, citations.anchors(source.id()));
    article.blocks().forEach(text::write);
    html.closeLine();
  }

  private void doubt(Note note) {
    String code = note.code().toLowerCase(Locale.ROOT).replace('_', ' ');
    html.open("li").element("b", code).text(": " + note.message()).close();
  }

  private void web(String url) {
    html.text(" \u00B7 ");
    html.element("a", url, "class", "url", "href", url, "rel", "noreferrer noopener nofollow");
  }

  /** Anything else, such as {@code javascript:}, is not a place where a page stood. */
  private static boolean isWeb(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }
}
