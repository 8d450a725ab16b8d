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

  void resolve(Cast cast) {
    List<Mention> alone = new ArrayList<>();
    Crowd crowd = new Crowd();
    for (Mention mention : cast.mentions.names()) {
      if (mention.kind() != Kind.PERSON || mention.form() != Form.NAME) {
        continue;
      }
      NameParts own = parts(mention, cast.text);
      if (own.isFull()) {
        full(cast, mention, own, crowd);
      } else {
        alone.add(mention);
      }
    }
    for (Mention mention : alone) {
      family(cast, mention, parts(mention, cast.text), crowd);
    }
  }

  private NameParts parts(Mention mention, String text) {
    String name = mention.span().of(text);
    Optional<Person> person = mention.key().flatMap(gazetteer::person);
    List<String> words = spelling.words(name);
    List<String> family = spelling.words(person.map(Person::family).orElse(Names.family(name)));
    if (words.size() <= family.size()) {
      return new NameParts(List.of(), words);
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
    return new NameParts(List.copyOf(given), own);
  }

  private void full(Cast cast, Mention mention, NameParts own, Crowd crowd) {
    for (Draft draft : crowd.alike(own, mention)) {
      boolean sameKey = mention.key().isPresent() && mention.key().equals(draft.key);
      boolean keysDiffer = mention.key().isPresent() && draft.key.isPresent() && !sameKey;
      if (sameKey || (!keysDiffer && crowd.parts(draft).stream().anyMatch(p -> p.isSameAs(own)))) {
        if (draft.key.isEmpty() && mention.key().isPresent()) {
          draft.key = mention.key();
          gazetteer.person(mention.key().get()).ifPresent(p -> draft.name = p.name());
        } else if (draft.key.isEmpty() && mention.span().length() > draft.name.length()) {
          draft.name = clean(mention.span().of(cast.text));
        }
        crowd.add(draft, own);
        cast.join(mention, draft, sameKey ? mention.rule() : "step/same-name");
        crowd.stand(draft, mention);
        gender(cast, draft, mention, own);
        return;
      }
    }
    Draft draft = cast.add(draft(mention, cast.text));
    crowd.add(draft, own);
    cast.join(mention, draft, mention.rule());
    crowd.stand(draft, mention);
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

  private void gender(Cast cast, Draft draft, Mention mention, NameParts own) {
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
    String word = word(text, mention);
    return MALE.contains(word)
        ? Optional.of("m")
        : FEMALE.contains(word) ? Optional.of("f") : Optional.empty();
  }

  /** The word right before a name, in lower case. */
  private static String word(String text, Mention mention) {
    int end = mention.span().start() - 1;
    while (end > 0 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ' ')) {
      end--;
    }
    int start = Math.max(0, end);
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, Math.max(start, end)).toLowerCase(java.util.Locale.ROOT);
  }

  /** A family name alone means the nearest before it that bears it, else the first after it. */
  private void family(Cast cast, Mention mention, NameParts own, Crowd crowd) {
    Optional<String> address = address(cast.text, mention);
    Optional<String> ruler = // "President Strand" is not his wife Nela Strand
        word(cast.text, mention).equals("president")
            ? mention.key().flatMap(gazetteer::person).flatMap(Person::gender)
            : Optional.empty();
    @Nullable Draft best = null;
    int nearest = Integer.MIN_VALUE;
    for (Draft draft : crowd.alike(own, mention)) {
      // whom the rows know under this very spelling is not somebody nearly so called
      boolean anothers = mention.key().isPresent() && !mention.key().equals(draft.key);
      boolean same =
          crowd.parts(draft).stream()
              .anyMatch(p -> anothers ? p.family().equals(own.family()) : p.isSameFamily(own));
      boolean known = mention.key().isPresent() && mention.key().equals(draft.key);
      boolean otherGender =
          draft.gender.isPresent()
              && ((address.isPresent() && !address.equals(draft.gender))
                  || (ruler.isPresent() && !ruler.equals(draft.gender)));
      if ((!same && !known) || otherGender) {
        continue;
      }
      int rank = crowd.nearness(draft, mention.span().start());
      if (rank > nearest) {
        nearest = rank;
        best = draft;
      }
    }
    if (best == null) {
      best = cast.add(draft(mention, cast.text));
      crowd.add(best, own);
      cast.join(mention, best, mention.rule());
    } else {
      cast.join(mention, best, "step/family-name");
    }
    crowd.stand(best, mention);
    if (best.gender.isEmpty()) {
      best.gender = address;
    }
  }
}
