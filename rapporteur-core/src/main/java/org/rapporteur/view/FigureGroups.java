package org.rapporteur.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Tension;

/** Figures side by side where they differ in value or in what they are said to measure. */
final class FigureGroups {
  private static final BigDecimal FEW = BigDecimal.valueOf(20);

  /** Money, shares, votes, states, members, troops and the dead count however few they are. */
  private static final Pattern WEIGHTY =
      Pattern.compile("[A-Z]{3}|percent.*|votes|states|members|troops|deaths|injuries|casualties");

  private final Wording wording;

  FigureGroups(Wording wording) {
    this.wording = wording;
  }

  /** Figures that are in tension with one another stand in one group, others alone. */
  List<Dossier.Figures> of(List<Fact> facts) {
    Map<String, Fact> open = new TreeMap<>();
    List<String> order = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact.claim() instanceof Figure && !isTrifle(fact)) {
        open.put(fact.id(), fact);
        order.add(fact.id());
      }
    }
    List<Dossier.Figures> groups = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (String id : order) {
      List<Fact> group = new ArrayList<>();
      collect(id, open, done, group);
      if (!group.isEmpty()) {
        String measures = measured((Figure) group.get(0).claim());
        groups.add(new Dossier.Figures(measures, group.stream().map(this::value).toList()));
      }
    }
    return groups;
  }

  /** "Two hands", "five names": a few things counted once, which nobody tells otherwise. */
  private static boolean isTrifle(Fact fact) {
    Figure figure = (Figure) fact.claim();
    boolean few =
        figure.high().or(figure::low).filter(v -> v.compareTo(FEW) <= 0).isPresent()
            && figure.direction().isEmpty();
    return few && fact.tensions().isEmpty() && !WEIGHTY.matcher(figure.unit()).matches();
  }

  private static void collect(
      String start, Map<String, Fact> open, Set<String> done, List<Fact> group) {
    List<String> waiting = new ArrayList<>(List.of(start));
    while (!waiting.isEmpty()) {
      String id = waiting.remove(waiting.size() - 1);
      Fact fact = open.get(id);
      if (fact != null && done.add(id)) {
        group.add(fact);
        fact.tensions().stream().map(Tension::fact).forEach(waiting::add);
      }
    }
  }

  private Dossier.Value value(Fact fact) {
    Figure figure = (Figure) fact.claim();
    return new Dossier.Value(
        fact.id(),
        written(figure),
        figure.per(),
        figure.direction(),
        figure.holder(),
        measured(figure),
        fact.when().or(() -> fact.recorded().map(org.rapporteur.model.Interval::day)),
        DossierWriter.backing(fact),
        wording.words(fact));
  }

  /** What it measures; the name of who gives the figure is not that. */
  private static String measured(Figure figure) {
    boolean holder = figure.holder().filter(h -> h.endsWith(figure.measures())).isPresent();
    return holder ? "measure not known" : figure.measures();
  }

  private static String written(Figure figure) {
    return figure.value(FigureGroups::number) + " " + figure.unit();
  }

  /** Digits in threes, parted by a space that does not break. */
  private static String number(BigDecimal value) {
    String plain = value.stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u00A0")
        + (point < 0 ? "" : plain.substring(point));
  }
}
