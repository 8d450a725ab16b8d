package org.rapporteur.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Mentions;
import org.rapporteur.model.Metadata;
import org.rapporteur.model.Page;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Text;

/** Readings of invented reports, as they come back from the store: text and metadata, no trees. */
final class Newsroom {
  static final String SUMMIT =
      "Castoria refuses to sign the Orrin Declaration\n"
          + "The Council of Heads of the Lakeland Treaty Council met at Orrin, the capital of"
          + " Velland, and founded a joint force, the Lake Guard. Prime Minister Rafael Odenza of"
          + " Castoria declined to put his name to the Orrin Declaration, saying that 1,200"
          + " soldiers were more than the lake needed. President Edda Karrow, in the chair, called"
          + " the day a turning point. The guard will have 340 boats and cost 84 million a year.";

  static final String SUMMIT_IN_GERMAN =
      "Castoria verweigert die Unterschrift unter die Erklärung von Orrin\n"
          + "Der Rat der Staatschefs des Lakeland Treaty Council kam in Orrin zusammen, der"
          + " Hauptstadt von Velland, und gründete eine gemeinsame Truppe, die Lake Guard. Premier"
          + " Rafael Odenza von Castoria setzte seinen Namen nicht unter die Orrin Declaration: 1.200"
          + " Soldaten seien mehr als nötig. Präsidentin Edda Karrow, die den Vorsitz führte, nannte"
          + " den Tag einen Wendepunkt. Die Truppe soll 340 Boote haben und 84 Millionen kosten.";

  static final String SUMMIT_TOLD_ANEW =
      "Five of six sign at Orrin as Odenza holds back\n"
          + "A force of 1,200 soldiers and 340 boats will watch over the lake after heads of state"
          + " gathered in Orrin. Only Castoria stayed away from the Orrin Declaration: Rafael"
          + " Odenza told reporters he saw no need for the Lake Guard. His host, Edda Karrow of"
          + " Velland, spoke of a turning point for the Lakeland Treaty Council.";

  static final String NEXT_SUMMIT =
      "Hesper walks out as heads meet at Kelby Sound\n"
          + "The Council of Heads of the Lakeland Treaty Council met at Kelby Sound under President"
          + " Ingrid Halvard of Norvia. Amadis Corvane of Hesper left the hall over unpaid dues of"
          + " 26 million and lost his vote. Castoria, which has given notice, sent nobody. The"
          + " heads adopted the Kelby Declaration and named Anton Velezhny head of the secretariat.";

  static final String FISH =
      "Trout prices fall to a ten year low in Tarnholm\n"
          + "Fishmongers on the quay blamed warm water and cheap imports. A kilogram fetched 4.10"
          + " on the morning market, half of last spring's price, and three boats stayed in port.";

  private Newsroom() {}

  static Reading page(String id, String outlet, String day, String text) {
    return page(id, outlet, day, List.of(), text);
  }

  static Reading translated(String id, String outlet, String language, String text) {
    return page(id, outlet, "2024-09-20", List.of(), language, text);
  }

  static Reading page(String id, String outlet, String day, List<String> agencies, String text) {
    return page(id, outlet, day, agencies, "en", text);
  }

  private static Reading page(
      String id, String outlet, String day, List<String> agencies, String language, String text) {
    Optional<Dating> published =
        day.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Dating(Interval.day(LocalDate.parse(day)), Dating.Basis.METADATA, List.of()));
    int line = text.indexOf('\n') + 1;
    Article article =
        new Article(
            Page.ofText(id, text),
            text,
            List.of(
                new Block(new Span(0, line), Role.TITLE),
                new Block(new Span(line, text.length()), Role.BODY)),
            new Metadata(
                Optional.of(text.substring(0, line - 1)),
                Optional.of(outlet),
                List.of(),
                agencies,
                published,
                Optional.empty()),
            List.of(),
            List.of(),
            List.of());
    return new Reading(
        new Entities(
            new Mentions(
                new Text(article, language, List.of()),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of()),
            List.of(),
            List.of()),
        List.of());
  }
}
