package org.rapporteur.article.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.article.html.Headlines;
import org.rapporteur.article.html.LinkedArticle;
import org.rapporteur.article.layout.Prose;
import org.rapporteur.model.Role;

/** Chooses a page's headline: the one shown above the article, else the one it tells machines. */
final class TitleReader {
  private static final Pattern DAY_BEFORE =
      Pattern.compile("^\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\s*[-–—:|]?\\s*(?=\\p{L})");

  private TitleReader() {}

  /** The headline. */
  static Optional<String> of(Witnesses page) {
    List<String> told = told(page);
    Optional<String> shown = page.layout().first(Role.TITLE).map(Headlines::oneLine);
    if (shown.isPresent()) {
      String folded = Prose.folded(shown.get());
      /* A line above the headline that the page's own titles leave out is a kicker in it. */
      Optional<String> shorter =
          told.stream()
              .filter(t -> told.indexOf(t) != told.lastIndexOf(t))
              .filter(t -> Prose.words(t).size() >= 3)
              .filter(t -> folded.endsWith(Prose.folded(t)) && !folded.equals(Prose.folded(t)))
              .findFirst();
      return shorter.or(() -> shown.map(t -> DAY_BEFORE.matcher(t).replaceFirst("")));
    }
    return told.stream().filter(t -> !t.isBlank()).findFirst();
  }

  /** The titles in the page's metadata, without the outlet's name, the most trusted first. */
  private static List<String> told(Witnesses page) {
    Optional<String> outlet = page.meta("og:site_name");
    List<String> candidates = new ArrayList<>();
    page.meta("og:title").ifPresent(candidates::add);
    page.linked().stream()
        .filter(LinkedArticle::isArticle)
        .map(l -> l.text("headline", "name"))
        .flatMap(Optional::stream)
        .limit(1)
        .forEach(candidates::add);
    page.meta("twitter:title").ifPresent(candidates::add);
    page.meta("dc.title", "title", "headline").ifPresent(candidates::add);
    candidates.add(page.document().title());
    return candidates.stream()
        .map(Headlines::oneLine)
        .map(t -> Headlines.withoutOutlet(t, outlet))
        .toList();
  }
}
