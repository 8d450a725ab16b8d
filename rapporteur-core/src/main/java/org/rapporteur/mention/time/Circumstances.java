package org.rapporteur.mention.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.lexicon.Gazetteer;
import org.rapporteur.lexicon.Known;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Office;
import org.rapporteur.lexicon.OrganisationFile;
import org.rapporteur.lexicon.Person;
import org.rapporteur.lexicon.Tenure;
import org.rapporteur.mention.phrase.Match;
import org.rapporteur.mention.phrase.Numerals;
import org.rapporteur.mention.phrase.PhraseBook;
import org.rapporteur.mention.phrase.Vocabulary;
import org.rapporteur.mention.phrase.Words;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Text;

/**
 * Bounds the day of writing by what the page takes to be so: somebody holds an office, a state is a
 * candidate for a body, something has happened. Phrases and days are rows of {@code
 * lang/en/circumstances.tsv}; tenures and memberships those of people and organisations.
 */
final class Circumstances {
  /**
   * Holders are read where a page tells its news, not where it recalls others: in its title and in
   * its first paragraphs. Not swept; looked at on 500 T17 and 300 WMT news pages without their
   * days.
   */
  private static final int NEWS_BLOCKS = 3;

  /** A word this close before an office may say that it is held no longer. */
  private static final int STATUS_WORDS = 3;

  /**
   * Something that was so.
   *
   * @param days the days on which the page can have been written
   * @param span the words
   */
  record Circumstance(Interval days, Span span) {}

  private final PhraseBook phrases;
  private final Vocabulary vocabulary;
  private final Set<String> notHeld = new TreeSet<>();
  private final Map<String, Person> people = new HashMap<>();
  private final Map<String, OrganisationFile> bodies = new HashMap<>();

  /** Builds it from the circumstances and from all that the rows know by name. */
  Circumstances(Lexicon lexicon) {
    Gazetteer gazetteer = lexicon.gazetteer();
    List<Vocabulary.Form> forms = new ArrayList<>();
    for (Known known : gazetteer.known()) {
      if (known.kind() == Kind.STATE) {
        known.names().forEach(n -> form("STATE", n, known.code().orElse(""), forms));
      }
    }
    for (OrganisationFile body : gazetteer.organisations()) {
      bodies.put(body.id(), body);
      body.names().forEach(n -> form("BODY", n, body.id(), forms));
    }
    for (Person person : gazetteer.people()) {
      people.put(person.key(), person);
      person.names().forEach(n -> form("PERSON", n, person.key(), forms));
      if (person.alone()) {
        form("PERSON", person.family(), person.key(), forms);
      }
    }
    for (Office office : gazetteer.offices()) {
      String title = office.title().orElse("");
      office.forms().forEach(f -> forms.add(new Vocabulary.Form("OFFICE", keys(f), title, false)));
    }
    lexicon.table("lang/en/office-status.tsv").rows().stream()
        .filter(row -> !row.get("status").equals("current"))
        .forEach(row -> notHeld.addAll(row.list("forms")));
    this.vocabulary = new Vocabulary(forms, new Numerals(lexicon));
    this.phrases = new PhraseBook(lexicon.table("lang/en/circumstances.tsv"), vocabulary);
  }

  private static void form(String kind, String name, String value, List<Vocabulary.Form> forms) {
    List<String> keys = keys(name);
    if (!keys.isEmpty()) {
      forms.add(new Vocabulary.Form(kind, keys, value, true));
    }
  }

  private static List<String> keys(String name) {
    Words words = Words.of(name, 0, name.length());
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      keys.add(words.key(i));
    }
    return keys;
  }

  /** All circumstances of the told blocks, in text order. */
  List<Circumstance> of(Text text) {
    Article article = text.article();
    List<Circumstance> found = new ArrayList<>();
    int told = 0;
    for (Block block : text.readBlocks()) {
      boolean body = block.role().isTold() && block.role() != Role.QUOTE;
      if (!body && block.role() != Role.TITLE) {
        continue;
      }
      Words words = Words.of(article.text(), block.span().start(), block.span().end());
      boolean news = told < NEWS_BLOCKS;
      told += body ? 1 : 0;
      for (int at = 0; at < words.size(); at++) {
        for (Match match : phrases.matches(words, at)) {
          Optional<Interval> days =
              switch (match.row().get("kind")) {
                case "since" ->
                    Optional.of(
                        new Interval(LocalDate.parse(match.row().get("day")), LocalDate.MAX));
                case "holder" -> news ? held(words, match) : Optional.empty();
                default -> candidate(words, match);
              };
          Span span = new Span(words.get(at).start(), words.get(match.next() - 1).end());
          days.ifPresent(d -> found.add(new Circumstance(d, span)));
        }
      }
    }
    return found;
  }

  /** From the first to the last day of the terms in this office. */
  private Optional<Interval> held(Words words, Match match) {
    for (int i = match.start() - STATUS_WORDS; i < match.start(); i++) {
      if (notHeld.contains(words.key(i))) {
        return Optional.empty();
      }
    }
    String office = match.find("OFFICE").orElseThrow();
    Person person = people.get(match.find("PERSON").orElseThrow());
    Optional<Interval> hull = Optional.empty();
    for (Tenure tenure : person == null ? List.<Tenure>of() : person.tenures()) {
      if (tenure.office().equals(office)) {
        hull = Optional.of(hull.map(h -> hull(h, tenure.held())).orElse(tenure.held()));
      }
    }
    return hull;
  }

  private static Interval hull(Interval a, Interval b) {
    LocalDate from = a.from().isBefore(b.from()) ? a.from() : b.from();
    return new Interval(from, a.to().isAfter(b.to()) ? a.to() : b.to());
  }

  /** Before the first of the states joined a body that the sentence names. */
  private Optional<Interval> candidate(Words words, Match match) {
    Optional<LocalDate> joined =
        sentenceBodies(words, match).stream()
            .flatMap(body -> match.parts().stream().flatMap(p -> joined(body, p.value()).stream()))
            .min(Comparator.naturalOrder());
    return joined.map(day -> new Interval(LocalDate.MIN, day));
  }

  /** The last day on which the state became a member; it may have left in between. */
  private static Optional<LocalDate> joined(OrganisationFile body, String state) {
    return body.members().stream()
        .filter(m -> m.status().equals("full") && m.code().equals(state))
        .map(m -> m.held().from())
        .max(Comparator.naturalOrder());
  }

  private List<OrganisationFile> sentenceBodies(Words words, Match match) {
    int from = match.start();
    while (!words.opens(from)) {
      from--;
    }
    List<OrganisationFile> found = new ArrayList<>();
    for (int i = from; i < words.size() && (i <= match.next() || !words.opens(i)); i++) {
      vocabulary.read("BODY", words, i).stream()
          .flatMap(p -> Optional.ofNullable(bodies.get(p.value())).stream())
          .forEach(found::add);
    }
    return found;
  }
}
