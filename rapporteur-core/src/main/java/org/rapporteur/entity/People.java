package org.rapporteur.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Gazetteer;
import org.rapporteur.lexicon.Names;
import org.rapporteur.lexicon.Person;
import org.rapporteur.lexicon.Spelling;
import org.rapporteur.model.Form;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mention;

/** Joins the names of people on one page: full names first, then family names to the nearest. */
final class People {
  /** Spellings of one family name stand above, see {@code SpellingTest}. */
  private static final double SAME_FAMILY = 0.8;

  private static final double SAME_GIVEN = 0.72;
  private static final Set<String> MALE = Set.of("mr", "sir", "lord", "king", "prince");
  private static final Set<String> FEMALE =
      Set.of("mrs", "ms", "miss", "madam", "madame", "lady", "dame", "queen", "princess");

  private final Gazetteer gazetteer;
  private final Spelling spelling;
  private final Map<String, String> genders;

  People(Gazetteer gazetteer, Spelling spelling, Map<String, String> genders) {
    this.gazetteer = gazetteer;
    this.spelling = spelling;
    this.genders = genders;
  }

  /** A written name in parts, in plain Latin letters. */
  private record Parts(List<String> given, List<String> family) {
    boolean isFull() {
      return !given.isEmpty();
    }
  }

  void resolve(Cast cast) {
    List<Mention> alone = new ArrayList<>();
    List<Draft> people = new ArrayList<>();
    List<List<Parts>> parts = new ArrayList<>();
    for (Mention mention : cast.mentions.names()) {
      if (mention.kind() != Kind.PERSON || mention.form() != Form.NAME) {
        continue;
      }
      Parts own = parts(mention, cast.text);
      if (own.isFull()) {
        full(cast, mention, own, people, parts);
      } else {
        alone.add(mention);
      }
    }
    for (Mention mention : alone) {
      family(cast, mention, parts(mention, cast.text), people, parts);
    }
  }

  private Parts parts(Mention mention, String text) {
    String name = mention.span().of(text);
    Optional<Person> person = mention.key().flatMap(gazetteer::person);
    List<String> words = spelling.words(name);
    List<String> family = spelling.words(person.map(Person::family).orElse(Names.family(name)));
    if (words.size() <= family.size()) {
      return new Parts(List.of(), words);
    }
    int at = words.size() - family.size();
    double best = -1;
    for (int i = 0; i + family.size() <= words.size(); i++) {
      double likeness =
          Spelling.likeness(words.get(i + family.size() - 1), family.get(family.size() - 1));
      if (likeness >= best) {
        best = likeness;
        at = i;
      }
    }
    List<String> given = new ArrayList<>(words);
    List<String> own = List.copyOf(words.subList(at, at + family.size()));
    given.subList(at, at + family.size()).clear();
    return new Parts(List.copyOf(given), own);
  }

  private void full(
      Cast cast, Mention mention, Parts own, List<Draft> people, List<List<Parts>> parts) {
    for (int i = people.size() - 1; i >= 0; i--) {
      Draft draft = people.get(i);
      boolean sameKey = mention.key().isPresent() && mention.key().equals(draft.key);
      boolean keysDiffer = mention.key().isPresent() && draft.key.isPresent() && !sameKey;
      if (sameKey || (!keysDiffer && parts.get(i).stream().anyMatch(p -> sameFull(p, own)))) {
        if (draft.key.isEmpty() && mention.key().isPresent()) {
          draft.key = mention.key();
          gazetteer.person(mention.key().get()).ifPresent(p -> draft.name = p.name());
        } else if (draft.key.isEmpty() && mention.span().length() > draft.name.length()) {
          draft.name = clean(mention.span().of(cast.text));
        }
        parts.get(i).add(own);
        cast.join(mention, draft, sameKey ? mention.rule() : "step/same-name");
        gender(cast, draft, mention, own);
        return;
      }
    }
    Draft draft = cast.add(draft(mention, cast.text));
    people.add(draft);
    parts.add(new ArrayList<>(List.of(own)));
    cast.join(mention, draft, mention.rule());
    gender(cast, draft, mention, own);
  }

  private Draft draft(Mention mention, String text) {
    Optional<Person> person = mention.key().flatMap(gazetteer::person);
    Draft draft =
        new Draft(
            Kind.PERSON,
            mention.key(),
            person.map(Person::name).orElse(clean(mention.span().of(text))),
            Optional.empty());
    draft.gender = person.flatMap(Person::gender);
    return draft;
  }

  private static String clean(String name) {
    return name.replaceAll("\\s+", " ");
  }

  private void gender(Cast cast, Draft draft, Mention mention, Parts own) {
    Optional<String> address = address(cast.text, mention);
    if (address.isPresent()) {
      draft.gender = address;
    } else if (draft.gender.isEmpty() && own.isFull()) {
      draft.gender =
          Optional.ofNullable(genders.get(own.given().get(0))).filter(g -> !g.equals("any"));
    }
  }

  /** The gender that a form of address right before a name tells. */
  private static Optional<String> address(String text, Mention mention) {
    int end = mention.span().start() - 1;
    while (end > 0 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ' ')) {
      end--;
    }
    int start = Math.max(0, end);
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, Math.max(start, end)).toLowerCase(java.util.Locale.ROOT);
    return MALE.contains(word)
        ? Optional.of("m")
        : FEMALE.contains(word) ? Optional.of("f") : Optional.empty();
  }

  private static boolean sameFull(Parts a, Parts b) {
    return a.isFull()
        && sameFamily(a.family(), b.family())
        && given(a.given(), b.given())
        && given(b.given(), a.given());
  }

  /** Whether the first given names, or their initials, agree. */
  private static boolean given(List<String> a, List<String> b) {
    String first = a.get(0);
    for (String other : b) {
      boolean initial =
          (first.length() == 1 && other.startsWith(first))
              || (other.length() == 1 && first.startsWith(other));
      if (initial || Spelling.likeness(first, other) >= SAME_GIVEN) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameFamily(List<String> a, List<String> b) {
    String left = a.get(a.size() - 1);
    String right = b.get(b.size() - 1);
    return Spelling.skeleton(left).equals(Spelling.skeleton(right))
        && Spelling.likeness(left, right) >= SAME_FAMILY;
  }

  /** A family name alone means the nearest before it that bears it, else the first after it. */
  private void family(
      Cast cast, Mention mention, Parts own, List<Draft> people, List<List<Parts>> parts) {
    Optional<String> address = address(cast.text, mention);
    @Nullable Draft best = null;
    int nearest = Integer.MIN_VALUE;
    for (int i = 0; i < people.size(); i++) {
      Draft draft = people.get(i);
      boolean same = parts.get(i).stream().anyMatch(p -> sameFamily(p.family(), own.family()));
      boolean known = mention.key().isPresent() && mention.key().equals(draft.key);
      boolean otherGender =
          address.isPresent() && draft.gender.isPresent() && !address.equals(draft.gender);
      if ((!same && !known) || otherGender) {
        continue;
      }
      for (Mention bearer : draft.mentions) {
        int before = bearer.span().start() - mention.span().start();
        int rank = before < 0 ? before : Integer.MIN_VALUE / 2 - before / 2;
        if (rank > nearest) {
          nearest = rank;
          best = draft;
        }
      }
    }
    if (best == null) {
      best = cast.add(draft(mention, cast.text));
      people.add(best);
      parts.add(new ArrayList<>(List.of(own)));
      cast.join(mention, best, mention.rule());
    } else {
      cast.join(mention, best, "step/family-name");
    }
    if (best.gender.isEmpty()) {
      best.gender = address;
    }
  }
}
