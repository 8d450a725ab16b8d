package org.rapporteur.mention.name;

import java.util.EnumSet;
import java.util.Set;
import org.rapporteur.mention.name.NameIndex.Use;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Upos;

/**
 * Tells when a name that the rows know is only part of a longer one that they do not: the state in
 * "Gambia River Board", the newspaper in "Quay Guardian". The longer name wins.
 */
final class LongerNames {
  private static final int MAX_WORDS = 5;
  private static final Set<String> PEOPLE = Set.of("people", "peoples", "workers", "soviets");
  private static final Set<String> PLURAL_BODIES =
      Set.of(
          "unions",
          "organisations",
          "organizations",
          "parties",
          "associations",
          "workers",
          "deputies",
          "societies",
          "churches",
          "nationalists",
          "authorities");
  private static final Set<Upos> NAMING = EnumSet.of(Upos.PROPN, Upos.NOUN, Upos.ADJ, Upos.X);

  private final TitleIndex titles;
  private final Sectors sectors;
  private final Set<String> bodyNouns;
  private final Set<String> notNames;

  LongerNames(TitleIndex titles, Sectors sectors, Set<String> bodyNouns, Set<String> notNames) {
    this.titles = titles;
    this.sectors = sectors;
    this.bodyNouns = bodyNouns;
    this.notNames = notNames;
  }

  /** Whether a longer name holds what was found at a word; never in headlines. */
  boolean hold(Section section, int at, NameIndex.Found found) {
    if (section.titleCase) {
      return false;
    }
    if (isSurname(section, at, found)) {
      return true;
    }
    if (found.sense().use() == Use.CAPITAL || found.sense().known().kind() == Kind.PLACE) {
      return opensBody(section, at + found.count(), 1);
    }
    if (found.sense().use() != Use.NAME) {
      return false;
    }
    return switch (found.sense().known().kind()) {
      // states have no article of their own, so "the" speaks of what follows
      case STATE ->
          at > 0
              && section.word(at - 1).folded().equals("the")
              && opensBody(section, at + found.count(), 2);
      case ORGANISATION ->
          endsBody(section, at, found.count())
              || isPeoples(section, at)
              || isOf(section, at, found);
      // "The West African Monetary Union": no act of the West
      case GROUP -> isCapitalised(section, at + found.count());
      case PERSON, PLACE, OFFICE -> false;
    };
  }

  /**
   * Whether capitalised words follow that name a body, no part of the state: "Geneva Conference",
   * "Norvia River Board".
   *
   * @param least how many words at least
   */
  private boolean opensBody(Section section, int from, int least) {
    for (int i = from; i < from + MAX_WORDS && isCapitalised(section, i); i++) {
      Word word = section.word(i);
      if (bodyNouns.contains(word.folded())) {
        return i - from + 1 >= least && !sectors.partEnds(section, from, i + 1);
      }
    }
    return false;
  }

  /** Whether a capitalised word that is no acronym stands here, a space after the one before. */
  private static boolean isCapitalised(Section section, int at) {
    return at < section.size()
        && section.joined(at - 1)
        && section.text.charAt(section.word(at).start() - 1) == ' '
        && section.word(at).isCapitalised()
        && !section.word(at).isShouted();
  }

  /** Whether a name's word stands before a body's name: "Quay" before "Guardian". */
  private boolean endsBody(Section section, int at, int count) {
    Word last = section.word(at + count - 1);
    if (at == 0
        || !bodyNouns.contains(last.folded())
        || !section.joined(at - 1)
        || section.text.charAt(section.word(at).start() - 1) != ' ') {
      return false;
    }
    Word before = section.word(at - 1);
    boolean first = at == 1 && section.upos(0) != Upos.PROPN;
    return before.isCapitalised()
        && !first
        && section.isFree(at - 1)
        && NAMING.contains(section.upos(at - 1))
        && !notNames.contains(before.folded())
        && titles.at(section, at - 1).isEmpty()
        && !endsTitle(section, at);
  }

  /** "Olena Chad", whom the learned tagger takes for one person: no state. */
  private static boolean isSurname(Section section, int at, NameIndex.Found found) {
    return found.count() == 1
        && found.sense().known().kind() == Kind.STATE
        && at > 0
        && section.isFree(at - 1)
        && section.word(at - 1).isCapitalised()
        && section.text.substring(section.word(at - 1).end(), section.word(at).start()).equals(" ")
        && isPerson(section, at - 1)
        && isPerson(section, at);
  }

  private static boolean isPerson(Section section, int at) {
    return section.token(at).filter(t -> t.name().endsWith("-PER")).isPresent();
  }

  /** "The Fishers' People's Congress": whose congress stands before it. */
  private boolean isPeoples(Section section, int at) {
    return at > 1
        && section.isGenitive(at - 1)
        && PEOPLE.contains(section.word(at - 2).folded())
        && section.word(at - 2).isCapitalised();
  }

  /** "Congress of Norvian Trade Unions": one word of body that a longer name goes on from. */
  private boolean isOf(Section section, int at, NameIndex.Found found) {
    int of = at + found.count();
    if (found.count() > 1
        || of + 2 >= section.size()
        || !section.word(of).folded().equals("of")
        || !bodyNouns.contains(section.word(at).folded())) {
      return false;
    }
    int to = of + 1;
    while (to < section.size() && to < of + MAX_WORDS && section.word(to).isCapitalised()) {
      to++;
    }
    return to > of + 2 && PLURAL_BODIES.contains(section.word(to - 1).folded());
  }

  private boolean endsTitle(Section section, int at) {
    for (int from = Math.max(0, at - MAX_WORDS); from < at; from++) {
      int start = from;
      if (titles.at(section, from).filter(t -> start + t.count() == at).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
