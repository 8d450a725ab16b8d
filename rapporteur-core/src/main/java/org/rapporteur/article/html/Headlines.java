package org.rapporteur.article.html;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.article.layout.Prose;

/** A document's own titles, rid of the outlet's name, and the line on the page that shows them. */
public final class Headlines {
  private static final Pattern PARTING =
      Pattern.compile("\\s+[|–—»«·•:/-]{1,2}\\s+|\\s*\\|\\s*|\\s+:: ");
  private static final Pattern STRAY = Pattern.compile("[\\ufeff\\u200b\\u00ad]");
  private static final int OUTLET_WORDS = 5;
  private static final int LINE = 300;
  /* Set on the titles of the WCXB and trafilatura development pages; .35 to .55 do as well. */
  private static final float LEAST_LIKE = 0.45f;

  private Headlines() {}

  /** The title that the page gives to those who link to it, else its document title. */
  static String wanted(Document document) {
    Optional<String> outlet = outlet(document);
    Element shared = document.selectFirst("meta[property=og:title][content]");
    String title = shared == null ? "" : withoutOutlet(shared.attr("content"), outlet);
    return title.isBlank() ? withoutOutlet(document.title(), outlet) : title;
  }

  private static Optional<String> outlet(Document document) {
    Element site = document.selectFirst("meta[property=og:site_name][content]");
    return site == null ? Optional.empty() : Optional.of(site.attr("content"));
  }

  /** The piece that is the page's headline; -1 when none is like its title. */
  static int find(PageText page, Document document) {
    Titles shared = new Titles(wanted(document));
    Titles whole = new Titles(document.title());
    String outlet = Prose.folded(outlet(document).orElse(""));
    int best = -1;
    float most = LEAST_LIKE;
    for (int i = 0; i < page.segments().size(); i++) {
      Segment s = page.segments().get(i);
      if (s.length() > LINE) {
        continue;
      }
      boolean first = page.tree().isIn(s.element, Tag.bit("h1"));
      boolean second = page.tree().isIn(s.element, Tag.bit("h2"));
      String words = page.words(s);
      float likeness = Math.max(shared.likeness(words), 0.8f * whole.likeness(words));
      if (likeness < 0.3f || Prose.folded(words).equals(outlet)) {
        continue;
      }
      likeness += first ? 0.3f : second ? 0.1f : 0;
      likeness -= s.linked * 2 > s.length() && !first && !second ? 0.2f : 0;
      if (likeness > most) {
        most = likeness;
        best = i;
      }
    }
    return best;
  }

  /** A title on one line without characters that are not seen. */
  public static String oneLine(String title) {
    return STRAY.matcher(title).replaceAll("").replaceAll("\\s+", " ").strip();
  }

  /** A title without the outlet's name at its end. */
  public static String withoutOutlet(String title, Optional<String> outlet) {
    String[] parts = PARTING.split(title, -1);
    if (parts.length < 2) {
      return title;
    }
    String last = parts[parts.length - 1];
    String folded = Prose.folded(last);
    boolean named =
        outlet.map(Prose::folded).map(o -> o.contains(folded) || folded.contains(o)).orElse(false);
    String rest = title.substring(0, title.lastIndexOf(last)).replaceAll("[\\s|–—»«·•:/-]+$", "");
    int words = Prose.words(last).size();
    boolean looksSo =
        words <= OUTLET_WORDS
            && Prose.words(rest).size() >= words
            && title.substring(rest.length()).matches("(?s)\\s*(?:[|–—»«·•-]|::).*");
    return !rest.isBlank() && (named || looksSo) ? rest : title;
  }
}
