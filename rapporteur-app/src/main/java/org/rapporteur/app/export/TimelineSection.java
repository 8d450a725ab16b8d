package org.rapporteur.app.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Interval;
import org.rapporteur.view.Dossier;
import org.rapporteur.view.Timeline;

/** The days that matter: drawn, and once more as a table for readers and printers. */
final class TimelineSection {
  private static final int MAX_DRAWN = 28;

  private final Html html;
  private final Dossier dossier;
  private final Citations citations;

  TimelineSection(Html html, Dossier dossier, Citations citations) {
    this.html = html;
    this.dossier = dossier;
    this.citations = citations;
  }

  void write() {
    List<Timeline.Item> items = items();
    if (items.isEmpty()) {
      return;
    }
    html.open("section", "id", "timeline").open("h2").text("Timeline ");
    html.element("small", "dots: certain days; bars: somewhere within; size: independent reports");
    html.closeLine();
    html.open("div", "class", "chart", "role", "group", "aria-label", "Timeline, drawn");
    new TimelineChart(html, citations).draw(drawn(items), window(items));
    html.closeLine();
    table(items);
    html.closeLine();
  }

  /** Every item once, earliest first; what came on an earlier day of the ranking comes first. */
  private List<Timeline.Item> items() {
    Map<String, Timeline.Item> all = new LinkedHashMap<>();
    dossier.timeline().days().forEach(d -> d.items().forEach(i -> all.putIfAbsent(i.fact(), i)));
    List<Timeline.Item> items = new ArrayList<>(all.values());
    items.sort(Comparator.comparing(Timeline.Item::when));
    return items;
  }

  /** The best days, as many as a drawing can hold. */
  private List<Timeline.Item> drawn(List<Timeline.Item> items) {
    List<String> best =
        dossier.timeline().days().stream()
            .filter(d -> !d.items().isEmpty())
            .limit(MAX_DRAWN)
            .flatMap(d -> d.items().stream())
            .map(Timeline.Item::fact)
            .toList();
    return items.stream().filter(i -> best.contains(i.fact())).toList();
  }

  /** From the first to the last day a page was published on, else all the days of the items. */
  private Interval window(List<Timeline.Item> items) {
    List<LocalDate> days = new ArrayList<>();
    for (Dossier.Source source : dossier.pages()) {
      source
          .published()
          .map(Dating::days)
          .filter(TimelineChart::isBounded)
          .ifPresent(
              d -> {
                days.add(d.from());
                days.add(d.last());
              });
    }
    if (days.isEmpty()) {
      items.stream().map(Timeline.Item::when).forEach(w -> days.add(TimelineChart.anchor(w)));
    }
    LocalDate first = days.stream().min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last = days.stream().max(Comparator.naturalOrder()).orElseThrow();
    return Interval.inclusive(first.minusDays(3), last.plusDays(3));
  }

  private void table(List<Timeline.Item> items) {
    Map<Interval, List<Timeline.Item>> byDay = new TreeMap<>();
    items.forEach(i -> byDay.computeIfAbsent(i.when(), d -> new ArrayList<>()).add(i));
    html.open("table", "class", "days").open("thead").open("tr");
    for (String column : List.of("Day", "What", "Reports")) {
      html.element("th", column, "scope", "col");
    }
    html.close().close();
    byDay.forEach(this::day);
    html.closeLine();
  }

  private void day(Interval when, List<Timeline.Item> items) {
    html.open("tbody");
    boolean first = true;
    for (Timeline.Item item : items) {
      html.open("tr");
      if (first) {
        html.element(
            "th",
            Days.within(when),
            "scope",
            "rowgroup",
            "rowspan",
            String.valueOf(items.size()),
            "class",
            when.isDay() ? "certain" : "range");
        first = false;
      }
      html.open("td", "data-column", "What");
      html.element("span", item.what(), "class", "what").text(" ");
      Optional.of(item.status())
          .filter(s -> !s.equals("happened"))
          .ifPresent(s -> html.element("span", s.replace('-', ' '), "class", "tag warn"));
      citations.evidence(html, item.words());
      html.close().open("td", "data-column", "Reports");
      html.element(
          "span",
          Plural.counted(item.families(), "report")
              + ", "
              + Plural.counted(item.sources(), "source"),
          "class",
          item.sources() > 1 ? "badge strong" : "badge");
      html.close().closeLine();
    }
    html.closeLine();
  }
}
