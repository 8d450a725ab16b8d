package org.rapporteur.app.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.rapporteur.app.export.Headline;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;

/** What of a page goes into the index: one entry for each claim, one for its body. */
final class Entries {
  /** What the index stores of who speaks or acts, one value each. */
  static final String WHO = "who";

  /** What the index stores of how a claim is read, one line. */
  static final String WHAT = "what";

  /** Nine or more are one value, so that ranges of one digit can be asked for. */
  private static final int MAX_SOURCES = 9;

  private final Reading reading;
  private final Map<String, Set<String>> spellings;
  private final Spellings known;
  private final Map<String, Integer> sources;

  /**
   * @param sources how many independent sources vouch for a claim, by its id
   */
  Entries(Reading reading, Spellings spellings, Map<String, Integer> sources) {
    this.reading = reading;
    this.known = spellings;
    this.spellings = spellings.of(reading);
    this.sources = sources;
  }

  /** The page first, then its claims in text order. */
  List<Document> all() {
    List<Document> all = new ArrayList<>(List.of(page()));
    for (Claim claim : reading.told()) {
      all.add(claim.match(this::statement, this::event, this::figure));
    }
    return all;
  }

  private Document page() {
    StringBuilder told = new StringBuilder();
    reading.article().blocks().stream()
        .filter(b -> b.role().isTold())
        .forEach(b -> told.append(b.span().of(reading.article().text())));
    Document entry = entry("page", reading.id(), told.toString());
    Set<String> names = new TreeSet<>();
    spellings.values().forEach(names::addAll);
    words(entry, Fields.NAMES, names);
    reading.entities().all().stream()
        .filter(e -> e.key().isPresent())
        .forEach(e -> facets(entry, Optional.of(e), e.code()));
    return entry;
  }

  private Document statement(Statement s) {
    Document entry = claim("statement", s);
    parties(entry, Fields.SPEAKER, s.sources());
    parties(entry, Fields.ADDRESSEE, s.addressees());
    value(entry, Fields.STANCE, s.stance().code());
    s.when().ifPresent(days -> value(entry, Fields.WHEN, day(days)));
    String not = s.negated() ? "not said: " : "";
    entry.add(new StoredField(WHAT, not + s.kind().code() + ", " + s.stance().code()));
    return entry;
  }

  private Document event(Event e) {
    Document entry = claim("event", e);
    parties(entry, Fields.ACTOR, e.actors());
    parties(entry, Fields.RECIPIENT, e.recipients());
    e.type().ifPresent(type -> value(entry, Fields.TYPE, type));
    e.act().ifPresent(act -> value(entry, Fields.ACT, act));
    value(entry, Fields.STATUS, e.status().code());
    e.when().ifPresent(days -> value(entry, Fields.WHEN, day(days)));
    entry.add(new StoredField(WHAT, e.deed() + ", " + e.status().code()));
    return entry;
  }

  private Document figure(Figure f) {
    Document entry = claim("figure", f);
    entry.add(new StoredField(WHAT, f.measures()));
    return entry;
  }

  private Document claim(String kind, Claim claim) {
    String words = claim.evidence().span().of(reading.article().text());
    Document entry = entry(kind, claim.id(), words);
    int vouching = Math.min(MAX_SOURCES, sources.getOrDefault(claim.id(), 0));
    if (vouching > 0) {
      value(entry, Fields.SOURCES, String.valueOf(vouching));
    }
    return entry;
  }

  private Document entry(String kind, String id, String text) {
    Document entry = new Document();
    value(entry, Fields.ID, id);
    value(entry, Fields.KIND, kind);
    value(entry, Fields.PAGE, reading.id());
    value(entry, Fields.LANGUAGE, reading.entities().mentions().text().language());
    reading.article().metadata().outlet().ifPresent(o -> value(entry, Fields.OUTLET, o));
    Optional<Interval> published = reading.published().map(Dating::days);
    published.ifPresent(days -> value(entry, Fields.PUBLISHED, day(days)));
    entry.add(new TextField(Fields.TITLE, Headline.of(reading), Field.Store.YES));
    entry.add(new TextField(Fields.TEXT, text, Field.Store.YES));
    return entry;
  }

  private void parties(Document entry, String field, List<Party> parties) {
    Set<String> names = new TreeSet<>();
    boolean acts = field.equals(Fields.SPEAKER) || field.equals(Fields.ACTOR);
    boolean counted = Fields.NAME_FACETS.contains(field);
    for (Party party : parties) {
      names.add(party.name());
      party.entity().ifPresent(e -> names.addAll(spellings.getOrDefault(e, Set.of())));
      Optional<Entity> entity = party.entity().flatMap(reading.entities()::entity);
      facets(entry, entity, entity.flatMap(Entity::code).or(party::code));
      if (counted) {
        entry.add(new SortedSetDocValuesField(field, new BytesRef(party.name())));
      }
      if (acts) {
        entry.add(new StoredField(WHO, party.name()));
      }
    }
    words(entry, field, names);
    words(entry, Fields.NAMES, names);
  }

  /** The state that takes part, itself or by who acts for it, and the body. */
  private void facets(Document entry, Optional<Entity> entity, Optional<String> code) {
    Optional<String> state =
        entity
            .filter(e -> e.kind() == Kind.STATE)
            .map(Entity::name)
            .or(() -> code.flatMap(known::state));
    state.ifPresent(name -> named(entry, Fields.STATE, name));
    entity
        .filter(e -> e.kind() == Kind.ORGANISATION)
        .ifPresent(e -> named(entry, Fields.ORGAN, e.name()));
  }

  private static void named(Document entry, String field, String name) {
    entry.add(new TextField(field, name, Field.Store.NO));
    entry.add(new SortedSetDocValuesField(field, new BytesRef(name)));
  }

  private static void words(Document entry, String field, Collection<String> names) {
    names.forEach(name -> entry.add(new TextField(field, name, Field.Store.NO)));
  }

  private static void value(Document entry, String field, String value) {
    entry.add(new TextField(field, value, Field.Store.YES));
    if (Fields.FACETS.contains(field)) {
      entry.add(new SortedDocValuesField(field, new BytesRef(value)));
    }
  }

  /** The first day, which ranges are compared with; the last one behind it where there is one. */
  private static String day(Interval days) {
    String first = days.from().equals(java.time.LocalDate.MIN) ? "0001-01-01" : days.from() + "";
    if (days.isDay()) {
      return first;
    }
    boolean open = days.to().equals(java.time.LocalDate.MAX);
    return first + "/" + (open ? ".." : days.last().toString());
  }
}
