package org.rapporteur.app.web;

import static org.rapporteur.app.web.Texts.say;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.app.export.Html;
import org.rapporteur.app.export.Plural;
import org.rapporteur.app.export.RecordJson;
import org.rapporteur.model.Kind;

/** The states that pages tell of on a map, and the same as a table. */
final class MapSheet {
  /** Of the largest circle, in units of the map: some six degrees. */
  private static final double LARGEST = 30;

  private static final double SMALLEST = 6;

  private final Shelf shelf;

  MapSheet(Shelf shelf) {
    this.shelf = shelf;
  }

  /** All states, for programs. */
  record All(int total, List<One> states) {}

  /** A state: what it says, hears, does and has done to it, counted; degrees where it is known. */
  record One(
      String id,
      String name,
      int said,
      int heard,
      int did,
      int met,
      Optional<Double> latitude,
      Optional<Double> longitude) {
    static One of(Directory.Bearer b) {
      Optional<Coordinates.Point> point = Coordinates.of(b.id());
      return new One(
          b.id(),
          b.name(),
          b.said.size(),
          b.heard.size(),
          b.did.size(),
          b.met.size(),
          point.map(p -> -p.y() / Coordinates.UNITS),
          point.map(p -> p.x() / Coordinates.UNITS));
    }
  }

  private List<Directory.Bearer> states() {
    return shelf.directory().active().stream().filter(b -> b.kind() == Kind.STATE).toList();
  }

  Answer json() {
    List<One> all = states().stream().map(One::of).toList();
    return Answer.json(RecordJson.line(new All(all.size(), all)));
  }

  Answer answer() {
    List<Directory.Bearer> states = states();
    Html html = Frame.begun(say("place.map"), "");
    html.element("p", say("map.what"), "class", "faint");
    if (states.isEmpty()) {
      html.element("p", say("empty.pages"));
      return Frame.ended(html);
    }
    drawn(html, states);
    html.open("section", "id", "table").element("h2", say("map.table"));
    html.open("table").open("thead").open("tr");
    for (String column : List.of("who", "said", "heard", "did", "met", "mapped")) {
      html.element("th", say("column." + column), "scope", "col");
    }
    html.close().close().open("tbody");
    states.forEach(state -> row(html, state));
    html.close().close().closeLine();
    return Frame.ended(html);
  }

  private static void drawn(Html html, List<Directory.Bearer> states) {
    int most = states.stream().mapToInt(Directory.Bearer::facts).max().orElse(1);
    html.open("figure", "class", "drawing map");
    html.open(
        "svg", "viewBox", "-900 -420 1800 720", "role", "group", "aria-label", say("map.drawn"));
    html.element("path", "", "class", "land", "d", Coordinates.land());
    for (Directory.Bearer state : states) {
      Coordinates.of(state.id()).ifPresent(point -> dot(html, state, point, most));
    }
    html.close().closeLine();
  }

  private static void dot(Html html, Directory.Bearer state, Coordinates.Point at, int most) {
    double radius = Math.max(SMALLEST, LARGEST * Math.sqrt((double) state.facts() / most));
    String label = state.name() + ", " + Plural.counted(state.facts(), "fact");
    html.open("a", "href", Frame.path("who", state.id()), "aria-label", label);
    html.open(
        "circle", "class", "dot", "cx", number(at.x()), "cy", number(at.y()), "r", number(radius));
    html.element("title", label).close();
    if (radius > LARGEST / 2) {
      html.element("text", state.name(), "x", number(at.x()), "y", number(at.y() - radius - 4));
    }
    html.closeLine();
  }

  private static void row(Html html, Directory.Bearer state) {
    html.open("tr").open("th", "scope", "row");
    html.element("a", state.name(), "href", Frame.path("who", state.id())).close();
    count(html, "said", state.said.size());
    count(html, "heard", state.heard.size());
    count(html, "did", state.did.size());
    count(html, "met", state.met.size());
    String mapped = Coordinates.of(state.id()).isPresent() ? say("map.yes") : say("map.no");
    html.element("td", mapped, "data-column", say("column.mapped")).closeLine();
  }

  private static void count(Html html, String column, int count) {
    html.element("td", String.valueOf(count), "data-column", say("column." + column));
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
  }
}
