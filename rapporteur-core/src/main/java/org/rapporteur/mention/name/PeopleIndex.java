package org.rapporteur.mention.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Gazetteer;
import org.rapporteur.lexicon.Names;
import org.rapporteur.lexicon.Person;
import org.rapporteur.lexicon.Spelling;

/** Knows people by any spelling of their names. */
final class PeopleIndex {
  /**
   * How alike two spellings of one family name are at least. Set by hand on the spellings of the
   * rows: variants stand above .8, other names below .75.
   */
  private static final double SAME_FAMILY = 0.8;

  private static final double SAME_GIVEN = 0.72;

  /** The same for two common given names: Aleksandr and Alexander, but not Jens and Jonas. */
  private static final double SAME_COMMON = 0.9;

  /** The same for names listed whole, whose words are often short: "Thi Lam" is not "Tô Lâm". */
  private static final double SAME_WHOLE = 0.9;

  /**
   * The least that family and given name make up together: one of them may be far off, not both.
   * Set by hand: variants of the rows stand above 1.8, strangers of two similar names below 1.7.
   */
  private static final double SAME_BOTH = 1.75;

  /**
   * How many letters a family name that stands alone shares at least with a known spelling: by its
   * sound alone a town or a common word is a ruler ("Modern", "Solbrook"). Spellings of the rulers
   * whom 714 random articles name share .71 or more, what was wrongly joined .67 or less.
   */
  private static final double SAME_LETTERS = 0.7;

  private record Bearer(Person person, List<String> given, List<String> family) {}

  private final Spelling spelling;
  private final Map<String, List<Bearer>> byFamily = new HashMap<>();
  private final Map<String, String> givenNames;
  private final Set<String> skeletons = new HashSet<>();

  PeopleIndex(Gazetteer gazetteer, Spelling spelling, Map<String, String> givenNames) {
    this.spelling = spelling;
    this.givenNames = givenNames;
    for (Person person : gazetteer.people()) {
      List<String> usual = spelling.words(person.family());
      for (String name : person.names()) {
        List<String> words = spelling.words(name);
        if (words.isEmpty()) {
          continue;
        }
        List<String> own = usual;
        // "Bashar Assad" leaves out the particle of "al-Assad"
        while (own.size() > 1 && own.size() >= words.size() && Names.isParticle(own.get(0))) {
          own = own.subList(1, own.size());
        }
        int at = familyAt(words, own);
        List<String> family = words.subList(at, Math.min(words.size(), at + own.size()));
        List<String> given = new ArrayList<>(words);
        given.subList(at, at + family.size()).clear();
        Bearer bearer = new Bearer(person, List.copyOf(given), List.copyOf(family));
        String key = Spelling.skeleton(family.get(family.size() - 1));
        byFamily.computeIfAbsent(key, k -> new ArrayList<>()).add(bearer);
        skeletons.add(key);
      }
    }
  }

  /** Where the family name stands in a spelling: where it sounds most like the usual one. */
  private static int familyAt(List<String> words, List<String> usual) {
    int best = Math.max(0, words.size() - usual.size());
    double likeness = -1;
    for (int i = 0; i + usual.size() <= words.size(); i++) {
      double here = 0;
      for (int j = 0; j < usual.size(); j++) {
        here += Spelling.likeness(words.get(i + j), usual.get(j));
      }
      if (here > likeness) {
        likeness = here;
        best = i;
      }
    }
    return best;
  }

  /** The gender a given name mostly tells; empty when it is none that is known. */
  Optional<String> gender(String givenName) {
    return Optional.ofNullable(givenNames.get(spelling.latin(givenName)));
  }

  boolean isGivenName(String word) {
    return givenNames.containsKey(spelling.latin(word));
  }

  /** Whether the last word of a name may be somebody's family name; cheap, errs towards yes. */
  boolean mayKnow(String word) {
    return skeletons.contains(Spelling.skeleton(spelling.latin(word)));
  }

  /**
   * The person with this full name, when the rows know exactly one.
   *
   * @param name at least two words
   */
  Optional<Person> full(String name) {
    List<String> words = spelling.words(name);
    Person best = null;
    double likeness = 0;
    for (int at = words.size() - 1; at >= 0; at--) {
      for (Bearer bearer : byFamily.getOrDefault(Spelling.skeleton(words.get(at)), List.of())) {
        int start = at - bearer.family().size() + 1;
        // "Mohammed bin Salman" is listed whole, with no family name to stand alone
        boolean whole = bearer.given().isEmpty() && words.size() == bearer.family().size();
        if (start < 0 || (bearer.given().isEmpty() && (!whole || words.size() < 2))) {
          continue;
        }
        double family = families(words, start, bearer);
        List<String> given = new ArrayList<>(words);
        given.subList(start, at + 1).clear();
        double first = whole ? 1 : given.isEmpty() ? 0 : givens(given, bearer.given());
        double both = family + first;
        boolean close = family >= (whole ? SAME_WHOLE : SAME_FAMILY);
        if (close && first >= SAME_GIVEN && both >= SAME_BOTH && both > likeness) {
          best = bearer.person();
          likeness = both;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The person whom a family name alone means, when it means one on any page. */
  Optional<Person> alone(String family) {
    List<String> words = spelling.words(family);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String last = words.get(words.size() - 1);
    Person best = null;
    double likeness = 0;
    for (Bearer bearer : byFamily.getOrDefault(Spelling.skeleton(last), List.of())) {
      int start = words.size() - bearer.family().size();
      if (start != 0 || !bearer.person().alone()) {
        continue;
      }
      double here = families(words, 0, bearer);
      String usual = bearer.family().get(bearer.family().size() - 1);
      boolean shortName = Math.min(last.length(), usual.length()) <= 5;
      boolean same = Spelling.shared(last, usual) >= SAME_LETTERS;
      if (same && here >= (shortName ? 0.95 : SAME_FAMILY) && here > likeness) {
        best = bearer.person();
        likeness = here;
      }
    }
    return Optional.ofNullable(best);
  }

  /** All people with this family name, whether or not it can stand alone. */
  List<Person> families(String family) {
    List<String> words = spelling.words(family);
    List<Person> people = new ArrayList<>();
    if (!words.isEmpty()) {
      String last = words.get(words.size() - 1);
      for (Bearer bearer : byFamily.getOrDefault(Spelling.skeleton(last), List.of())) {
        int start = words.size() - bearer.family().size();
        boolean same = start == 0 && families(words, 0, bearer) >= SAME_FAMILY;
        if (same && !people.contains(bearer.person())) {
          people.add(bearer.person());
        }
      }
    }
    return people;
  }

  private static double families(List<String> words, int start, Bearer bearer) {
    double least = 1;
    for (int i = 0; i < bearer.family().size(); i++) {
      String word = words.get(start + i);
      least = Math.min(least, Spelling.likeness(word, bearer.family().get(i)));
    }
    return least;
  }

  /** How alike given names are: every one written must be one of the bearer's, or its initial. */
  private double givens(List<String> written, List<String> known) {
    double least = 1;
    for (String word : written) {
      double best = 0;
      for (String other : known) {
        boolean initial = word.length() == 1 && other.startsWith(word);
        best = Math.max(best, initial ? 0.9 : given(word, other));
      }
      least = Math.min(least, best);
    }
    return least;
  }

  /** Two names that are both common, such as Jens and Jonas, are less likely spellings of one. */
  private double given(String written, String known) {
    double likeness = Spelling.likeness(written, known);
    boolean both = givenNames.containsKey(written) && givenNames.containsKey(known);
    return both && likeness < SAME_COMMON ? 0 : likeness;
  }
}
