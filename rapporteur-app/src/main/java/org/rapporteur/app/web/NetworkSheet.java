package org.rapporteur.app.web;

import static org.rapporteur.app.web.Texts.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.app.export.Html;
import org.rapporteur.app.export.Network;
import org.rapporteur.app.export.Plural;
import org.rapporteur.app.export.RecordJson;

/** Who acts on whom and who speaks to whom, drawn, and the same as a table. */
final class NetworkSheet {
  private static final int DRAWN = 28;
  private static final int LISTED = 200;
  private static final double WIDTH = 1160;
  private static final double HEIGHT = 640;
  private static final double MARGIN = 90;

  /** PLOVER's types of conflict; the others are cooperation, words and what has no type neither. */
  private static final Set<String> AGAINST =
      Set.of(
          "accuse", "reject", "threaten", "protest", "sanction", "mobilize", "coerce", "assault");

  private final Shelf shelf;
  private final String kind;
  private final List<Network.Tie> ties;
  private final Map<String, Network.Node> nodes = new HashMap<>();

  NetworkSheet(Shelf shelf, Asked asked) {
    this.shelf = shelf;
    this.kind = asked.text("kind").strip();
    Network all = shelf.network();
    all.nodes().forEach(n -> nodes.put(n.id(), n));
    this.ties =
        all.ties().stream()
            .filter(t -> kind.isEmpty() || t.kind().equals(kind))
            .filter(t -> !t.from().equals(t.to()))
            .sorted(
                Comparator.comparingInt((Network.Tie t) -> -t.tellings()).thenComparing(this::line))
            .toList();
  }

  private String line(Network.Tie tie) {
    return String.join("\t", tie.from(), tie.to(), tie.kind());
  }

  Answer json() {
    Set<String> tied =
        ties.stream().flatMap(t -> List.of(t.from(), t.to()).stream()).collect(Collectors.toSet());
    List<Network.Node> some =
        nodes.values().stream()
            .filter(n -> tied.contains(n.id()))
            .sorted(Comparator.comparing(Network.Node::id))
            .toList();
    return Answer.json(RecordJson.line(new Network(some, ties)));
  }

  Answer answer() {
    Html html = Frame.begun(say("place.network"), "");
    html.element("p", say("network.what"), "class", "faint");
    kinds(html);
    if (ties.isEmpty()) {
      html.element("p", say("network.none"), "class", "faint");
      return Frame.ended(html);
    }
    drawn(html);
    html.open("section", "id", "table").element("h2", say("network.table"));
    int shown = Math.min(LISTED, ties.size());
    html.element("p", say("list.part", 1, shown, ties.size()), "class", "faint");
    html.open("table").open("thead").open("tr");
    for (String column : List.of("who", "what", "whom", "told")) {
      html.element("th", say("column." + column), "scope", "col");
    }
    html.close().close().open("tbody");
    ties.stream().limit(LISTED).forEach(tie -> row(html, tie));
    html.close().close().closeLine();
    return Frame.ended(html);
  }

  private void kinds(Html html) {
    html.open("ul", "class", "chips");
    List<String> kinds = new ArrayList<>(List.of(""));
    shelf.network().ties().stream().map(Network.Tie::kind).distinct().sorted().forEach(kinds::add);
    for (String one : kinds) {
      String name = one.isEmpty() ? say("network.all") : one;
      String href = one.isEmpty() ? "/network" : "/network?kind=" + Frame.encoded(one);
      html.open("li");
      if (one.equals(kind)) {
        html.element("a", name, "href", href, "aria-current", "page");
      } else {
        html.element("a", name, "href", href);
      }
      html.close();
    }
    html.closeLine();
  }

  /** Whether a page says who it is, other than "reporters" or "both sides". */
  private boolean isSomebody(String id) {
    Network.Node node = nodes.get(id);
    return node != null && node.kind().isPresent();
  }

  /** Those with most ties, so that names can be read. */
  private List<String> most() {
    Map<String, Integer> weight = new LinkedHashMap<>();
    for (Network.Tie tie : ties) {
      if (isSomebody(tie.from()) && isSomebody(tie.to())) {
        weight.merge(tie.from(), tie.tellings(), Integer::sum);
        weight.merge(tie.to(), tie.tellings(), Integer::sum);
      }
    }
    return weight.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(DRAWN)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void drawn(Html html) {
    List<String> most = most();
    List<Springs.Tie> springs = new ArrayList<>();
    List<Network.Tie> shown =
        ties.stream().filter(t -> most.contains(t.from()) && most.contains(t.to())).toList();
    for (Network.Tie tie : shown) {
      int from = most.indexOf(tie.from());
      springs.add(new Springs.Tie(from, most.indexOf(tie.to()), Math.log(1 + tie.tellings())));
    }
    List<Springs.Place> places = Springs.places(most.size(), springs);
    html.open("figure", "class", "drawing");
    html.open(
        "svg",
        "viewBox",
        "0 0 " + MapSheet.number(WIDTH) + " " + MapSheet.number(HEIGHT),
        "role",
        "group",
        "aria-label",
        say("network.drawn"));
    shown.forEach(tie -> line(html, tie, places, most));
    for (int i = 0; i < most.size(); i++) {
      node(html, most.get(i), places.get(i));
    }
    html.closeLine();
    html.element("figcaption", say("network.key", most.size()), "class", "faint").closeLine();
  }

  private static double x(Springs.Place place) {
    return MARGIN + place.x() * (WIDTH - 2 * MARGIN);
  }

  private static double y(Springs.Place place) {
    return MARGIN / 3 + place.y() * (HEIGHT - MARGIN);
  }

  private static void line(
      Html html, Network.Tie tie, List<Springs.Place> places, List<String> most) {
    Springs.Place from = places.get(most.indexOf(tie.from()));
    Springs.Place to = places.get(most.indexOf(tie.to()));
    String look = tie.kind().equals("says") ? "says" : AGAINST.contains(tie.kind()) ? "no" : "yes";
    html.element(
        "line",
        "",
        "class",
        "tie " + look,
        "x1",
        MapSheet.number(x(from)),
        "y1",
        MapSheet.number(y(from)),
        "x2",
        MapSheet.number(x(to)),
        "y2",
        MapSheet.number(y(to)),
        "stroke-width",
        MapSheet.number(Math.min(8, 1 + Math.log(tie.tellings()))));
  }

  private void node(Html html, String id, Springs.Place place) {
    Network.Node node = nodes.get(id);
    String name = node == null ? id : node.name();
    String kindOf = node == null ? "" : node.kind().orElse("");
    boolean linked = bearer(id).isPresent();
    if (linked) {
      html.open("a", "href", Frame.path("who", bearer(id).get()));
    }
    html.element(
        "circle",
        "",
        "class",
        "dot " + (kindOf.equals("person") ? "person" : kindOf.equals("state") ? "state" : "body"),
        "cx",
        MapSheet.number(x(place)),
        "cy",
        MapSheet.number(y(place)),
        "r",
        "8");
    html.element(
        "text", cut(name), "x", MapSheet.number(x(place)), "y", MapSheet.number(y(place) + 24));
    if (linked) {
      html.close();
    }
  }

  private static String cut(String name) {
    int points = name.codePointCount(0, name.length());
    return points <= 24 ? name : name.substring(0, name.offsetByCodePoints(0, 23)) + "\u2026";
  }

  private java.util.Optional<String> bearer(String id) {
    return shelf
        .directory()
        .find(id)
        .or(() -> shelf.directory().find("~" + id))
        .map(Directory.Bearer::id);
  }

  private void row(Html html, Network.Tie tie) {
    html.open("tr").open("th", "scope", "row");
    name(html, tie.from());
    html.close().element("td", tie.kind(), "data-column", say("column.what"));
    html.open("td", "data-column", say("column.whom"));
    name(html, tie.to());
    html.close();
    String told = Plural.counted(tie.tellings(), "telling");
    html.element("td", told, "data-column", say("column.told")).closeLine();
  }

  private void name(Html html, String id) {
    Network.Node node = nodes.get(id);
    String name = node == null ? id : node.name();
    bearer(id)
        .ifPresentOrElse(
            who -> html.element("a", name, "href", Frame.path("who", who)), () -> html.text(name));
  }
}
