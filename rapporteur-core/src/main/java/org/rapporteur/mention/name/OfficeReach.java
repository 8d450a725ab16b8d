package org.rapporteur.mention.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Known;
import org.rapporteur.mention.name.NameIndex.Use;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Upos;

/**
 * How far the words of an office reach: to the left over its state or body and its modifiers
 * ("Norvia's former foreign and ..."), to the right over "of", "to" and "for" ("of Norvia", "of the
 * Lakeland Treaty Council", "for Mountain Affairs").
 */
final class OfficeReach {
  private static final int MAX_MODIFIERS = 6;
  private static final int MAX_WORDS_RIGHT = 14;
  private static final Set<String> LINKS = Set.of("of", "to", "for");
  private static final Set<String> SUFFIXES = Set.of("elect", "designate");

  private final TitleIndex titles;
  private final Set<String> modifiers;
  private final Set<String> bodyNouns;

  OfficeReach(TitleIndex titles, Set<String> modifiers, Set<String> bodyNouns) {
    this.titles = titles;
    this.modifiers = modifiers;
    this.bodyNouns = bodyNouns;
  }

  /**
   * One side of an office's words.
   *
   * @param at the first word on the left, or the word after the last on the right
   * @param known the state or body whose office it is, when the rows know it
   * @param owned whether a state, a body or a person in the genitive stands there
   */
  record Side(int at, Optional<Known> known, boolean owned) {}

  Side left(Section section, int at) {
    int from = at;
    Optional<Known> known = Optional.empty();
    boolean owned = false;
    for (int steps = 0; from > 0 && steps < MAX_MODIFIERS && section.joined(from - 1); steps++) {
      int before = from - 1;
      boolean genitive = section.isGenitive(from);
      if (section.isGenitive(before)) {
        from = before;
        steps--;
      } else if (section.cover[before] >= 0) {
        int start = section.cover[before];
        NameIndex.Found found = section.found[start];
        if (found == null || found.sense().use() == Use.DEMONYM) {
          break;
        }
        if (known.isEmpty() || found.sense().known().kind() == Kind.STATE) {
          known = Optional.of(found.sense().known());
        }
        owned = true;
        from = start;
      } else if (section.named[before]) {
        if (!genitive && !section.body[before]) {
          break;
        }
        owned = true;
        from = section.nameStart(before);
        break;
      } else if (genitive && bodyNouns.contains(section.word(before).folded())) {
        owned = true;
        from = before;
      } else if (isModifier(section, before) || isHalf(section, before, at)) {
        from = before;
      } else {
        break;
      }
    }
    return new Side(from, known, owned);
  }

  private boolean isModifier(Section section, int at) {
    Word word = section.word(at);
    String folded = word.folded();
    if (modifiers.contains(folded)
        || folded.matches("[0-9]{1,2}")
        || folded.equals("year")
        || folded.equals("old")) {
      return true;
    }
    boolean plain = !word.isCapitalised() && section.isFree(at);
    return plain && section.upos(at) == Upos.ADJ;
  }

  /** "foreign and" before "trade minister": half of an office whose noun comes later. */
  private boolean isHalf(Section section, int at, int title) {
    boolean joins = section.word(at).folded().equals("and");
    int half = joins ? at - 1 : at;
    if (half < 0
        || half + 1 >= section.size()
        || !section.word(half + 1).folded().equals("and")
        || title + 1 >= section.size()) {
      return false;
    }
    return titles.isTitle(List.of(section.word(half).folded(), section.word(title + 1).folded()));
  }

  Side right(Section section, int to) {
    int at = to;
    if (at < section.size()
        && section.joined(at - 1)
        && SUFFIXES.contains(section.word(at).folded())) {
      at++;
    }
    Side reached = new Side(at, Optional.empty(), false);
    while (at < section.size() && section.joined(at - 1) && at < to + MAX_WORDS_RIGHT) {
      String link = section.word(at).folded();
      int next = at + 1;
      if (next < section.size() && section.word(next).folded().equals("the")) {
        next++;
      }
      if (!LINKS.contains(link) || next >= section.size() || !section.joined(next - 1)) {
        break;
      }
      NameIndex.Found found = section.cover[next] == next ? section.found[next] : null;
      int end = next;
      Optional<Known> known = reached.known();
      if (found != null && section.isGenitive(next + found.count()) && !link.equals("to")) {
        break; // "the head of Norvia's lake service" does not head Norvia
      }
      if (found != null && found.sense().use() != Use.DEMONYM) {
        end = next + found.count();
        // an ambassador to a state is not that state's
        known = link.equals("to") || known.isPresent() ? known : Optional.of(found.sense().known());
        reached = new Side(end, known, true);
      } else if (section.named[next]
          && section.word(next).isCapitalised()
          && (section.body[next] || !link.equals("to"))) {
        end = section.nameEnd(next);
        reached = new Side(end, known, true);
      } else if (link.equals("for") && section.word(next).isCapitalised()) {
        end = portfolio(section, next);
        reached = new Side(end, known, reached.owned());
      } else {
        Optional<TitleIndex.Found> inner = titles.at(section, next);
        if (inner.isEmpty()) {
          break;
        }
        end = next + inner.get().count();
      }
      at = end;
    }
    return reached;
  }

  /** Where "Mountain Affairs" ends. */
  private static int portfolio(Section section, int from) {
    int end = from + 1;
    while (end < section.size()
        && section.joined(end - 1)
        && section.isFree(end)
        && (section.word(end).isCapitalised()
            || (section.word(end).folded().equals("and")
                && end + 1 < section.size()
                && section.word(end + 1).isCapitalised()))) {
      end++;
    }
    return end;
  }
}
