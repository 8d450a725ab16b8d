package org.rapporteur.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.lexicon.Gazetteer;
import org.rapporteur.lexicon.Known;
import org.rapporteur.lexicon.Office;
import org.rapporteur.lexicon.Person;
import org.rapporteur.lexicon.Tenure;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Post;

/** CAMEO codes of people: the state or body of their office, and its sector. */
final class Codes {
  /** Who takes a first office so much later is hardly in the news yet. */
  private static final int YEARS_BEFORE_OFFICE = 20;

  private final Gazetteer gazetteer;
  private final Offices offices;

  Codes(Gazetteer gazetteer, Offices offices) {
    this.gazetteer = gazetteer;
    this.offices = offices;
  }

  Optional<String> of(Draft draft, Optional<Dating> published) {
    if (draft.kind != Kind.PERSON) {
      return draft.code;
    }
    Optional<String> told = told(draft);
    return told.isPresent() ? told : known(draft, published);
  }

  /** From what the page says. */
  private Optional<String> told(Draft draft) {
    return draft.posts.stream()
        .sorted(Comparator.comparing(p -> p.status().equals("former") ? 1 : 0))
        .map(this::code)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> code(Post post) {
    Optional<Known> owner = post.of().flatMap(gazetteer::named);
    Optional<String> sector = sector(post.office());
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    String code = owner.get().code().orElse("");
    if (owner.get().kind() != Kind.STATE) {
      return Optional.of(code).filter(c -> !c.isEmpty());
    }
    boolean former = post.status().equals("former");
    return Optional.of(code + (former ? "ELI" : sector.orElse("GOV")));
  }

  private Optional<String> sector(String title) {
    return offices.titled(title).flatMap(Office::sector);
  }

  /** From the rows, by the page's day; by who is in office still where the page has none. */
  private Optional<String> known(Draft draft, Optional<Dating> published) {
    Optional<Person> person = draft.key.flatMap(gazetteer::person);
    if (person.isEmpty()) {
      return Optional.empty();
    }
    List<Tenure> tenures = person.get().tenures();
    Optional<Tenure> held =
        tenures.stream()
            .filter(
                t ->
                    published.isPresent()
                        ? t.held().overlaps(published.get().days())
                        : t.held().to().equals(LocalDate.MAX))
            .findFirst();
    if (held.isPresent()) {
      return code(held.get());
    }
    if (published.isEmpty()) {
      return tenures.stream().findFirst().flatMap(this::code);
    }
    Optional<String> again = inOffice(draft, tenures);
    if (again.isPresent()) {
      return again;
    }
    LocalDate young = published.get().days().from().plusYears(YEARS_BEFORE_OFFICE);
    if (!tenures.isEmpty() && tenures.stream().allMatch(t -> t.held().from().isAfter(young))) {
      return Optional.empty(); // a child then, or somebody else of that name
    }
    return tenures.stream()
        .flatMap(t -> gazetteer.state(t.of()).stream())
        .findFirst()
        .flatMap(Known::code)
        .map(c -> c + "ELI");
  }

  /** A current office that the page says without its state, of somebody whose state is known. */
  private Optional<String> inOffice(Draft draft, List<Tenure> tenures) {
    Optional<String> sector =
        draft.posts.stream()
            .filter(p -> p.of().isEmpty() && p.status().equals("current"))
            .flatMap(p -> sector(p.office()).stream())
            .findFirst();
    return sector.flatMap(
        s ->
            tenures.stream()
                .flatMap(t -> gazetteer.state(t.of()).stream())
                .findFirst()
                .flatMap(Known::code)
                .map(c -> c + s));
  }

  private Optional<String> code(Tenure tenure) {
    Optional<Known> state = gazetteer.state(tenure.of());
    if (state.isPresent()) {
      return state.get().code().map(c -> c + sector(tenure.office()).orElse("GOV"));
    }
    return gazetteer.organisations().stream()
        .filter(o -> o.id().equals(tenure.of()))
        .findFirst()
        .map(o -> o.code());
  }
}
