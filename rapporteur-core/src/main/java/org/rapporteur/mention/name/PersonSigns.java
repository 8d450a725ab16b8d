package org.rapporteur.mention.name;

import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Token;

/** Knows by what stands around a capitalised name that it is a person's. */
final class PersonSigns {
  private final TitleIndex titles;
  private final HumanVerbs verbs;

  PersonSigns(TitleIndex titles, HumanVerbs verbs) {
    this.titles = titles;
    this.verbs = verbs;
  }

  static boolean isTagged(Section section, int at, String tag) {
    return section.token(at).map(Token::name).filter(n -> n.endsWith(tag)).isPresent();
  }

  /** Whether a bare number between commas follows: "Olen Strand, 61, said". */
  static boolean isAged(Section section, int to) {
    return to < section.size()
        && section.word(to).form().matches("[1-9][0-9]")
        && section.text.startsWith(", ", section.word(to - 1).end())
        && section.text.startsWith(",", section.word(to).end());
  }

  /** Whether what stands around a name is said of people only. */
  boolean isHuman(Section section, int from, int to) {
    return verbs.follows(section, to)
        || verbs.precedes(section, from)
        || isApposed(section, to)
        || isPredicated(section, to);
  }

  /** Whether an office follows a comma, dash or bracket. */
  private boolean isApposed(Section section, int to) {
    String text = section.text;
    int end = section.word(to - 1).end();
    boolean parted =
        to < section.size()
            && Stream.of(", ", " (", " — ", " – ").anyMatch(mark -> text.startsWith(mark, end));
    return parted && titleWithin(section, to, 6);
  }

  /** Whether "is", "was" or "has been" and an office follow. */
  private boolean isPredicated(Section section, int to) {
    return to < section.size()
        && section.joined(to - 1)
        && Set.of("is", "was", "has", "became", "remains", "will")
            .contains(section.word(to).folded())
        && titleWithin(section, to + 1, 6);
  }

  private boolean titleWithin(Section section, int from, int words) {
    for (int i = from; i < Math.min(section.size(), from + words); i++) {
      if (i > from && !section.joined(i - 1)) {
        return false;
      }
      if (titles.at(section, i).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
