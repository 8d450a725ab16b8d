package org.rapporteur.app.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.model.Interval;
import org.rapporteur.view.Timeline;

/**
 * A timeline in SVG: certain days as dots above the line with what happened, ranges of days as bars
 * below it. Every mark leads to the words it was read from.
 */
final class TimelineChart {
  private static final double WIDTH = 1160;
  private static final double LANE = 21;
  private static final int LABEL_CHARS = 40;

  /** Of the sheet's 12-pixel sans-serif, on average; labels that come out longer only touch. */
  private static final double CHAR_WIDTH = 6.3;

  private static final double DOT_GAP = 10;
  private static final double AXIS_ROOM = 26;

  private final Html html;
  private final Citations citations;

  TimelineChart(Html html, Citations citations) {
    this.html = html;
    this.citations = citations;
  }

  /** Whether both ends are known. */
  static boolean isBounded(Interval days) {
    return !days.from().equals(LocalDate.MIN) && !days.to().equals(LocalDate.MAX);
  }

  /** A day to stand for the interval: its first, else its last. */
  static LocalDate anchor(Interval days) {
    return days.from().equals(LocalDate.MIN) ? days.last() : days.from();
  }

  /** All marks of one day or range: one mark, one label, the others counted. */
  private record Mark(Interval when, List<Timeline.Item> items) {

    String label() {
      String what = items.get(0).what();
      int points = what.codePointCount(0, what.length());
      String cut =
          points <= LABEL_CHARS
              ? what
              : what.substring(0, what.offsetByCodePoints(0, LABEL_CHARS - 1)).strip() + "\u2026";
      return items.size() == 1 ? cut : cut + " +" + (items.size() - 1);
    }

    int families() {
      return items.stream().mapToInt(Timeline.Item::families).max().orElse(1);
    }
  }

  /** A label's place: its lane, counted from the line, and whether it stands left of its mark. */
  private record Place(int lane, boolean leftward) {}

  void draw(List<Timeline.Item> items, Interval window) {
    Map<Interval, Mark> marks = new TreeMap<>();
    for (Timeline.Item item : items) {
      marks.computeIfAbsent(item.when(), w -> new Mark(w, new ArrayList<>())).items().add(item);
    }
    List<LocalDate> days = marks.keySet().stream().map(TimelineChart::anchor).sorted().toList();
    TimeAxis axis = new TimeAxis(window, days, WIDTH);
    List<Mark> dots = marks.values().stream().filter(m -> m.when().isDay()).toList();
    List<Mark> bars = marks.values().stream().filter(m -> !m.when().isDay()).toList();
    List<Place> above = places(dots, axis);
    List<Place> below = places(bars, axis);
    double line = lanes(above) * LANE + LANE / 2;
    double height = line + AXIS_ROOM + lanes(below) * LANE + LANE / 2;
    html.open(
        "svg",
        "viewBox",
        "0 0 " + number(WIDTH) + " " + number(height),
        "width",
        number(WIDTH),
        "height",
        number(height));
    axis(axis, line);
    for (int i = 0; i < dots.size(); i++) { // below all labels
      double x = axis.x(dots.get(i).when().from());
      segment("stem", x, top(above.get(i), line), x, line);
    }
    for (int i = 0; i < dots.size(); i++) {
      dot(dots.get(i), above.get(i), axis, line);
    }
    for (int i = 0; i < bars.size(); i++) {
      bar(bars.get(i), below.get(i), axis, line + AXIS_ROOM);
    }
    html.closeLine();
  }

  private void axis(TimeAxis axis, double line) {
    segment("axis", axis.left(), line, axis.right(), line);
    if (axis.hasBefore()) {
      segment("axis gap", 0, line, axis.left(), line);
    }
    if (axis.hasAfter()) {
      segment("axis gap", axis.right(), line, WIDTH, line);
    }
    for (TimeAxis.Tick tick : axis.ticks()) {
      segment("tick", tick.x(), line, tick.x(), line + 5);
      text("ticklabel", tick.x(), line + 18, "middle", tick.label());
    }
  }

  private static double top(Place place, double line) {
    return line - LANE * (place.lane() + 1) + 4;
  }

  private void dot(Mark mark, Place place, TimeAxis axis, double line) {
    LocalDate day = mark.when().from();
    double x = axis.x(day);
    double y = top(place, line);
    open(mark);
    html.open(
            "circle",
            "class",
            "dot",
            "cx",
            number(x),
            "cy",
            number(line),
            "r",
            number(Math.min(8, 3.5 + mark.families())))
        .open("title")
        .text(Days.day(day) + ": " + mark.items().get(0).what())
        .close()
        .close();
    String label = axis.isToScale(day) ? mark.label() : day.getYear() + ": " + mark.label();
    double edge = place.leftward() ? x - 4 : x + 4;
    text("label", edge, y + 4, place.leftward() ? "end" : "start", label);
    html.closeLine();
  }

  private void bar(Mark mark, Place place, TimeAxis axis, double top) {
    double from = axis.x(anchor(mark.when()));
    double to = isBounded(mark.when()) ? axis.x(mark.when().last()) : from + LANE;
    double end = Math.max(to, from + 6);
    double y = top + LANE * place.lane();
    open(mark);
    html.open(
            "rect",
            "class",
            "bar",
            "x",
            number(from),
            "y",
            number(y),
            "width",
            number(end - from),
            "height",
            "9",
            "rx",
            "4.5")
        .open("title")
        .text(Days.within(mark.when()) + ": " + mark.items().get(0).what())
        .close()
        .close();
    double edge = place.leftward() ? from - 5 : end + 5;
    text("label", edge, y + 9, place.leftward() ? "end" : "start", mark.label());
    html.closeLine();
  }

  private void open(Mark mark) {
    List<org.rapporteur.view.Words> words = mark.items().get(0).words();
    html.open("a", "href", words.stream().findFirst().flatMap(citations::link).orElse("#timeline"));
  }

  /** The lowest lane with room for each label, marks from left to right. */
  private static List<Place> places(List<Mark> marks, TimeAxis axis) {
    List<List<double[]>> taken = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (Mark mark : marks) {
      double from = axis.x(anchor(mark.when()));
      double to =
          mark.when().isDay() || !isBounded(mark.when()) ? from : axis.x(mark.when().last());
      double length = (mark.label().length() + 6) * CHAR_WIDTH + DOT_GAP;
      boolean leftward = to + length > WIDTH && from - length >= 0;
      double[] room =
          leftward ? new double[] {from - length, to} : new double[] {from, to + length};
      int lane = 0;
      while (lane < taken.size() && taken.get(lane).stream().anyMatch(t -> meet(t, room))) {
        lane++;
      }
      if (lane == taken.size()) {
        taken.add(new ArrayList<>());
      }
      taken.get(lane).add(room);
      places.add(new Place(lane, leftward));
    }
    return places;
  }

  private static boolean meet(double[] a, double[] b) {
    return a[0] < b[1] && b[0] < a[1];
  }

  private static int lanes(List<Place> places) {
    return places.stream().mapToInt(p -> p.lane() + 1).max().orElse(0);
  }

  private void segment(String type, double x1, double y1, double x2, double y2) {
    html.open(
            "line",
            "class",
            type,
            "x1",
            number(x1),
            "y1",
            number(y1),
            "x2",
            number(x2),
            "y2",
            number(y2))
        .close();
  }

  private void text(String type, double x, double y, String anchor, String text) {
    html.element(
        "text", text, "class", type, "x", number(x), "y", number(y), "text-anchor", anchor);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
