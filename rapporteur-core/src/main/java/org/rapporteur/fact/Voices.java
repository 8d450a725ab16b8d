package org.rapporteur.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Kind;

/**
 * Who vouches, across pages. Two outlets that give one distinctive figure in one story have it from
 * one utterance, unless each names a person of its own: then its holders count as one voice, and
 * figures that drifted from it corroborate nothing.
 */
final class Voices {
  private Voices() {}

  /** The name under which a claim's voice is looked up: figures have voices of their own. */
  static String name(Said said, String voice) {
    return said.claim().match(s -> voice, e -> voice, f -> f.id() + "\n" + voice);
  }

  /** For the voices of distinctive figures, the one voice they are. */
  static Map<String, String> of(List<List<Said>> groups) {
    List<Said> figures =
        groups.stream()
            .flatMap(List::stream)
            .filter(s -> s.claim() instanceof Figure f && Tensions.isDistinctive(f))
            .toList();
    Map<String, String> voices = new HashMap<>();
    for (Said said : figures) {
      Set<String> persons = new TreeSet<>();
      Set<String> others = new TreeSet<>();
      for (Said other : figures) {
        if (Sameness.sameValue((Figure) said.claim(), (Figure) other.claim())) {
          for (String voice : other.voices()) {
            (isPerson(other, voice) ? persons : others).add(voice);
          }
        }
      }
      if (persons.size() <= 1 && persons.size() + others.size() > 1) {
        String one = persons.isEmpty() ? others.iterator().next() : persons.iterator().next();
        said.voices().forEach(v -> voices.put(name(said, v), one));
      }
    }
    return voices;
  }

  private static boolean isPerson(Said said, String voice) {
    return said.entity(voice).map(Entity::kind).filter(k -> k == Kind.PERSON).isPresent();
  }
}
