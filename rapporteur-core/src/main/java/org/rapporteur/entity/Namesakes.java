package org.rapporteur.entity;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Gazetteer;
import org.rapporteur.lexicon.Known;
import org.rapporteur.lexicon.Person;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Post;

/**
 * Takes the key from somebody who only shares a known person's name: a private occupation, or an
 * office in a state where the known person never held one.
 */
final class Namesakes {
  private static final Set<String> OF_ONE_STATE =
      Set.of("head", "government", "minister", "deputy", "legislature", "opposition", "local");

  private final Gazetteer gazetteer;
  private final Offices offices;

  Namesakes(Gazetteer gazetteer, Offices offices) {
    this.gazetteer = gazetteer;
    this.offices = offices;
  }

  void part(Cast cast) {
    for (Draft draft : cast.drafts) {
      Optional<Person> person = draft.key.flatMap(gazetteer::person);
      if (draft.kind == Kind.PERSON && person.isPresent() && isOther(draft, person.get())) {
        cast.forget(person.get().key());
        draft.key = Optional.empty();
        draft.gender = Optional.empty();
        draft.name = longest(cast, draft);
      }
    }
  }

  private static String longest(Cast cast, Draft draft) {
    return draft.mentions.stream()
        .filter(m -> m.form() == org.rapporteur.model.Form.NAME)
        .map(m -> m.span().of(cast.text))
        .reduce("", (a, b) -> b.length() > a.length() ? b : a);
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
