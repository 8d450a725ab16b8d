package org.rapporteur.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Family;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Story;
import org.rapporteur.model.Support;

/** Facts in words: the page's own where they stand, a plain line of ours beside them. */
final class Wording {
  private final Map<String, Reading> readings = new HashMap<>();
  private final Map<String, Map<String, Claim>> claims = new HashMap<>();

  private final Map<String, String> families = new HashMap<>();

  private Wording() {}

  static Wording of(List<Story> stories) {
    Wording wording = new Wording();
    for (Story story : stories) {
      for (Family family : story.families()) {
        family.pages().forEach(p -> wording.families.put(p, family.id()));
      }
      for (Reading reading : story.readings()) {
        wording.readings.put(reading.id(), reading);
        Map<String, Claim> byId = new HashMap<>();
        reading.claims().forEach(c -> byId.put(c.id(), c));
        wording.claims.put(reading.id(), byId);
      }
    }
    return wording;
  }

  Optional<Reading> reading(String page) {
    return Optional.ofNullable(readings.get(page));
  }

  /** The claim behind a support as its page tells it. */
  Optional<Claim> claim(Support support) {
    return Optional.ofNullable(claims.getOrDefault(support.page(), Map.of()).get(support.claim()));
  }

  /** Where a fact is told, the best telling first. */
  List<Words> words(Fact fact) {
    List<Words> words = new ArrayList<>();
    String best = fact.claim().id();
    fact.supports().stream()
        .sorted(
            Comparator.<Support, Boolean>comparing(s -> !s.claim().equals(best))
                .thenComparing(Support::page)
                .thenComparing(Support::claim))
        .forEach(s -> words(s).ifPresent(words::add));
    return words;
  }

  private Optional<Words> words(Support support) {
    return reading(support.page())
        .flatMap(
            r ->
                claim(support)
                    .map(
                        c -> {
                          Span span = place(c, r.article().text().length());
                          return new Words(
                              support.page(),
                              support.claim(),
                              support.family(),
                              span,
                              cut(span.of(r.article().text())));
                        }));
  }

  /** The words of evidence that no claim holds; their claim is empty. */
  Optional<Words> words(Evidence evidence) {
    return reading(evidence.article())
        .filter(r -> evidence.span().end() <= r.article().text().length())
        .map(
            r ->
                new Words(
                    r.id(),
                    "",
                    families.getOrDefault(r.id(), r.id()),
                    evidence.span(),
                    cut(evidence.span().of(r.article().text()))));
  }

  /** A statement's words with its cue, an act's or a figure's evidence. */
  private static Span place(Claim claim, int length) {
    Span span =
        claim.match(
            s -> s.hull().cover(s.evidence().span()),
            e -> e.evidence().span(),
            f -> f.evidence().span());
    return new Span(Math.min(span.start(), length), Math.min(span.end(), length));
  }

  /** What a statement says, its pieces joined. */
  String content(Statement statement) {
    String text = reading(statement.evidence().article()).map(r -> r.article().text()).orElse("");
    List<String> pieces = new ArrayList<>();
    for (Span piece : statement.content()) {
      if (piece.end() <= text.length()) {
        pieces.add(piece.of(text).replaceAll("\\s+", " ").strip());
      }
    }
    return cut(String.join(" … ", pieces));
  }

  /** One line for a reader. */
  String what(Fact fact) {
    return fact.claim().match(this::content, Wording::act, f -> f.measures());
  }

  private static String act(Event event) {
    String who = names(event.actors());
    String whom = names(event.recipients());
    return (who.isEmpty() ? "" : who + ": ") + event.deed() + (whom.isEmpty() ? "" : ", " + whom);
  }

  static String names(List<Party> parties) {
    return String.join(", ", parties.stream().map(Party::name).distinct().toList());
  }

  static String cut(String text) {
    String plain = text.replaceAll("\\s+", " ").strip();
    return plain.length() <= Words.MAX_CHARS
        ? plain
        : plain.substring(0, Words.MAX_CHARS - 1).stripTrailing() + "…";
  }
}
