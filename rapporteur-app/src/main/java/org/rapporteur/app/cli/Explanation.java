package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.lexicon.DataException;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.lexicon.Table;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Support;

/**
 * Why a claim was read.
 *
 * @param id the claim
 * @param kind statement, event or figure
 * @param page the page it stands on
 * @param outlet who published that
 * @param published when
 * @param before the text of the page just before the words
 * @param words the words it was read from
 * @param after the text just after
 * @param cue the word it hangs on
 * @param rule the id of the row or step that read it
 * @param row that row, cell by cell
 * @param names whom it speaks of, and how each name was joined
 * @param voice who vouches for it; empty when the outlet does, as it does that a thing was said
 * @param facts how it stands beside other pages
 */
record Explanation(
    String id,
    String kind,
    String page,
    Optional<String> outlet,
    Optional<String> published,
    String before,
    String words,
    String after,
    Optional<String> cue,
    String rule,
    List<Cell> row,
    List<Joined> names,
    Optional<String> voice,
    List<Agreement> facts) {
  private static final int CONTEXT_CHARS = 160;
  private static final String STEP = "step/";

  /** One cell of a row of data. */
  record Cell(String column, String value) {}

  /**
   * A name of the claim and its entity.
   *
   * @param role source, addressee, actor or recipient
   * @param words how the claim names it
   * @param name the entity's fullest name
   * @param key its key, the same on every page
   * @param mentions how each mention of it was joined, rule by rule
   */
  record Joined(
      String role, String words, String name, Optional<String> key, List<Mentioned> mentions) {}

  /** Mentions of an entity that one rule joined. */
  record Mentioned(String rule, List<String> words) {}

  /**
   * A fact that the claim stands behind.
   *
   * @param families independent reports
   * @param sources independent sources
   * @param pages the pages of each report: copies together
   * @param tensions what does not sit well with it
   */
  record Agreement(
      String fact, int families, int sources, List<List<String>> pages, List<String> tensions) {}

  static Explanation of(Reading reading, Claim claim, Findings findings, Lexicon lexicon) {
    String text = reading.article().text();
    Span span = claim.match(Statement::hull, e -> e.evidence().span(), f -> f.evidence().span());
    int from = Math.max(0, span.start() - CONTEXT_CHARS);
    int to = Math.min(text.length(), span.end() + CONTEXT_CHARS);
    return new Explanation(
        claim.id(),
        claim.match(s -> "statement", e -> "event", f -> "figure"),
        reading.id(),
        reading.article().metadata().outlet(),
        reading.published().map(ReadingText::published),
        tail(text.substring(from, span.start()), from > 0),
        flat(span.of(text)),
        head(text.substring(span.end(), to), to < text.length()),
        claim.evidence().cue().map(c -> flat(c.of(text))),
        claim.evidence().rule(),
        row(claim.evidence().rule(), lexicon),
        names(reading, claim),
        reading.voiceOf(claim).map(s -> ReadingText.names(s.sources())),
        findings.facts().stream()
            .filter(f -> f.supports().stream().anyMatch(s -> isOf(s, reading, claim)))
            .map(Explanation::agreement)
            .toList());
  }

  private static boolean isOf(Support support, Reading reading, Claim claim) {
    return support.claim().equals(claim.id()) && support.page().equals(reading.id());
  }

  private static Agreement agreement(Fact fact) {
    Map<String, Set<String>> families = new LinkedHashMap<>();
    fact.supports()
        .forEach(s -> families.computeIfAbsent(s.family(), f -> new TreeSet<>()).add(s.page()));
    return new Agreement(
        fact.id(),
        fact.families(),
        fact.sources(),
        families.values().stream()
            .map(List::copyOf)
            .map(p -> p.stream().sorted().toList())
            .toList(),
        fact.tensions().stream().map(t -> t.kind().code() + ": " + t.message()).toList());
  }

  /** The cells of a row; empty for a step, which is code and has a name alone. */
  private static List<Cell> row(String rule, Lexicon lexicon) {
    int hash = rule.indexOf('#');
    if (hash < 0 || rule.startsWith(STEP)) {
      return List.of();
    }
    try {
      Table table = lexicon.table(rule.substring(0, hash));
      String id = rule.substring(hash + 1);
      for (Row row : table.rows()) {
        if (row.find("id").filter(id::equals).isPresent()) {
          return table.columns().stream()
              .flatMap(c -> row.find(c).map(v -> new Cell(c, v)).stream())
              .toList();
        }
      }
    } catch (DataException e) {
      return List.of(); // read by other data rows than these: the id still says which
    }
    return List.of();
  }

  private static List<Joined> names(Reading reading, Claim claim) {
    List<Joined> names = new ArrayList<>();
    claim.match(
        s -> {
          s.sources().forEach(p -> names.add(joined(reading, "source", p)));
          s.addressees().forEach(p -> names.add(joined(reading, "addressee", p)));
          return names;
        },
        e -> {
          e.actors().forEach(p -> names.add(joined(reading, "actor", p)));
          e.recipients().forEach(p -> names.add(joined(reading, "recipient", p)));
          return names;
        },
        f -> names);
    return names;
  }

  private static Joined joined(Reading reading, String role, Party party) {
    String text = reading.article().text();
    Optional<Entity> entity = party.entity().flatMap(reading.entities()::entity);
    Map<String, Set<String>> byRule = new LinkedHashMap<>();
    for (Reference reference : reading.entities().references()) {
      if (party.entity().filter(reference.entity()::equals).isPresent()) {
        byRule
            .computeIfAbsent(reference.rule(), r -> new TreeSet<>())
            .add(flat(reference.mention().span().of(text)));
      }
    }
    return new Joined(
        role,
        party.span().map(s -> flat(s.of(text))).orElse(party.name()),
        entity.map(Entity::name).orElse(party.name()),
        entity.flatMap(Entity::key),
        byRule.entrySet().stream()
            .map(e -> new Mentioned(e.getKey(), List.copyOf(e.getValue())))
            .toList());
  }

  private static String flat(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  private static String tail(String text, boolean cut) {
    String flat = text.replaceAll("\\s+", " ");
    return cut ? "..." + flat.substring(Math.max(0, flat.indexOf(' '))) : flat.stripLeading();
  }

  private static String head(String text, boolean cut) {
    String flat = text.replaceAll("\\s+", " ");
    int end = flat.lastIndexOf(' ');
    return cut && end > 0 ? flat.substring(0, end) + " ..." : flat.stripTrailing();
  }
}
