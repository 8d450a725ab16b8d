package org.rapporteur.app.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Mentions;
import org.rapporteur.model.Metadata;
import org.rapporteur.model.Note;
import org.rapporteur.model.Page;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Tension;
import org.rapporteur.model.Text;
import org.rapporteur.view.Dossier;
import org.rapporteur.view.Timeline;
import org.rapporteur.view.Words;

/** A dossier of an invented body, made by hand so that every kind of line stands in it. */
final class LakelandDossier {
  static final String WIRE =
      "Five sign in Orrin\n\nNorvia and four others signed the Orrin Declaration on Thursday."
          + " Castoria refused.\n\n\"We were not asked,\" Rafael Odenza told Ostinform."
          + " The guard will cost 310 to 340 million euros a year.";
  static final String POST =
      "Shore force agreed\n\nThe force will cost 430 million euros a year, Jonas Aldermark said."
          + " A first boat is due in spring.";

  private final Map<String, Reading> readings = new LinkedHashMap<>();
  private final String payload;

  /**
   * A dossier.
   *
   * @param payload put wherever a page's words go
   */
  LakelandDossier(String payload) {
    this.payload = payload;
    reading("wire", WIRE + payload);
    reading("post", POST + payload);
  }

  Map<String, Reading> readings() {
    return readings;
  }

  private void reading(String id, String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (int end = 0; end < text.length(); start = end) {
      int next = text.indexOf("\n\n", start);
      end = next < 0 ? text.length() : next + 2;
      blocks.add(new Block(new Span(start, end), start == 0 ? Role.TITLE : Role.BODY));
    }
    Article article =
        new Article(
            Page.ofText(id, text),
            text,
            blocks,
            Metadata.NOTHING,
            List.of(),
            List.of(),
            List.of(new Note("DATE_INFERRED", Optional.empty(), "From Thursday" + payload)));
    Text cut = new Text(article, "en", List.of());
    Mentions mentions = new Mentions(cut, Optional.empty(), List.of(), List.of(), List.of());
    readings.put(id, new Reading(new Entities(mentions, List.of(), List.of()), List.of()));
  }

  private List<Words> words(String page, String words) {
    String text = page.equals("wire") ? WIRE : POST;
    int start = text.indexOf(words);
    return List.of(
        new Words(page, "claim", "family-" + page, new Span(start, start + words.length()), words));
  }

  Dossier dossier() {
    Interval day = Interval.day(LocalDate.of(2024, 9, 19));
    List<Words> signed = words("wire", "Norvia and four others signed the Orrin Declaration");
    List<Words> refused = words("wire", "Castoria refused");
    List<Words> low = words("wire", "310 to 340 million euros a year");
    List<Words> high = words("post", "430 million euros a year");
    Dossier.Backing two = new Dossier.Backing(5, 2, 2, List.of());
    Dossier.Backing lowBacking = new Dossier.Backing(3, 1, 1, List.of(tension("f-high")));
    Dossier.Backing highBacking = new Dossier.Backing(1, 1, 1, List.of(tension("f-low")));
    return new Dossier(
        "lakeland",
        "Lakeland Treaty Council" + payload,
        LocalDate.of(2024, 9, 30),
        LocalDate.of(2024, 9, 30),
        new Dossier.Summary(4, 2, 1, 1, 2, 2, 1, Optional.of(day)),
        List.of(
            standing("Norvia" + payload, "full", 1994, true, List.of()),
            standing("Hesper", "suspended", 2024, false, refused)),
        List.of(standing("Edda Karrow", "Chair", 2024, true, List.of())),
        List.of(standing("Council of Heads", "Orrin", 2024, false, signed)),
        List.of(standing("Castoria", "Orrin Declaration (declined)", 2024, false, refused)),
        timeline(day, signed, refused),
        List.of(
            new Dossier.Saying(
                "s-1",
                List.of("Rafael Odenza" + payload),
                List.of("parliament"),
                List.of("Ostinform" + payload),
                Optional.of("Harbour Wire"),
                "direct",
                "denies",
                false,
                Optional.of(day),
                "We were not asked" + payload,
                two,
                words("wire", "We were not asked"))),
        List.of(
            act("e-1", "sign", "Norvia and four others signed" + payload, day, two, signed),
            act("e-2", "decline-to-sign", "Castoria refused to sign", day, two, refused)),
        List.of(
            new Dossier.Figures(
                "annual cost of the guard" + payload,
                List.of(
                    value("f-low", "310 to 340 million EUR", lowBacking, low),
                    value("f-high", "430 million EUR", highBacking, high)))),
        List.of(
            source("wire", "Harbour Wire", "https://harbour.example/1"),
            source("post", "Quay Post", "javascript:alert(1)")));
  }

  private static Tension tension(String other) {
    return new Tension(other, Tension.Kind.NUMBER, "310 to 340 million against 430 million");
  }

  private Timeline timeline(Interval day, List<Words> signed, List<Words> refused) {
    Interval spring = Interval.inclusive(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 5, 31));
    Interval founded = Interval.day(LocalDate.of(1994, 5, 12));
    return new Timeline(
        "Lakeland",
        List.of(
            new Timeline.Day(
                day.from(),
                3,
                List.of(
                    item("e-1", "Five signed the Orrin Declaration" + payload, day, signed),
                    item("e-2", "Castoria refused to sign", day, refused))),
            new Timeline.Day(
                spring.from(), 1, List.of(item("e-3", "First boat", spring, List.of()))),
            new Timeline.Day(
                founded.from(), 1, List.of(item("e-4", "Treaty signed", founded, signed)))));
  }

  private static Timeline.Item item(String fact, String what, Interval when, List<Words> words) {
    return new Timeline.Item(fact, what, when, "happened", 2, 2, words);
  }

  private static Dossier.Standing standing(
      String label, String detail, int year, boolean background, List<Words> words) {
    Interval since = new Interval(LocalDate.of(year, 1, 1), LocalDate.MAX);
    LocalDate recorded = background ? LocalDate.MIN : LocalDate.of(year, 1, 1);
    return new Dossier.Standing(label, detail, since, recorded, background, words);
  }

  private Dossier.Act act(
      String fact,
      String act,
      String what,
      Interval when,
      Dossier.Backing backing,
      List<Words> words) {
    return new Dossier.Act(
        fact,
        Optional.of("AGREE"),
        Optional.of(act),
        List.of("Norvia"),
        List.of(),
        "planned",
        true,
        Optional.of(when),
        Optional.of("Orrin" + payload),
        Optional.of("Ostinform" + payload),
        what,
        backing,
        words);
  }

  private Dossier.Value value(
      String fact, String value, Dossier.Backing backing, List<Words> words) {
    return new Dossier.Value(
        fact,
        value,
        Optional.of("year"),
        Optional.of("up"),
        Optional.of("Jonas Aldermark" + payload),
        "cost" + payload,
        Optional.empty(),
        backing,
        words);
  }

  private Dossier.Source source(String id, String outlet, String url) {
    return new Dossier.Source(
        id,
        Optional.of("Title of " + id + payload),
        Optional.of(outlet + payload),
        Optional.of(url),
        Optional.of(
            new Dating(Interval.day(LocalDate.of(2024, 9, 20)), Dating.Basis.INFERRED, List.of())),
        "family-" + id,
        1,
        Optional.of("Ostinform" + payload),
        "story");
  }
}
