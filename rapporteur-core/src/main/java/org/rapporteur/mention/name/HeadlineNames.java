package org.rapporteur.mention.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.lexicon.Names;
import org.rapporteur.lexicon.Person;

/** Finds names of people in headlines, where capitals tell nothing and only rows do. */
final class HeadlineNames {
  private static final int MAX_NAME_WORDS = 6;

  private final PeopleIndex people;

  HeadlineNames(PeopleIndex people) {
    this.people = people;
  }

  /** The names of people whom rows know, the longest first. */
  List<Naming> find(Section section) {
    List<Naming> namings = new ArrayList<>();
    int at = 0;
    while (at < section.size()) {
      Word word = section.word(at);
      if (!word.isCapitalised() || !section.isFree(at)) {
        at++;
        continue;
      }
      int taken = 0;
      for (int count = Math.min(MAX_NAME_WORDS, section.size() - at);
          count > 1 && taken == 0;
          count--) {
        if (allJoined(section, at, count) && people.mayKnow(section.word(at + count - 1).form())) {
          Optional<Person> full = people.full(section.span(at, at + count).of(section.text));
          if (full.isPresent()) {
            namings.add(new Naming(at, at + count, true, full, full.get().rule()));
            taken = count;
          }
        }
      }
      if (taken == 0 && people.mayKnow(word.form())) {
        Optional<Person> alone = people.alone(word.form());
        boolean givenBefore =
            at > 0 && section.joined(at - 1) && people.isGivenName(section.word(at - 1).form());
        if (alone.isPresent() && !givenBefore) {
          namings.add(new Naming(at, at + 1, true, alone, alone.get().rule()));
        }
      }
      at += Math.max(1, taken);
    }
    return namings;
  }

  private static boolean allJoined(Section section, int from, int count) {
    for (int i = from; i + 1 < from + count; i++) {
      Word next = section.word(i + 1);
      if (!section.joined(i)
          || !section.isFree(i + 1)
          || !(next.isCapitalised() || Names.isParticle(next.form()))) {
        return false;
      }
    }
    return section.word(from + count - 1).isCapitalised();
  }
}
