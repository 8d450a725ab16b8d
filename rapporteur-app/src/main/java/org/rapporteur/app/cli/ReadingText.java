package org.rapporteur.app.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Metadata;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** A reading as a person at a terminal wants it: a head, then a line a claim. */
final class ReadingText {
  private static final int WORDS_CHARS = 90;

  private final Terminal terminal;

  ReadingText(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(Reading reading) {
    PrintStream out = terminal.out();
    Metadata said = reading.article().metadata();
    out.println(terminal.bold(reading.id()));
    said.title().ifPresent(title -> out.println("  " + title));
    List<String> about = new ArrayList<>();
    said.outlet().ifPresent(about::add);
    about.add(reading.published().map(ReadingText::published).orElse("day not known"));
    about.add("language " + reading.entities().text().language());
    out.println("  " + terminal.faint(String.join(", ", about)));
    reading.claims().forEach(claim -> out.println("  " + line(reading, claim)));
    reading
        .article()
        .notes()
        .forEach(
            n -> out.println("  " + terminal.warm("note    ") + n.code() + ": " + n.message()));
    out.println();
  }

  /** One line for one claim: what it is, the claim, and the id that explain takes. */
  String line(Reading reading, Claim claim) {
    String text = reading.article().text();
    String told = claim.match(s -> statement(s, text), e -> event(e, text), f -> figure(f, text));
    return told + "  " + terminal.faint(claim.id());
  }

  private String statement(Statement s, String text) {
    String to = s.addressees().isEmpty() ? "" : " to " + names(s.addressees());
    String via = s.via().isEmpty() ? "" : " via " + String.join(", ", s.via());
    String stance = s.stance() == Statement.Stance.SAYS ? "" : " " + s.stance().code();
    return terminal.bold(s.isAttitude() ? "stance  " : "said    ")
        + (s.sources().isEmpty() ? "somebody" : names(s.sources()))
        + stance
        + (s.negated() ? " (not)" : "")
        + to
        + via
        + ": "
        + words(s.content(), text);
  }

  private String event(Event e, String text) {
    String status = e.status() == Event.Status.HAPPENED ? "" : " (" + e.status().code() + ")";
    return terminal.bold("did     ")
        + (e.actors().isEmpty() ? "somebody" : names(e.actors()))
        + " "
        + e.act().or(e::type).orElse("acted")
        + (e.recipients().isEmpty() ? "" : " " + names(e.recipients()))
        + status
        + e.when().map(w -> ", " + days(w)).orElse("")
        + e.place().map(p -> ", " + p).orElse("")
        + ": "
        + words(List.of(e.evidence().span()), text);
  }

  private String figure(Figure f, String text) {
    return terminal.bold("figure  ")
        + amount(f)
        + (f.measures().isEmpty() ? "" : ", " + f.measures())
        + ": "
        + words(List.of(f.evidence().span()), text);
  }

  /** A figure's value, such as {@code 310 to 340 EUR a year}. */
  static String amount(Figure f) {
    String value = f.value(BigDecimal::toPlainString);
    return value + " " + f.unit() + f.per().map(p -> " a " + p).orElse("");
  }

  static String names(List<Party> parties) {
    return parties.stream().map(Party::name).collect(Collectors.joining(" and "));
  }

  /** Days as they are certain: one, or from the first to the last. */
  static String days(Interval days) {
    if (days.isDay()) {
      return days.from().toString();
    }
    boolean openStart = days.from().equals(java.time.LocalDate.MIN);
    boolean openEnd = days.to().equals(java.time.LocalDate.MAX);
    return (openStart ? "" : days.from()) + ".." + (openEnd ? "" : days.last());
  }

  static String published(Dating dating) {
    return days(dating.days()) + " (" + dating.basis().code() + ")";
  }

  /** The words of the spans on one line, cut when long. */
  static String words(List<Span> spans, String text) {
    String all =
        spans.stream()
            .map(s -> s.of(text).strip().replaceAll("\\s+", " "))
            .collect(Collectors.joining(" ... "));
    return Optional.of(all)
        .filter(w -> w.codePointCount(0, w.length()) > WORDS_CHARS)
        .map(w -> w.substring(0, w.offsetByCodePoints(0, WORDS_CHARS - 4)) + " ...")
        .orElse(all);
  }
}
