package org.rapporteur.app.web;

import static org.rapporteur.app.web.Texts.say;

import java.util.List;
import java.util.Locale;
import org.rapporteur.app.export.Html;
import org.rapporteur.view.AgreementYear;

/** How far the members of a body stood together, year by year: drawn, and as a table. */
final class CohesionSection {
  private static final double WIDTH = 1160;
  private static final double HEIGHT = 220;
  private static final double LEFT = 50;
  private static final double TOP = 14;
  private static final double BOTTOM = 30;

  private CohesionSection() {}

  static void write(Html html, List<AgreementYear> years) {
    if (years.isEmpty()) {
      return;
    }
    html.open("section", "id", "cohesion").element("h2", say("cohesion.title"));
    html.element("p", say("cohesion.what"), "class", "faint");
    html.open("figure", "class", "drawing");
    html.open(
        "svg",
        "viewBox",
        "0 0 " + MapSheet.number(WIDTH) + " " + MapSheet.number(HEIGHT),
        "role",
        "img",
        "aria-label",
        say("cohesion.drawn"));
    for (double level : List.of(0.0, 0.5, 1.0)) {
      line(html, "axis", LEFT, y(level), WIDTH, y(level));
      html.element(
          "text",
          MapSheet.number(level),
          "class",
          "left",
          "x",
          "8",
          "y",
          MapSheet.number(y(level) + 4));
    }
    double step = (WIDTH - LEFT) / years.size();
    for (int i = 0; i < years.size(); i++) {
      year(html, years.get(i), LEFT + step * (i + 0.5));
    }
    html.close().closeLine();
    table(html, years);
    html.closeLine();
  }

  private static void year(Html html, AgreementYear year, double x) {
    line(html, "bounds", x, y(year.boundLow()), x, y(year.boundHigh()));
    if (!Double.isNaN(year.index())) {
      html.element(
          "circle",
          "",
          "class",
          "dot state",
          "cx",
          MapSheet.number(x),
          "cy",
          MapSheet.number(y(year.index())),
          "r",
          "7");
    }
    html.element(
        "text",
        String.valueOf(year.year()),
        "x",
        MapSheet.number(x),
        "y",
        MapSheet.number(HEIGHT - 8));
  }

  private static void line(Html html, String look, double x1, double y1, double x2, double y2) {
    html.element(
        "line",
        "",
        "class",
        look,
        "x1",
        MapSheet.number(x1),
        "y1",
        MapSheet.number(y1),
        "x2",
        MapSheet.number(x2),
        "y2",
        MapSheet.number(y2));
  }

  /** The index is at least -0.5, for three even sides; it is drawn from 0. */
  private static double y(double index) {
    double shown = Math.max(0, Math.min(1, index));
    return TOP + (1 - shown) * (HEIGHT - TOP - BOTTOM);
  }

  private static void table(Html html, List<AgreementYear> years) {
    html.open("table").open("thead").open("tr");
    for (String column : List.of("year", "decisions", "index", "bounds")) {
      html.element("th", say("column." + column), "scope", "col");
    }
    html.close().close().open("tbody");
    for (AgreementYear year : years) {
      html.open("tr").element("th", String.valueOf(year.year()), "scope", "row");
      html.element("td", String.valueOf(year.decisions()), "data-column", say("column.decisions"));
      html.element("td", said(year.index()), "data-column", say("column.index"));
      String bounds = said(year.boundLow()) + " \u2013 " + said(year.boundHigh());
      html.element("td", bounds, "data-column", say("column.bounds")).closeLine();
    }
    html.close().closeLine();
  }

  private static String said(double value) {
    return Double.isNaN(value)
        ? say("cohesion.unknown")
        : String.format(Locale.ROOT, "%.2f", value);
  }
}
