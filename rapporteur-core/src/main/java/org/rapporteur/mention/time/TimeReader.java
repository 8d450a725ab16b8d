package org.rapporteur.mention.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.mention.phrase.Match;
import org.rapporteur.mention.phrase.Numerals;
import org.rapporteur.mention.phrase.PhraseBook;
import org.rapporteur.mention.phrase.Vocabulary;
import org.rapporteur.mention.phrase.Words;
import org.rapporteur.model.Block;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Span;
import org.rapporteur.model.Text;
import org.rapporteur.model.Time;

/**
 * Finds expressions of time and reads them from the day of writing. Extents and values follow
 * TIMEX3 (TimeML 1.2.1) as TimeBank applies it: no preposition, but articles and "nearly", "early",
 * "the end of". Linear in the length of the text.
 */
public final class TimeReader {
  private final PhraseBook phrases;
  private final Tense tense;
  private final Guard guard;

  /**
   * Builds it from {@code lang/en/times.tsv}, {@code time-phrases.tsv} and {@code time-cues.tsv}.
   */
  public TimeReader(Lexicon lexicon) {
    Vocabulary vocabulary =
        new Vocabulary(Vocabulary.forms(lexicon.table("lang/en/times.tsv")), new Numerals(lexicon));
    this.phrases = new PhraseBook(lexicon.table("lang/en/time-phrases.tsv"), vocabulary);
    Cues cues = new Cues(lexicon);
    this.tense = new Tense(cues);
    this.guard = new Guard(cues);
  }

  /** How it tells what lies ahead of the day of writing from what lies behind. */
  Tense tense() {
    return tense;
  }

  /**
   * The expressions of time of a text, in order.
   *
   * @param published the day of writing; with a range, only what is the same for its first and last
   *     day is placed
   */
  public List<Time> read(Text text, Optional<Dating> published) {
    if (published.isEmpty() || isOpen(published.get().days())) {
      return read(text, (LocalDate) null);
    }
    List<Time> first = read(text, published.get().days().from());
    if (published.get().days().isDay()) {
      return first;
    }
    List<Time> last = read(text, published.get().days().last());
    List<Time> open = read(text, (LocalDate) null);
    List<Time> agreed = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      agreed.add(first.get(i).value().equals(last.get(i).value()) ? first.get(i) : open.get(i));
    }
    return agreed;
  }

  private static boolean isOpen(Interval days) {
    return days.from().equals(LocalDate.MIN) || days.to().equals(LocalDate.MAX);
  }

  private List<Time> read(Text text, @org.jspecify.annotations.Nullable LocalDate anchor) {
    List<Time> times = new ArrayList<>();
    Memory memory = new Memory(Optional.ofNullable(anchor));
    for (Block block : text.readBlocks()) {
      Words words = Words.of(text.article().text(), block.span().start(), block.span().end());
      int at = 0;
      while (at < words.size()) {
        int next = at + 1;
        for (Match match : phrases.matches(words, at)) {
          Optional<Time> time = read(words, match, memory);
          if (time.isPresent()) {
            times.add(time.get());
            next = match.next();
            break;
          }
        }
        at = next;
      }
    }
    return times;
  }

  private Optional<Time> read(Words words, Match match, Memory memory) {
    Direction direction = tense.of(words, match.start(), match.next());
    if (!guard.allows(words, match, direction)) {
      return Optional.empty();
    }
    Setting setting = memory.setting(words, match, direction);
    Optional<Value> value = Reckoner.read(setting).map(v -> Edge.narrow(v, setting));
    value.ifPresent(v -> memory.keep(v, setting));
    return value.map(
        v -> {
          Span span = new Span(words.get(match.start()).start(), words.get(match.next() - 1).end());
          return new Time(span, v.type(), v.value(), v.days(), match.row().rule());
        });
  }
}
