package org.rapporteur.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;

/** Reads since when, or until when, an office is held, from the sentence that names it. */
final class OfficeDays {
  private static final String START =
      "(?s).*\\b(assumed (the )?(office|post|duties)|took (up )?(the )?(office|post|over)|taking office"
          + "|sworn in|inaugurated|appointed|elected|re-elected|named|became|come to power|came to power"
          + "|since|from|takes office|take office)\\b[^.;]{0,40}$";
  private static final String END =
      "(?s).*\\b(until|till|stepped down|resigned|left office|dismissed|sacked|ousted|retired)\\b[^.;]{0,40}$";
  private static final int NEAR_CHARS = 90;

  /** The days an office is held, as far as its sentence says. */
  Optional<Interval> held(Cast cast, Mention office) {
    Optional<Sentence> sentence = cast.sentence(office.head());
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    Span whole = sentence.get().span();
    Optional<LocalDate> from = Optional.empty();
    Optional<LocalDate> to = Optional.empty();
    List<Time> times = cast.mentions.times();
    for (Time time : times) {
      if (!whole.contains(time.span()) || time.days().isEmpty()) {
        continue;
      }
      int anchor = Math.max(whole.start(), office.span().start() - NEAR_CHARS);
      int begin = Math.min(anchor, time.span().start());
      boolean near = Math.abs(time.span().start() - office.span().end()) <= NEAR_CHARS;
      String before = cast.text.substring(begin, time.span().start()).toLowerCase(Locale.ROOT);
      if (near && before.matches(START) && from.isEmpty()) {
        from = time.days().map(Interval::from);
      } else if (near && before.matches(END) && to.isEmpty()) {
        to = time.days().map(Interval::to);
      }
    }
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = from.orElse(LocalDate.MIN);
    LocalDate end = to.orElse(LocalDate.MAX);
    return first.isBefore(end) ? Optional.of(new Interval(first, end)) : Optional.empty();
  }
}
