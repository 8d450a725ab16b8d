package org.rapporteur.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Gazetteer;
import org.rapporteur.lexicon.Known;
import org.rapporteur.lexicon.Person;
import org.rapporteur.lexicon.Spelling;
import org.rapporteur.model.Form;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Post;

/**
 * Takes the key from somebody who only shares a known person's name: a private occupation, or an
 * office in a state where the known person never held one.
 */
final class Namesakes {
  private static final Set<String> OF_ONE_STATE =
      Set.of("head", "government", "minister", "deputy", "legislature", "opposition", "local");

  private static final int STATE_CHARS = 3;

  private final Gazetteer gazetteer;
  private final Offices offices;
  private final Spelling spelling;

  Namesakes(Gazetteer gazetteer, Offices offices, Spelling spelling) {
    this.gazetteer = gazetteer;
    this.offices = offices;
    this.spelling = spelling;
  }

  void part(Cast cast) {
    for (Draft draft : cast.drafts) {
      Optional<Person> person = draft.key.flatMap(gazetteer::person);
      if (draft.kind == Kind.PERSON
          && person.isPresent()
          && (isOther(draft, person.get()) || isStranger(cast, draft, person.get()))) {
        cast.forget(person.get().key());
        draft.key = Optional.empty();
        draft.gender = Optional.empty();
        draft.name = longest(cast, draft);
      }
    }
  }

  private static String longest(Cast cast, Draft draft) {
    return draft.mentions.stream()
        .filter(m -> m.form() == Form.NAME)
        .map(m -> m.span().of(cast.text))
        .reduce("", (a, b) -> b.length() > a.length() ? b : a);
  }

  /**
   * Whether a page names somebody only nearly so called, with no office, and never the known
   * person's state or body: a witness "Olena Strand" is no president Elena Strand of far away.
   */
  private boolean isStranger(Cast cast, Draft draft, Person person) {
    if (person.alone() || !draft.posts.isEmpty() || person.tenures().isEmpty()) {
      return false;
    }
    Set<List<String>> known = new HashSet<>();
    person.names().forEach(n -> known.add(spelling.words(n)));
    known.add(spelling.words(person.name()));
    boolean exact =
        draft.mentions.stream()
            .filter(m -> m.form() == Form.NAME)
            .anyMatch(m -> known.contains(spelling.words(m.span().of(cast.text))));
    return !exact && person.tenures().stream().noneMatch(t -> isNamed(cast, draft, t.of()));
  }

  private static boolean isNamed(Cast cast, Draft not, String owner) {
    return cast.drafts.stream()
        .filter(d -> !d.equals(not))
        .anyMatch(
            d ->
                d.code.filter(c -> c.startsWith(owner)).isPresent()
                    || d.key.filter(k -> k.endsWith(owner)).isPresent()
                    || (d.kind == Kind.ORGANISATION && owner.length() > STATE_CHARS));
  }

  private boolean isOther(Draft draft, Person person) {
    boolean agrees = false;
    boolean differs = false;
    for (Post post : draft.posts) {
      String rank = offices.rank(post.office());
      if (rank.equals("private")) {
        differs = true;
      }
      Optional<Known> of = post.of().flatMap(gazetteer::named);
      if (of.isPresent() && of.get().kind() == Kind.STATE && OF_ONE_STATE.contains(rank)) {
        boolean same =
            person.tenures().stream()
                .anyMatch(t -> of.get().code().map(c -> c.equals(t.of())).orElse(false));
        agrees |= same;
        differs |= !same;
      }
    }
    return differs && !agrees;
  }
}
