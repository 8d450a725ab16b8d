package org.rapporteur.mention.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Known;
import org.rapporteur.lexicon.Office;
import org.rapporteur.mention.name.NameIndex.Use;
import org.rapporteur.model.Form;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Span;
import org.rapporteur.model.Upos;

/**
 * Finds people by what they are: "Norvian Foreign Minister", "the 67-year-old leader", "the press
 * secretary of the President of Norvia". The key of such a mention is the state or body whose
 * office it is; its rule is the office's row.
 */
final class Descriptions {
  private static final Set<String> DETERMINERS =
      Set.of("the", "his", "her", "their", "its", "this", "that", "our", "my", "your");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "every", "another", "no");
  private static final int MAX_MODIFIERS = 6;

  private final TitleIndex titles;
  private final Set<String> modifiers;

  Descriptions(TitleIndex titles, Set<String> modifiers) {
    this.titles = titles;
    this.modifiers = modifiers;
  }

  /** Adds the descriptions of a section. */
  void find(Section section, List<Mention> mentions) {
    int at = 0;
    while (at < section.size()) {
      Optional<TitleIndex.Found> title =
          section.isFree(at) ? titles.at(section, at) : Optional.empty();
      if (title.isEmpty() || isPartOfName(section, at, at + title.get().count())) {
        at++;
        continue;
      }
      int to = at + title.get().count();
      Optional<Mention> mention = describe(section, at, to, title.get().office());
      mention.ifPresent(mentions::add);
      at = to;
      // "the press secretary of the President of Norvia" is one description
      while (mention.isPresent()
          && at < section.size()
          && section.word(at).start() < mention.get().span().end()) {
        at++;
      }
    }
  }

  private static boolean isPartOfName(Section section, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!section.isFree(i)) {
        return true;
      }
    }
    // "Prime Minister's Questions" names no prime minister; "head" and "chair" are often verbs
    Upos upos = section.upos(to - 1);
    return upos == Upos.VERB || upos == Upos.ADV || upos == Upos.ADP;
  }

  private Optional<Mention> describe(Section section, int at, int to, Office office) {
    int from = at;
    Optional<Known> left = Optional.empty();
    boolean owner = false;
    int steps = 0;
    while (from > 0 && steps < MAX_MODIFIERS && linked(section, from - 1)) {
      int before = from - 1;
      if (section.isGenitive(before)) {
        from = before;
        continue;
      }
      if (section.cover[before] >= 0) {
        int start = section.cover[before];
        NameIndex.Found found = section.found[start];
        if (found == null || found.sense().use() == Use.DEMONYM) {
          break;
        }
        if (left.isEmpty() || found.sense().known().kind() == Kind.STATE) {
          left = Optional.of(found.sense().known());
        }
        owner = true;
        from = start;
      } else if (section.named[before] && section.isGenitive(from)) {
        break;
      } else if (isModifier(section, before)) {
        from = before;
      } else {
        break;
      }
      steps++;
    }
    boolean definite = from > 0 && DETERMINERS.contains(section.word(from - 1).folded());
    boolean indefinite = from > 0 && INDEFINITE.contains(section.word(from - 1).folded());
    boolean name = followedByName(section, to);
    if ((definite || indefinite) && section.joined(from - 1)) {
      from--;
    }
    Right right = right(section, to);
    Optional<Known> of = right.known().isPresent() ? right.known() : left;
    boolean honorific = office.rank().equals("honorific");
    boolean said =
        definite
            || indefinite
            || owner
            || name
            || right.to() > to
            || isPredicate(section, to)
            || afterName(section, from);
    if (honorific || !said || section.isGenitive(from)) {
      return Optional.empty();
    }
    Span span = section.span(from, right.to());
    return Optional.of(
        new Mention(
            span,
            headOf(section, at, to),
            Kind.PERSON,
            Form.DESCRIPTION,
            of.map(Known::key),
            office.rule()));
  }

  /** Where the title's own head stands: its first noun before "of", else its last word. */
  private static int headOf(Section section, int at, int to) {
    for (int i = at + 1; i < to; i++) {
      String word = section.word(i).folded();
      if (word.equals("of") || word.equals("for") || word.equals("in")) {
        return section.word(i - 1).start();
      }
    }
    return section.word(to - 1).start();
  }

  private static boolean linked(Section section, int left) {
    return section.joined(left);
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

  private static boolean followedByName(Section section, int to) {
    return to < section.size() && section.joined(to - 1) && section.named[to];
  }

  /** Whether a name and a comma stand before. */
  private static boolean afterName(Section section, int from) {
    return from > 0
        && section.named[from - 1]
        && section.text.startsWith(", ", section.word(from - 1).end());
  }

  private static boolean isPredicate(Section section, int to) {
    return section
        .token(to - 1)
        .filter(t -> t.is("appos") || t.is("xcomp") || t.is("obl") || t.is("root") || t.is("nmod"))
        .isPresent();
  }

  /** What an office's "of" leads to. */
  private record Right(int to, Optional<Known> known) {}

  private Right right(Section section, int to) {
    int at = to;
    if (at < section.size()
        && section.joined(at - 1)
        && Set.of("elect", "designate").contains(section.word(at).folded())) {
      at++;
    }
    int end = at;
    int reach = at;
    while (reach < section.size() && section.joined(reach - 1) && reach < to + 12) {
      String word = section.word(reach).folded();
      if (!word.equals("of") && !word.equals("to") && !word.equals("for")) {
        break;
      }
      int next = reach + 1;
      if (next < section.size() && section.word(next).folded().equals("the")) {
        next++;
      }
      if (next >= section.size() || !section.joined(next - 1)) {
        break;
      }
      NameIndex.Found found = section.cover[next] == next ? section.found[next] : null;
      if (found != null && found.sense().use() != Use.DEMONYM) {
        end = next + found.count();
        // an ambassador to a state is not that state's
        boolean host = word.equals("to");
        return new Right(end, host ? Optional.empty() : Optional.of(found.sense().known()));
      }
      if (section.named[next] && section.word(next).isCapitalised()) {
        while (next < section.size() && section.named[next]) {
          next++;
        }
        return new Right(next, Optional.empty());
      }
      Optional<TitleIndex.Found> inner = titles.at(section, next);
      if (inner.isEmpty()) {
        break;
      }
      reach = next + inner.get().count();
    }
    return new Right(end, Optional.empty());
  }

  /** The mentions that point at somebody, by place. */
  static List<Mention> sorted(List<Mention> mentions) {
    List<Mention> sorted = new ArrayList<>(mentions);
    sorted.sort(
        (a, b) -> {
          int byStart = Integer.compare(a.span().start(), b.span().start());
          return byStart != 0 ? byStart : Integer.compare(b.span().end(), a.span().end());
        });
    return sorted;
  }
}
