package org.rapporteur.mention.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Known;
import org.rapporteur.lexicon.Office;
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
  private static final Set<String> BEFORE_OFFICE =
      Set.of("as", "become", "becomes", "became", "elected", "named", "appointed");

  private final TitleIndex titles;
  private final OfficeReach reach;

  Descriptions(TitleIndex titles, OfficeReach reach) {
    this.titles = titles;
    this.reach = reach;
  }

  /** Adds the descriptions of a section. */
  void find(Section section, List<Mention> mentions) {
    int at = 0;
    while (at < section.size()) {
      Optional<TitleIndex.Found> title =
          section.isFree(at) ? titles.at(section, at) : Optional.empty();
      if (title.isEmpty()
          || isPartOfName(section, at, at + title.get().count())
          || isDeputyOf(section, at, at + title.get().count())) {
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

  /** "the deputy Norvian foreign minister": one office, whose first word is a title elsewhere. */
  private boolean isDeputyOf(Section section, int from, int to) {
    if (!section.word(from).folded().equals("deputy") || to != from + 1) {
      return false;
    }
    for (int i = to; i < section.size() && section.joined(i - 1); i++) {
      if (titles.at(section, i).isPresent()) {
        return i > to;
      }
      if (section.cover[i] < 0) {
        return false;
      }
    }
    return false;
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
    OfficeReach.Side left = reach.left(section, at);
    int from = left.at();
    boolean definite = from > 0 && isDeterminer(section, from - 1);
    boolean indefinite = from > 0 && INDEFINITE.contains(section.word(from - 1).folded());
    boolean name = followedByName(section, to);
    if ((definite || indefinite) && section.joined(from - 1)) {
      from--;
    }
    OfficeReach.Side right = reach.right(section, to);
    Optional<Known> of = right.known().isPresent() ? right.known() : left.known();
    boolean honorific = office.rank().equals("honorific");
    boolean said =
        definite
            || indefinite
            || left.owned()
            || name
            || right.at() > to
            || isPredicate(section, to)
            || isConferred(section, from)
            || afterName(section, from);
    if (honorific || !said || section.isGenitive(from)) {
      return Optional.empty();
    }
    Span span = section.span(from, right.at());
    return Optional.of(
        new Mention(
            span,
            headOf(section, at, to),
            Kind.PERSON,
            Form.DESCRIPTION,
            of.map(Known::key),
            office.rule()));
  }

  private static boolean isDeterminer(Section section, int at) {
    return DETERMINERS.contains(section.word(at).folded()) && section.upos(at) != Upos.SCONJ;
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

  private static boolean followedByName(Section section, int to) {
    return to < section.size() && section.joined(to - 1) && section.named[to];
  }

  /** Whether a name and a comma stand before. */
  private static boolean afterName(Section section, int from) {
    return from > 0
        && section.named[from - 1]
        && section.text.startsWith(", ", section.word(from - 1).end());
  }

  /** "as chair", "named Ada Strand ambassador". */
  private static boolean isConferred(Section section, int from) {
    return from > 0
        && section.joined(from - 1)
        && (BEFORE_OFFICE.contains(section.word(from - 1).folded())
            || (section.named[from - 1] && !section.body[from - 1]));
  }

  private static boolean isPredicate(Section section, int to) {
    return section
        .token(to - 1)
        .filter(t -> t.is("appos") || t.is("xcomp") || t.is("obl") || t.is("root") || t.is("nmod"))
        .isPresent();
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
