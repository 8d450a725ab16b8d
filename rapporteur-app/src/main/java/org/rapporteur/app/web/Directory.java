package org.rapporteur.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Form;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Story;

/** Who and what pages speak of, across pages: by key, else by name. */
public final class Directory {
  private static final Set<Kind> KINDS = Set.of(Kind.PERSON, Kind.STATE, Kind.ORGANISATION);
  private final Map<String, Bearer> byId = new HashMap<>();

  /** Reads the entities of all pages and who takes part in which fact. */
  public Directory(List<Reading> readings, List<Story> stories, Facts facts) {
    Map<String, Reading> pages = new HashMap<>();
    for (Reading reading : readings) {
      pages.put(reading.id(), reading);
      for (Entity entity : reading.entities().all()) {
        if (KINDS.contains(entity.kind())) {
          byId.computeIfAbsent(id(entity), id -> new Bearer(id, entity)).add(reading, entity);
        }
      }
    }
    for (Story story : stories) {
      for (Fact fact : facts.of(story)) {
        Optional.ofNullable(pages.get(fact.claim().evidence().article()))
            .ifPresent(r -> take(fact, r));
      }
    }
  }

  /** The facts of a story. */
  @FunctionalInterface
  public interface Facts {
    /** The facts of a story. */
    List<Fact> of(Story story);
  }

  /** What somebody is found under: the key, else the name in small letters. */
  static String id(Entity entity) {
    return entity.key().orElseGet(() -> "~" + entity.name().toLowerCase(Locale.ROOT));
  }

  /** By the claim as its page has it: a fact's own names its parties across pages. */
  private void take(Fact fact, Reading page) {
    for (Claim claim : page.told()) {
      if (claim.id().equals(fact.claim().id())) {
        claim.match(
            s -> {
              parties(page, s.sources()).forEach(b -> b.said.add(fact));
              parties(page, s.addressees()).forEach(b -> b.heard.add(fact));
              return s;
            },
            e -> {
              parties(page, e.actors()).forEach(b -> b.did.add(fact));
              parties(page, e.recipients()).forEach(b -> b.met.add(fact));
              return e;
            },
            f -> f);
        return;
      }
    }
  }

  private List<Bearer> parties(Reading page, List<Party> parties) {
    return parties.stream()
        .flatMap(p -> p.entity().flatMap(page.entities()::entity).stream())
        .flatMap(e -> Optional.ofNullable(byId.get(id(e))).stream())
        .distinct()
        .toList();
  }

  Optional<Bearer> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Those who take part in some fact, most facts first. */
  List<Bearer> active() {
    return byId.values().stream()
        .filter(b -> b.facts() > 0)
        .sorted(Comparator.comparingInt((Bearer b) -> -b.facts()).thenComparing(Bearer::id))
        .toList();
  }

  /** Somebody whom pages speak of, with the facts in which they take part. */
  static final class Bearer {
    private final String id;
    private final Entity first;
    final Set<String> spellings = new TreeSet<>();
    final Set<String> offices = new TreeSet<>();
    final Set<String> pages = new TreeSet<>();
    final List<Fact> said = new ArrayList<>();
    final List<Fact> heard = new ArrayList<>();
    final List<Fact> did = new ArrayList<>();
    final List<Fact> met = new ArrayList<>();

    Bearer(String id, Entity first) {
      this.id = id;
      this.first = first;
    }

    private void add(Reading reading, Entity entity) {
      String text = reading.article().text();
      pages.add(reading.id());
      spellings.add(entity.name());
      for (Reference reference : reading.entities().references()) {
        if (reference.entity().equals(entity.id()) && reference.mention().form() == Form.NAME) {
          spellings.add(reference.mention().span().of(text).replaceAll("\\s+", " ").strip());
        }
      }
      entity
          .roles()
          .forEach(
              r ->
                  offices.add(
                      (r.status().equals("current") ? "" : r.status() + " ")
                          + r.office()
                          + r.of().map(o -> ", " + o).orElse("")));
    }

    String id() {
      return id;
    }

    String name() {
      return first.name();
    }

    Kind kind() {
      return first.kind();
    }

    int facts() {
      return said.size() + heard.size() + did.size() + met.size();
    }
  }
}
