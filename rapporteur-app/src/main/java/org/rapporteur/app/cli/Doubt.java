package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.app.correct.Outcome;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tension;

/**
 * Something a person should look at.
 *
 * @param kind what is doubtful about it
 * @param id of the claim, page or entry
 * @param page where it stands; empty for an entry about names
 * @param weight how much hangs on it: independent reports behind the facts concerned, claims of a
 *     page; entries of the log come before everything
 * @param what the doubt in one sentence
 */
record Doubt(String kind, String id, Optional<String> page, int weight, String what) {
  /** A person's word that is lost weighs more than anything a machine doubts. */
  private static final int LOST_ENTRY = 1000;

  private static final int WORDS_CHARS = 160;

  static List<Doubt> of(Findings findings, List<Outcome> outcomes) {
    List<Doubt> doubts = new ArrayList<>();
    outcomes.stream()
        .filter(o -> o.state() == Outcome.State.NEEDS_REVIEW)
        .forEach(o -> doubts.add(lost(o)));
    Map<String, Reading> pages = new HashMap<>();
    findings.readings().forEach(r -> pages.put(r.id(), r));
    Map<String, Fact> byId = new HashMap<>();
    findings.facts().forEach(f -> byId.put(f.id(), f));
    for (Fact fact : findings.facts()) {
      for (Tension tension : fact.tensions()) {
        if (fact.id().compareTo(tension.fact()) < 0 || !byId.containsKey(tension.fact())) {
          doubts.add(tension(fact, tension, Optional.ofNullable(byId.get(tension.fact()))));
        }
      }
      nobody(fact, pages).ifPresent(doubts::add);
    }
    for (Reading reading : findings.readings()) {
      if (reading.published().isEmpty() && !reading.claims().isEmpty()) {
        String what =
            "nothing says when it was published; "
                + reading.claims().size()
                + " claims have no day to count from";
        doubts.add(
            new Doubt(
                "page without a day",
                reading.id(),
                Optional.of(reading.id()),
                reading.claims().size(),
                what));
      }
    }
    doubts.sort(
        Comparator.comparingInt(Doubt::weight)
            .reversed()
            .thenComparing(Doubt::kind)
            .thenComparing(Doubt::id));
    return doubts;
  }

  private static Doubt lost(Outcome outcome) {
    return new Doubt(
        "correction lost",
        String.valueOf(outcome.correction().number()),
        outcome.correction().change().anchor().map(a -> a.page()),
        LOST_ENTRY,
        outcome.correction().change().kind().code()
            + " "
            + outcome.correction().change().target()
            + ": "
            + outcome.reason());
  }

  private static Doubt tension(Fact fact, Tension tension, Optional<Fact> other) {
    return new Doubt(
        "contradiction",
        fact.claim().id(),
        Optional.of(fact.claim().evidence().article()),
        fact.families() + other.map(Fact::families).orElse(0),
        tension.message());
  }

  /** Words in quotation marks of which nobody is named the speaker. */
  private static Optional<Doubt> nobody(Fact fact, Map<String, Reading> pages) {
    List<Statement> statement = fact.claim().match(s -> List.of(s), e -> List.of(), f -> List.of());
    return statement.stream()
        .filter(s -> s.sources().isEmpty())
        .findFirst()
        .map(
            s -> {
              String page = s.evidence().article();
              String words =
                  Optional.ofNullable(pages.get(page))
                      .map(r -> s.hull().of(r.article().text()).replaceAll("\\s+", " "))
                      .orElse("");
              String cut =
                  words.length() <= WORDS_CHARS ? words : words.substring(0, WORDS_CHARS) + " ...";
              return new Doubt(
                  "nobody named", s.id(), Optional.of(page), fact.families(), "who says: " + cut);
            });
  }
}
