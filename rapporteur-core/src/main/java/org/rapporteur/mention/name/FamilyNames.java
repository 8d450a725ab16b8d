package org.rapporteur.mention.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Names;
import org.rapporteur.lexicon.Person;
import org.rapporteur.lexicon.Spelling;
import org.rapporteur.model.Kind;

/** Finds, after the full names of a page, the family names that stand for them alone. */
final class FamilyNames {
  private static final double SAME_FAMILY = 0.8;

  private static final Set<String> ADDRESSES =
      Set.of("mr", "mrs", "ms", "dr", "sir", "lord", "lady", "miss", "st", "jr", "sr");

  /** Before a state's name they speak of the state. */
  private static final Set<String> PLACED =
      Set.of("in", "into", "from", "near", "across", "inside", "outside", "throughout", "within");

  private final Spelling spelling;
  private final PeopleIndex people;
  private final TitleIndex titles;

  FamilyNames(Spelling spelling, PeopleIndex people, TitleIndex titles) {
    this.spelling = spelling;
    this.people = people;
    this.titles = titles;
  }

  /** The family names of one page. */
  final class Page {
    private final Map<String, List<Bearer>> bySkeleton = new LinkedHashMap<>();

    private void add(String family, Optional<Person> person) {
      List<String> words = spelling.words(family);
      if (words.isEmpty() || words.get(words.size() - 1).length() < 2) {
        return;
      }
      String key = Spelling.skeleton(words.get(words.size() - 1));
      List<Bearer> bearers = bySkeleton.computeIfAbsent(key, k -> new ArrayList<>());
      Bearer bearer = new Bearer(words, person);
      if (!bearers.contains(bearer)) {
        bearers.add(bearer);
      }
    }

    /** Family names alone in a section; marks the words as named. */
    List<Naming> find(Section section) {
      List<Naming> found = new ArrayList<>();
      for (int at = 0; at < section.size(); at++) {
        if (section.word(at).isCapitalised() && isNamesake(section, at)) {
          section.cover[at] = -1;
          section.found[at] = null;
        }
        if (!section.word(at).isCapitalised() || !section.isFree(at)) {
          continue;
        }
        List<String> own = spelling.words(section.word(at).form());
        if (own.isEmpty()) {
          continue;
        }
        for (Bearer bearer : bySkeleton.getOrDefault(Spelling.skeleton(own.get(0)), List.of())) {
          int from = at - bearer.family().size() + 1;
          if (from >= 0
              && same(section, from, at + 1, bearer)
              && !isOther(section, from)
              && !isTitle(section, at)) {
            Naming naming = new Naming(from, at + 1, true, bearer.person(), "step/family-name");
            found.add(naming);
            section.take(naming);
            break;
          }
        }
      }
      return found;
    }

    /**
     * Whether the word is a form of address or an office before a name: "Mr Strand", "King Olen".
     */
    private boolean isTitle(Section section, int at) {
      return section.joined(at)
          && section.word(at + 1).isCapitalised()
          && (ADDRESSES.contains(section.word(at).folded()) || titles.at(section, at).isPresent());
    }

    /**
     * Whether a state's name stands for somebody of the page so called: "Olena Chad ... Chad said",
     * but not "in Chad" nor "the Chad bill".
     */
    private boolean isNamesake(Section section, int at) {
      NameIndex.Found found = section.found[at];
      if (found == null
          || found.count() > 1
          || found.sense().known().kind() != Kind.STATE
          || (at > 0 && PLACED.contains(section.word(at - 1).folded()))
          || section.token(at).filter(t -> t.is("amod") || t.is("compound")).isPresent()) {
        return false;
      }
      List<String> own = spelling.words(section.word(at).form());
      return !own.isEmpty()
          && bySkeleton.getOrDefault(Spelling.skeleton(own.get(0)), List.of()).stream()
              .anyMatch(b -> b.person().isEmpty() && b.family().equals(own));
    }

    /** Whether somebody else's given name stands before. */
    private boolean isOther(Section section, int from) {
      return from > 0
          && section.joined(from - 1)
          && section.isFree(from - 1)
          && section.word(from - 1).isCapitalised()
          && people.isGivenName(section.word(from - 1).form());
    }

    private boolean same(Section section, int from, int to, Bearer bearer) {
      for (int i = from; i < to; i++) {
        List<String> words = spelling.words(section.word(i).form());
        boolean free = section.isFree(i) && (i == from || section.joined(i - 1));
        if (!free
            || words.isEmpty()
            || Spelling.likeness(words.get(0), bearer.family().get(i - from)) < SAME_FAMILY) {
          return false;
        }
      }
      return true;
    }
  }

  private record Bearer(List<String> family, Optional<Person> person) {}

  /** The family names of all people named in full. */
  Page of(List<Section> sections, Map<Section, List<Naming>> namings) {
    Page page = new Page();
    for (Section section : sections) {
      for (Naming naming : namings.getOrDefault(section, List.of())) {
        if (naming.person()) {
          String name = section.span(naming.from(), naming.to()).of(section.text);
          String family = naming.known().map(Person::family).orElse(Names.family(name));
          page.add(family, naming.known());
        }
      }
    }
    return page;
  }
}
