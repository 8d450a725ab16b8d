package org.rapporteur.article.html;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.article.layout.Prose;

/** A document's own titles, rid of the outlet's name, and the line on the page that shows them. */
public final class Headlines {
  private static final Pattern PARTING =
      Pattern.compile("\\s+[|–—»«·•:/-]{1,2}\\s+|\\s*\\|\\s*|\\s+:: ");
  private static final Pattern STRAY = Pattern.compile("[\\ufeff\\u200b\\u00ad]");
  private static final int OUTLET_WORDS = 5;
  /* Set on the titles of the WCXB and trafilatura development pages; .35 to .55 do as well. */
  private static final float LEAST_LIKE = 0.45f;

  private Headlines() {}

  /**
   * The piece that is the page's headline; -1 when none is like its title.
   *
   * @param title the document's title
   */
  static int find(PageText page, String title) {
    Optional<String> site = page.marks().property("og:site_name");
    String told = page.marks().property("og:title").orElse("");
    String wanted = withoutOutlet(told, site);
    Titles shared = new Titles(wanted.isBlank() ? withoutOutlet(title, site) : wanted);
    Titles whole = new Titles(title);
    String outlet = Prose.folded(site.orElse(""));
    int best = -1;
    float most = LEAST_LIKE;
    for (int i = 0; i < page.segments().size(); i++) {
      Segment s = page.segments().get(i);
      if (!s.isLine()) {
        continue;
      }
      boolean first = page.tree().isIn(s.element, Tag.bit("h1"));
      boolean second = page.tree().isIn(s.element, Tag.bit("h2"));
      float likeness =
          Math.max(shared.likeness(s.lowerWords()), 0.8f * whole.likeness(s.lowerWords()));
      if (likeness < 0.3f || Prose.folded(s.words).equals(outlet)) {
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
