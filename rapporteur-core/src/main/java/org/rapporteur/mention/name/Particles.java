package org.rapporteur.mention.name;

import org.rapporteur.lexicon.Names;

/** Small words inside and before family names: "von der", "de la", "bin". */
final class Particles {
  private static final int MAX_PARTICLES = 3;

  private Particles() {}

  /** "Ursula von der Leyen": particles, three at most, between two capitalised words. */
  static boolean join(Section section, int from, int at) {
    int first = at;
    while (first > from && Names.isParticle(section.word(first).form())) {
      first--;
    }
    int next = at;
    while (next < section.size() - 1
        && section.joined(next)
        && Names.isParticle(section.word(next).form())) {
      next++;
    }
    return first < at
        && next > at
        && next - first <= MAX_PARTICLES + 1
        && section.word(first).isCapitalised()
        && section.word(next).isCapitalised();
  }

  /** "von der Leyen said": the first of the particles before a family name. */
  static int before(Section section, int start) {
    int first = start;
    while (first > 0
        && start - first < MAX_PARTICLES
        && section.joined(first - 1)
        && section.isFree(first - 1)
        && Names.isParticle(section.word(first - 1).form())) {
      first--;
    }
    return first;
  }
}
