package org.rapporteur.app.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.view.Dossier;
import org.rapporteur.view.Words;

/**
 * The links from lines of a dossier to the words they were read from. Every stretch that was linked
 * to is remembered, so that the page texts, which are written last, anchor exactly these.
 */
final class Citations {
  private final Map<String, Reading> readings;
  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private final Map<String, String> outlets = new HashMap<>();
  private final Map<String, Set<Span>> anchors = new HashMap<>();
  private final Optional<UnaryOperator<String>> elsewhere;

  Citations(Dossier dossier, Map<String, Reading> readings) {
    this(dossier, readings, Optional.empty());
  }

  /**
   * @param elsewhere the address of a page by its id, where texts are not in the same file; its
   *     claims are anchored there by their ids
   */
  Citations(
      Dossier dossier, Map<String, Reading> readings, Optional<UnaryOperator<String>> elsewhere) {
    this.readings = readings;
    this.elsewhere = elsewhere;
    for (Dossier.Source source : dossier.pages()) {
      if (readings.containsKey(source.id())) {
        prefixes.put(source.id(), "p" + (prefixes.size() + 1));
        outlets.put(source.id(), source.outlet().orElse(source.id()));
      }
    }
  }

  /** The anchor of a page; empty for one whose text is not at hand. */
  Optional<String> prefix(String page) {
    return Optional.ofNullable(prefixes.get(page));
  }

  /** The link to a page as a whole. */
  Optional<String> page(String id) {
    return prefix(id).map(p -> elsewhere.map(address -> address.apply(id)).orElse("#" + p));
  }

  /** The outlet of a page, else its id. */
  String outlet(String page) {
    return outlets.getOrDefault(page, page);
  }

  /** The days of a page's publication. */
  Optional<Interval> published(String page) {
    return reading(page).flatMap(Reading::published).map(Dating::days);
  }

  Optional<Reading> reading(String page) {
    return Optional.ofNullable(readings.get(page));
  }

  /** The stretches of a page that have been linked to so far. */
  Set<Span> anchors(String page) {
    return anchors.getOrDefault(page, Set.of());
  }

  /** The link to words; empty when their page is not in the dossier. */
  Optional<String> link(Words words) {
    Reading reading = readings.get(words.page());
    String prefix = prefixes.get(words.page());
    if (reading == null || prefix == null) {
      return Optional.empty();
    }
    if (elsewhere.isPresent()) {
      return elsewhere.map(address -> address.apply(words.page()) + "#" + words.claim());
    }
    Span span = PageText.trimmed(reading.article().text(), words.span());
    if (span.length() == 0) {
      return Optional.of("#" + prefix);
    }
    anchors.computeIfAbsent(words.page(), p -> new TreeSet<>()).add(span);
    return Optional.of("#" + PageText.anchor(prefix, span));
  }

  /** Text that leads to the words it was read from. */
  void cite(Html html, String text, List<Words> words, String type) {
    Optional<String> link = words.stream().findFirst().flatMap(this::link);
    if (link.isPresent()) {
      html.element("a", text, "class", type, "href", link.get());
    } else {
      html.element("span", text, "class", type);
    }
  }

  /** The page's own words, which lead to where they stand, and whose page it is. */
  void evidence(Html html, List<Words> words) {
    if (words.isEmpty()) {
      return;
    }
    Words first = words.get(0);
    html.open("p", "class", "evidence");
    cite(html, first.text(), List.of(first), "words");
    html.close();
  }

  /** Where else it is told, one link a page, by outlet. */
  void tellings(Html html, List<Words> words) {
    List<Words> first = new ArrayList<>();
    for (Words telling : words) {
      if (first.stream().noneMatch(w -> w.page().equals(telling.page()))) {
        first.add(telling);
      }
    }
    if (first.isEmpty()) {
      return;
    }
    html.open("span", "class", "tellings");
    for (Words telling : first) {
      html.text(" ");
      cite(html, outlet(telling.page()), List.of(telling), "telling");
    }
    html.close();
  }

  /** How well a line stands: {@code 5 pages, 2 independent sources}. */
  static void badge(Html html, Dossier.Backing backing) {
    int sources = backing.sources();
    String text =
        Plural.counted(backing.pages(), "page")
            + ", "
            + (sources == 1 ? "1 source" : sources + " independent sources");
    html.element("span", text, "class", sources > 1 ? "badge strong" : "badge");
    if (!backing.tensions().isEmpty()) {
      html.text(" ");
      html.element("a", "contradicted", "class", "badge against", "href", "#tensions");
    }
  }
}
