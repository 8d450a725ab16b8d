package org.rapporteur.mention.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Person;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Upos;

/**
 * Finds names of people and bodies by how they are written: a capitalised run after a title, before
 * an age or an apposition, with a common given name, or tagged as a name by the analyser.
 */
final class NamePatterns {
  private static final Set<Upos> NO_NAME =
      EnumSet.of(
          Upos.DET,
          Upos.ADP,
          Upos.PRON,
          Upos.CCONJ,
          Upos.SCONJ,
          Upos.AUX,
          Upos.PART,
          Upos.INTJ,
          Upos.NUM);

  private static final int MAX_NAME_WORDS = 6;
  private static final int MAX_TITLE_WORDS = 5;

  private final PeopleIndex people;
  private final TitleIndex titles;
  private final Set<String> bodyNouns;
  private final Set<String> notNames;
  private final Set<String> openers;
  private final PersonSigns signs;

  NamePatterns(
      PeopleIndex people,
      TitleIndex titles,
      Set<String> bodyNouns,
      Set<String> notNames,
      Set<String> openers,
      PersonSigns signs) {
    this.signs = signs;
    this.people = people;
    this.titles = titles;
    this.bodyNouns = bodyNouns;
    this.notNames = notNames;
    this.openers = openers;
  }

  /** Names in running text, where capitals tell. */
  List<Naming> runs(Section section) {
    List<Naming> namings = new ArrayList<>();
    int at = 0;
    while (at < section.size()) {
      if (!starts(section, at)) {
        at++;
        continue;
      }
      int to = at + 1;
      while (to < section.size() && section.joined(to - 1) && continues(section, at, to)) {
        to++;
      }
      while (to > at + 1
          && !section.word(to - 1).isCapitalised()
          && !afterHyphen(section, to - 1)) {
        to--;
      }
      name(section, at, to, namings);
      at = to;
    }
    return namings;
  }

  private boolean starts(Section section, int at) {
    Word word = section.word(at);
    return word.isCapitalised()
        && (section.isFree(at) || opensBody(section, at) || isGivenPlace(section, at))
        && !NO_NAME.contains(section.upos(at))
        && section.upos(at) != Upos.ADV
        && (section.upos(at) != Upos.VERB || at > 0);
  }

  /** "African Ports Council": the adjective of a region may open a body's name. */
  private static boolean opensBody(Section section, int at) {
    NameIndex.Found found = section.found[at];
    return found != null
        && found.sense().use() == NameIndex.Use.ADJECTIVE
        && found.sense().known().kind() == Kind.GROUP
        && at + 1 < section.size()
        && section.joined(at)
        && section.word(at + 1).isCapitalised();
  }

  /** "Sofia Paats": a given name that is a city's too, before a word that no row knows. */
  private boolean isGivenPlace(Section section, int at) {
    NameIndex.Found found = section.found[at];
    return found != null
        && found.count() == 1
        && found.sense().use() != NameIndex.Use.ADJECTIVE
        && at + 1 < section.size()
        && section.joined(at)
        && (people.isGivenName(section.word(at).form())
            || (PersonSigns.isTagged(section, at, "B-PER")
                && PersonSigns.isTagged(section, at + 1, "I-PER")))
        && section.text.charAt(section.word(at).end()) == ' '
        && section.word(at + 1).isCapitalised()
        && section.isFree(at + 1)
        && !notNames.contains(section.word(at + 1).folded())
        && !isBodyNoun(section, at + 1);
  }

  private boolean continues(Section section, int from, int at) {
    Word word = section.word(at);
    if (section.isGenitive(at) || at - from > MAX_NAME_WORDS + 4) {
      return false;
    }
    if (!section.isFree(at)) {
      boolean surname =
          section.found[at] != null
              && section.found[at].count() == 1
              && at - from == 1
              && people.isGivenName(section.word(from).form())
              && section.text.charAt(word.start() - 1) == ' ';
      return surname;
    }
    if (word.isCapitalised()) {
      return !NO_NAME.contains(section.upos(at))
          || section.word(at - 1).form().length() == 1
          || word.form().matches("[IVX]{1,5}");
    }
    boolean before = section.word(at - 1).isCapitalised();
    boolean next = at + 1 < section.size() && section.word(at + 1).isCapitalised();
    boolean hyphen = afterHyphen(section, at);
    boolean of = word.folded().equals("of") || word.folded().equals("for");
    return (before && next && hyphen)
        || Particles.join(section, from, at)
        || (of && (next || isTheName(section, at + 1)) && isBodyNoun(section, at - 1))
        || (isTheName(section, at) && isBodyNoun(section, at - 2))
        || (hyphen && (before || afterHyphen(section, at - 1)));
  }

  /** "Kim Jong-il": the small letters after a hyphen belong to the name. */
  private static boolean afterHyphen(Section section, int at) {
    return Words.isHyphen(section.text.charAt(section.word(at).start() - 1));
  }

  /** "of the Amber Alliance": the article inside a body's name. */
  private static boolean isTheName(Section section, int at) {
    return at + 1 < section.size()
        && section.word(at).folded().equals("the")
        && section.word(at + 1).isCapitalised()
        && section.isFree(at + 1)
        && section.word(at - 1).folded().equals("of");
  }

  private boolean isBodyNoun(Section section, int at) {
    return bodyNouns.contains(section.word(at).folded());
  }

  private void name(Section section, int first, int to, List<Naming> namings) {
    int from = first;
    while (from < to - 1 && openers.contains(section.word(from).folded())) {
      from++;
    }
    // "King Charles III" is listed with his title
    Optional<Person> whole =
        to - from > 1 && section.isFree(from)
            ? people.full(section.span(from, to).of(section.text))
            : Optional.empty();
    if (whole.isPresent()) {
      namings.add(new Naming(from, to, true, whole, whole.get().rule()));
      return;
    }
    int start = titleEnd(section, from, to);
    boolean titled =
        start > from
            || (from > 0 && (endsWithTitle(section, from) || isAppositive(section, from, to)));
    while (start < to) {
      Optional<TitleIndex.Found> title = title(section, start);
      if (title.isEmpty() || start + title.get().count() > to) {
        break;
      }
      start += title.get().count();
      titled = true;
      while (start < to && !section.word(start).isCapitalised()) {
        start++;
      }
    }
    int count = to - start;
    if (count == 0) {
      return;
    }
    if (start == from && opensWithNoName(section, start, to)) {
      name(section, start + 1, to, namings); // "On Monday President Ada Strand"
      return;
    }
    String name = section.span(start, to).of(section.text);
    if (isBody(section, start, to)) {
      if (count > 1) {
        namings.add(new Naming(start, to, false, Optional.empty(), "step/body-noun"));
      }
      return;
    }
    if (!section.isFree(start) && !isGivenPlace(section, start)) {
      return;
    }
    Optional<Person> known = count > 1 ? people.full(name) : Optional.empty();
    if (known.isPresent()) {
      namings.add(new Naming(start, to, true, known, known.get().rule()));
      return;
    }
    if (count > MAX_NAME_WORDS
        || (notNames.contains(section.word(start).folded())
            && (count == 1
                || !(people.isGivenName(section.word(start).form())
                    && PersonSigns.isTagged(section, start, "PER"))))
        || (count > 1 && notNames.contains(section.word(to - 1).folded()))) {
      return;
    }
    if (count > 1) {
      fullName(section, start, to, name, titled, namings);
      return;
    }
    int particle = Particles.before(section, start);
    Optional<Person> alone = people.alone(section.span(particle, to).of(section.text));
    if (alone.isEmpty() && particle < start && !PersonSigns.isTagged(section, start - 1, "PER")) {
      particle = start;
      alone = people.alone(name);
    }
    if (alone.isPresent()) {
      namings.add(new Naming(particle, to, true, alone, alone.get().rule()));
    } else if (titled || PersonSigns.isTagged(section, start, "PER")) {
      if (section.word(start).form().length() > 1) {
        namings.add(new Naming(particle, to, true, Optional.empty(), "step/title-and-name"));
      }
    }
  }

  /** Whether a run of three words or more starts with a day, month or the like. */
  private boolean opensWithNoName(Section section, int start, int to) {
    return to - start > 2
        && section.isFree(start)
        && notNames.contains(section.word(start).folded())
        && !isBody(section, start, to)
        && people.full(section.span(start, to).of(section.text)).isEmpty();
  }

  private void fullName(
      Section section, int start, int to, String name, boolean titled, List<Naming> namings) {
    Optional<Person> family = people.alone(name);
    if (family.isPresent()) {
      namings.add(new Naming(start, to, true, family, family.get().rule()));
      return;
    }
    // "Yesterday Vladimir Putin": what stands before a known full name is no part of it
    for (int from = start + 1; from < to - 1; from++) {
      Optional<Person> inner = people.full(section.span(from, to).of(section.text));
      if (inner.isPresent() && !people.isGivenName(section.word(start).form())) {
        namings.add(new Naming(from, to, true, inner, inner.get().rule()));
        return;
      }
    }
    if (section.found[to - 1] != null && !titled && !PersonSigns.isAged(section, to)) {
      return;
    }
    boolean given = people.isGivenName(section.word(start).form());
    boolean initial = section.word(start).form().length() == 1;
    String rule =
        titled
            ? "step/title-and-name"
            : given
                ? "entity/given-names.tsv"
                : PersonSigns.isTagged(section, start, "PER")
                    ? "step/tagged-name"
                    : PersonSigns.isAged(section, to)
                        ? "step/name-and-age"
                        : initial || signs.isHuman(section, start, to) ? "step/name-and-verb" : "";
    if (!rule.isEmpty()) {
      namings.add(new Naming(start, to, true, Optional.empty(), rule));
      return;
    }
    Optional<Person> alone = people.alone(section.word(to - 1).form());
    if (alone.isPresent() && section.upos(start) != Upos.PROPN) {
      namings.add(new Naming(to - 1, to, true, alone, alone.get().rule()));
    } else if (PersonSigns.isTagged(section, start, "ORG")) {
      namings.add(new Naming(start, to, false, Optional.empty(), "step/tagged-name"));
    }
  }

  private boolean isBody(Section section, int from, int to) {
    if (isBodyNoun(section, to - 1)) {
      return true;
    }
    for (int i = from + 1; i < to; i++) {
      String word = section.word(i).folded();
      if ((word.equals("of") || word.equals("for")) && isBodyNoun(section, i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** "Secretary of State Ada Strand": where a title ends that began before the capitals. */
  private int titleEnd(Section section, int from, int to) {
    for (int at = Math.max(0, from - MAX_TITLE_WORDS); at < from; at++) {
      int end = at + titles.at(section, at).map(TitleIndex.Found::count).orElse(0);
      if (end > from && end < to) {
        return end;
      }
    }
    return from;
  }

  /** The title that starts at a word, of one holder or of several. */
  private Optional<TitleIndex.Found> title(Section section, int at) {
    Optional<TitleIndex.Found> one = titles.at(section, at);
    return one.isPresent() ? one : titles.plural(section, at);
  }

  private boolean endsWithTitle(Section section, int at) {
    for (int from = Math.max(0, at - MAX_TITLE_WORDS); from < at; from++) {
      Optional<TitleIndex.Found> title = title(section, from);
      if (title.isPresent() && from + title.get().count() == at && leadsTo(section, at)) {
        return true;
      }
    }
    return false;
  }

  /** "The president of Norvia, Ada Strand, left": a name between commas after a description. */
  private boolean isAppositive(Section section, int from, int to) {
    String text = section.text;
    int end = section.word(to - 1).end();
    boolean closed = end >= text.length() || text.charAt(end) == ',' || text.charAt(end) == '.';
    if (!closed || !text.startsWith(", ", section.word(from - 1).end())) {
      return false;
    }
    for (int i = from - 1; i >= Math.max(0, from - 12); i--) {
      if (titles.at(section, i).isPresent()) {
        return true;
      }
      if (i == 0 || !section.joined(i - 1)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a title's last word and a name touch, or a comma or bracket parts them. */
  private static boolean leadsTo(Section section, int at) {
    String gap = section.text.substring(section.word(at - 1).end(), section.word(at).start());
    return section.joined(at - 1) || gap.equals(", ") || gap.equals(" (");
  }
}
