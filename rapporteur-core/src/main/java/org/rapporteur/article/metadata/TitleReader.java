package org.rapporteur.article.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.article.layout.Prose;
import org.rapporteur.model.Role;

/** Chooses a page's headline: the one shown above the article, when the document's title agrees. */
final class TitleReader {
  private static final Pattern PARTING =
      Pattern.compile("\\s+[|–—»«·•:/-]{1,2}\\s+|\\s*\\|\\s*|\\s+:: ");
  private static final int OUTLET_WORDS = 5;

  private TitleReader() {}

  /** The headline. */
  static Optional<String> of(Witnesses page) {
    Optional<String> shown = page.layout().first(Role.TITLE).map(TitleReader::oneLine);
    if (shown.isPresent()) {
      return shown;
    }
    Optional<String> outlet = page.meta("og:site_name");
    List<String> candidates = new ArrayList<>();
    page.linked().stream()
        .filter(LinkedArticle::isArticle)
        .map(l -> l.text("headline", "name"))
        .flatMap(Optional::stream)
        .forEach(candidates::add);
    page.meta("og:title", "twitter:title", "dc.title", "title", "headline")
        .ifPresent(candidates::add);
    candidates.add(page.document().title());
    return candidates.stream()
        .map(TitleReader::oneLine)
        .map(t -> withoutOutlet(t, outlet))
        .filter(t -> !t.isBlank())
        .findFirst();
  }

  private static String oneLine(String title) {
    return title.replaceAll("\\s+", " ").strip();
  }

  /** A title without the outlet's name at its end. */
  static String withoutOutlet(String title, Optional<String> outlet) {
    String[] parts = PARTING.split(title, -1);
    if (parts.length < 2) {
      return title;
    }
    String last = parts[parts.length - 1];
    boolean named =
        outlet
            .map(
                o ->
                    Prose.folded(o).contains(Prose.folded(last))
                        || Prose.folded(last).contains(Prose.folded(o)))
            .orElse(false);
    String rest = title.substring(0, title.lastIndexOf(last)).replaceAll("[\\s|–—»«·•:/-]+$", "");
    boolean looksSo =
        Prose.words(last).size() <= OUTLET_WORDS
            && Prose.words(rest).size() >= Prose.words(last).size()
            && title.substring(rest.length()).matches("\\s*(?:[|–—»«·•-]|::).*");
    return !rest.isBlank() && (named || looksSo) ? rest : title;
  }
}
