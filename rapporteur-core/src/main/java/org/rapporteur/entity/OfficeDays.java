package org.rapporteur.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;

/**
 * Reads since when, or until when, an office is held, and by what verb: "assumed office on 10 May",
 * "resigned", "will take office", "was president from 2012 to 2018".
 */
final class OfficeDays {
  private static final Pattern START =
      Pattern.compile(
          "\\b(assumed (the )?(office|post|duties)|(took|take|takes|taking) (up )?(the )?(office|post)"
              + "|took over|(was|were|been|be|being) (sworn in|inaugurated|appointed|re-?elected|elected"
              + "|named)|became)\\b");
  private static final Pattern END =
      Pattern.compile(
          "\\b(stepped down|resigned|resigns|left office|quit|(was|were|been) (dismissed|sacked|fired"
              + "|ousted|removed))\\b");
  private static final Pattern SINCE = Pattern.compile("[, ]*(in office )?(since|from) *");
  private static final Pattern IN_OFFICE =
      Pattern.compile("^(in|at) (office|power|the post|the helm) (since|from) *$");
  private static final Pattern UNTIL = Pattern.compile("[, ]*(until|till) *");
  private static final Pattern LEAVES =
      Pattern.compile(
          "\\b(stepped down|resigned|has quit|quit|left office|dismissed|sacked|fired|ousted|removed"
              + "|retired|deposed)\\b");
  private static final Pattern COMES =
      Pattern.compile(
          "\\b(will|is to|are to|is due to|is set to) (take|assume|become|be sworn)\\b");
  private static final Pattern WAS = Pattern.compile("\\b(was|had been|served as)( the| once)? *$");
  private static final int NEAR_CHARS = 90;
  private static final int GAP_CHARS = 80;

  /**
   * What a sentence says of the holding.
   *
   * @param days as far as said
   * @param status {@code current}, {@code former} or {@code designate}
   */
  record Held(Optional<Interval> days, String status) {}

  /** How an office is held, as far as its sentence says. */
  Held held(Cast cast, Mention office, Optional<Mention> holder) {
    Optional<Sentence> sentence = cast.sentence(office.head());
    if (sentence.isEmpty()) {
      return new Held(Optional.empty(), "current");
    }
    Span whole = sentence.get().span();
    Optional<LocalDate> from = Optional.empty();
    Optional<LocalDate> to = Optional.empty();
    int anchor = office.span().end();
    if (holder.isPresent() && holder.get().span().start() - anchor < 3) {
      anchor = Math.max(anchor, holder.get().span().end());
    }
    for (Time time : times(cast, whole, office)) {
      String before =
          lower(cast.text, Math.max(whole.start(), time.span().start() - GAP_CHARS), time);
      String gap = lower(cast.text, Math.min(anchor, time.span().start()), time);
      boolean fronted = IN_OFFICE.matcher(before).find();
      int start = last(START, before);
      int end = last(END, before);
      if (start < 0 && end < 0 && isFirst(time, whole)) {
        // "On 1 July 2024 X took office": the verb comes after
        String after = cast.text.substring(time.span().end(), whole.end()).toLowerCase(Locale.ROOT);
        start = START.matcher(after).find() ? 0 : -1;
      }
      if (from.isEmpty() && (fronted || SINCE.matcher(gap).matches() || start > end)) {
        from = time.days().map(Interval::from);
      } else if (to.isEmpty()
          && (UNTIL.matcher(gap).matches()
              || end > start
              || (from.isPresent() && gap.matches(" to ")))) {
        to = time.days().map(Interval::to);
      }
      anchor = time.span().end();
    }
    return new Held(interval(from, to), status(cast, whole, office, holder, to.isPresent()));
  }

  private static List<Time> times(Cast cast, Span whole, Mention office) {
    List<Time> times = new ArrayList<>();
    for (Time time : cast.times(whole.start(), whole.end())) {
      int after = time.span().start() - office.span().end();
      boolean near = Math.abs(after) <= NEAR_CHARS;
      boolean fronted = IN_OFFICE.matcher(lower(cast.text, whole.start(), time)).find();
      boolean date = time.type().equals("DATE") && time.days().isPresent();
      if (whole.contains(time.span())
          && near
          && date
          && (after >= 0 || fronted || isFirst(time, whole))) {
        times.add(time);
      }
    }
    return times;
  }

  private static boolean isFirst(Time time, Span whole) {
    return time.span().start() - whole.start() < 4;
  }

  private static String lower(String text, int start, Time time) {
    return text.substring(start, Math.max(start, time.span().start())).toLowerCase(Locale.ROOT);
  }

  private static int last(Pattern pattern, String text) {
    int last = -1;
    var matcher = pattern.matcher(text);
    while (matcher.find()) {
      last = matcher.start();
    }
    return last;
  }

  private static Optional<Interval> interval(Optional<LocalDate> from, Optional<LocalDate> to) {
    LocalDate first = from.orElse(LocalDate.MIN);
    LocalDate end = to.orElse(LocalDate.MAX);
    boolean told = from.isPresent() || to.isPresent();
    return told && first.isBefore(end) ? Optional.of(new Interval(first, end)) : Optional.empty();
  }

  private static String status(
      Cast cast, Span whole, Mention office, Optional<Mention> holder, boolean ended) {
    if (holder.isEmpty()) {
      return ended ? "former" : "current";
    }
    int from = Math.min(holder.get().span().end(), office.span().end());
    int to = Math.max(holder.get().span().start(), office.span().start());
    if (from > to) {
      return ended ? "former" : "current";
    }
    String between = cast.text.substring(from, to).toLowerCase(Locale.ROOT);
    // the verb may stand before both: "Norvia dismissed X as ambassador"
    int verb =
        Math.max(whole.start(), Math.min(holder.get().span().start(), office.span().start()) - 12);
    String before =
        cast.text.substring(verb, Math.min(from, Math.max(verb, holder.get().span().start())));
    boolean leaves =
        LEAVES.matcher(between).find() && holder.get().span().start() < office.span().start();
    boolean dismissed =
        before.toLowerCase(Locale.ROOT).matches("(?s).*(dismissed|sacked|fired|ousted) ");
    if (leaves || dismissed || ended) {
      return "former";
    }
    if (COMES.matcher(between).find()) {
      return "designate";
    }
    return WAS.matcher(between).find() && between.length() < 30 ? "former" : "current";
  }
}
