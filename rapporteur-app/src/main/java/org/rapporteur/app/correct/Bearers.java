package org.rapporteur.app.correct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Form;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Reference;

/** Who bears which name on a page, changed: names joined, parted and put right. */
final class Bearers {
  /** Keys of bearers that no data row knows and a person has told apart. */
  static final String OWN_KEY = "own/";

  private final Reading reading;
  private final String text;

  Bearers(Reading reading) {
    this.reading = reading;
    this.text = reading.article().text();
  }

  /** The bearer of a key, or of a name that is its fullest or that the page writes. */
  Optional<Entity> called(String name) {
    List<Entity> called = allCalled(name);
    return called.isEmpty() ? Optional.empty() : Optional.of(called.get(0));
  }

  private List<Entity> allCalled(String name) {
    String folded = FlatText.folded(name);
    return reading.entities().all().stream()
        .filter(
            e ->
                e.key().filter(name::equals).isPresent()
                    || FlatText.folded(e.name()).equals(folded)
                    || reading.entities().references().stream()
                        .anyMatch(r -> r.entity().equals(e.id()) && isWritten(r.mention(), folded)))
        .toList();
  }

  private boolean isWritten(Mention mention, String folded) {
    return mention.form() == Form.NAME && FlatText.folded(mention.span().of(text)).equals(folded);
  }

  /**
   * Makes all who are called by one name the bearer of another; empty when nobody is.
   *
   * @param known that bearer as another page has it
   */
  Optional<Reading> merged(String name, String into, Optional<Entity> known) {
    List<Entity> from = new ArrayList<>(allCalled(name));
    Optional<Entity> here = called(into);
    here.ifPresent(from::remove);
    if (from.isEmpty()) {
      return Optional.empty();
    }
    Entity first = from.get(0);
    Entity target = here.orElseGet(() -> under(first.id(), first, into, known));
    Map<String, String> moved = new HashMap<>();
    from.forEach(e -> moved.put(e.id(), target.id()));
    List<Entity> all = new ArrayList<>();
    for (Entity entity : reading.entities().all()) {
      if (entity.id().equals(target.id())) {
        all.add(keyed(target, into));
      } else if (!moved.containsKey(entity.id())) {
        all.add(entity);
      }
    }
    List<Reference> references =
        reading.entities().references().stream()
            .map(
                r ->
                    new Reference(
                        r.mention(), moved.getOrDefault(r.entity(), r.entity()), r.rule()))
            .toList();
    return with(all, references, new Parties(moved, all, span -> true));
  }

  /**
   * Gives a name to another bearer, wherever it is written; empty where it is not.
   *
   * @param known that bearer as another page has it
   */
  Optional<Reading> split(String name, String into, Optional<Entity> known) {
    String folded = FlatText.folded(name);
    Predicate<Reference> goes = r -> isWritten(r.mention(), folded);
    List<Reference> going = reading.entities().references().stream().filter(goes).toList();
    if (going.isEmpty()) {
      return Optional.empty();
    }
    List<Entity> all = new ArrayList<>(reading.entities().all());
    Optional<Entity> here =
        all.stream()
            .filter(
                e ->
                    known.flatMap(Entity::key).isPresent()
                        ? e.key().equals(known.flatMap(Entity::key))
                        : FlatText.folded(e.name()).equals(FlatText.folded(into)))
            .findFirst();
    Entity model = reading.entities().entity(going.get(0).entity()).orElseThrow();
    Entity target = here.orElseGet(() -> under(model.id() + "-other", bare(model), into, known));
    if (here.isEmpty()) {
      all.add(target);
    }
    Map<String, String> moved = new HashMap<>();
    going.forEach(r -> moved.put(r.entity(), target.id()));
    List<Reference> references =
        reading.entities().references().stream()
            .map(r -> goes.test(r) ? new Reference(r.mention(), target.id(), r.rule()) : r)
            .toList();
    all.removeIf(
        e -> moved.containsKey(e.id()) && !e.id().equals(target.id()) && isGone(e, references));
    return with(
        all,
        references,
        new Parties(
            moved, all, span -> going.stream().anyMatch(r -> span.contains(r.mention().span()))));
  }

  /** Nobody is left who is only spoken of by pronouns and titles. */
  private static boolean isGone(Entity entity, List<Reference> references) {
    return references.stream().noneMatch(r -> r.entity().equals(entity.id()));
  }

  /** Calls whoever has a name by another; empty when nobody has it. */
  Optional<Reading> renamed(String name, String other) {
    List<Entity> called = allCalled(name);
    if (called.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> same = new HashMap<>();
    List<Entity> all = new ArrayList<>();
    for (Entity e : reading.entities().all()) {
      boolean meant = called.contains(e);
      all.add(meant ? new Entity(e.id(), e.key(), e.kind(), other, e.code(), e.roles()) : e);
      if (meant) {
        same.put(e.id(), e.id());
      }
    }
    return with(all, reading.entities().references(), new Parties(same, all, span -> true));
  }

  private Optional<Reading> with(List<Entity> all, List<Reference> references, Parties parties) {
    Entities entities = new Entities(reading.entities().mentions(), all, references);
    return Optional.of(new Reading(entities, reading.claims().stream().map(parties::in).toList()));
  }

  /** The bearer as it stands on a page that had not known it. */
  private static Entity under(String id, Entity here, String name, Optional<Entity> known) {
    Entity fresh =
        known
            .map(k -> new Entity(id, k.key(), k.kind(), k.name(), k.code(), here.roles()))
            .orElseGet(
                () ->
                    new Entity(id, Optional.empty(), here.kind(), name, here.code(), here.roles()));
    return keyed(fresh, fresh.name());
  }

  /** With a key of its own where no row gives one, so that pages agree on who is meant. */
  private static Entity keyed(Entity e, String name) {
    return e.key().isPresent()
        ? e
        : new Entity(
            e.id(),
            Optional.of(OWN_KEY + FlatText.folded(name)),
            e.kind(),
            e.name(),
            e.code(),
            e.roles());
  }

  /** What is known of somebody else does not go over: neither code nor offices. */
  private static Entity bare(Entity e) {
    return new Entity(e.id(), Optional.empty(), e.kind(), e.name(), Optional.empty(), List.of());
  }
}
