package org.rapporteur.claim.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Time;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * Whether a page recalls an act of another time rather than reports it: by the day of its own
 * clause, by an adverb ("once", "previously"), by who did it ("the previous government"), or
 * because it goes on with a story told of another time ("the next day").
 */
final class Recall {
  /**
   * Acts of days this much before the page are recalled, counted from the middle of what is said of
   * them. 60, 75 and 100 were looked at on 907 events of 601 random articles judged one by one.
   */
  private static final int RECALLED_AFTER_DAYS = 75;

  /** A story of days this much before the page goes on in the next sentence. Not swept. */
  private static final int STORY_AFTER_DAYS = 300;

  /** What was long ago whichever clause of its sentence names the day. Not swept: a year. */
  private static final int LONG_AGO_DAYS = 366;

  /** A month: the days of anything longer are those of its end. */
  private static final int SHORT_DAYS = 31;

  /** Sentences without a day of their own that go on with the story of the one before. */
  private static final int GOES_ON = 2;

  /** A bare year: news gives one only for what is long past. */
  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

  private static final Set<String> WITHIN =
      Set.of("during", "in", "at", "on", "amid", "following", "after");

  /** What bounds a time from below, so that the act may be of any day after. */
  private static final Set<String> AFTER = Set.of("since", "after", "from", "beyond", "through");

  private static final Set<String> RELATIVE = Set.of("next", "following", "same");
  private static final Set<String> AGAIN = Set.of("again", "more");
  private static final Set<String> POINTING = Set.of("that", "the");

  private final List<Time> times;
  private final List<Sentence> sentences;
  private final Optional<LocalDate> published;
  private final String text;

  Recall(Entities entities) {
    times = entities.mentions().times().stream().filter(t -> t.days().isPresent()).toList();
    sentences = entities.text().sentences();
    text = entities.article().text();
    published =
        entities
            .mentions()
            .published()
            .filter(d -> d.basis() != Dating.Basis.INFERRED)
            .map(Dating::days)
            .map(Interval::from)
            .filter(day -> !day.equals(LocalDate.MIN));
  }

  /**
   * Whether the act at the token is recalled.
   *
   * @param said whether it stands in somebody's statement, whose story is another than the page's
   */
  boolean isOf(Syntax syntax, int index, boolean said) {
    if (isLongAgo(syntax, index) || isFormer(syntax, index) || isYearsAfter(syntax, index)) {
      return true;
    }
    if (syntax.token(index).upos() == Upos.ADJ || isPresentPerfect(syntax, index)) {
      return false;
    }
    Optional<Time> own = own(syntax, index);
    if (own.isPresent() && isFar(syntax, own.get(), index, RECALLED_AFTER_DAYS)) {
      return true;
    }
    if (own.isPresent() && !isRelative(syntax, own.get())) {
      return false;
    }
    return published.isPresent()
        && (isBesideLongAgo(syntax, index)
            || (!said
                && isNarrated(syntax, index)
                && goesOn(syntax, sentences.indexOf(syntax.tree().sentence()), 0)));
  }

  /** Whether what is said of the day lies so many days before the page. */
  private boolean isFar(Syntax syntax, Time time, int index, int days) {
    Interval said = time.days().orElseThrow();
    boolean year = YEAR.matcher(time.value()).matches();
    if (said.to().equals(LocalDate.MAX) || said.from().equals(LocalDate.MIN)) {
      return false;
    }
    if (published.isEmpty()) {
      return Occasion.onTheSide(syntax, index) || year;
    }
    LocalDate page = published.get();
    if (year && days <= RECALLED_AFTER_DAYS && said.from().getYear() < page.getYear()) {
      return true;
    }
    boolean earlier = year && form(time).startsWith("earlier");
    long last = Math.min(said.last().toEpochDay(), earlier ? page.toEpochDay() : Long.MAX_VALUE);
    boolean brief = earlier || last - said.from().toEpochDay() < SHORT_DAYS;
    long day = brief ? (said.from().toEpochDay() + last) / 2 : last;
    return day < page.toEpochDay() - days;
  }

  private String form(Time time) {
    return text.substring(time.span().start(), time.span().end()).toLowerCase(Locale.ROOT);
  }

  /** The expression of time nearest to the token that says when its clause was. */
  private Optional<Time> own(Syntax syntax, int index) {
    return nearest(syntax, index, t -> governs(syntax, t, index));
  }

  /** Whether the day nearest to the act is of another year, whatever it belongs to. */
  private boolean isBesideLongAgo(Syntax syntax, int index) {
    return nearest(syntax, index, t -> !isInName(syntax, t))
        .filter(t -> isFar(syntax, t, index, LONG_AGO_DAYS))
        .isPresent();
  }

  /** "The 1973 War Powers Resolution". */
  private static boolean isInName(Syntax syntax, Time time) {
    int next = syntax.tree().sentence().tokenAt(time.span().end());
    return next < syntax.size()
        && next > 0
        && time.span().contains(syntax.token(next - 1).span())
        && syntax.token(next).upos() == Upos.PROPN;
  }

  private Optional<Time> nearest(Syntax syntax, int index, Predicate<Time> fits) {
    int position = syntax.token(index).start();
    return times.stream()
        .filter(t -> syntax.tree().sentence().span().contains(t.span()))
        .filter(t -> !isOpen(syntax, t))
        .filter(fits)
        .min(Comparator.comparingInt(t -> Math.abs(t.span().start() - position)));
  }

  /** Whether the act may be of any day after: "since 1994"; or before: "by March". */
  private static boolean isOpen(Syntax syntax, Time time) {
    int before = syntax.tree().sentence().tokenAt(time.span().start()) - 1;
    String word = before < 0 || before >= syntax.size() ? "" : syntax.form(before);
    return AFTER.contains(word)
        || (Set.of("by", "until", "till").contains(word) && !YEAR.matcher(time.value()).matches());
  }

  /** Whether the expression of time hangs on the token, or on a verb whose clause it is part of. */
  private static boolean governs(Syntax syntax, Time time, int index) {
    int at = top(syntax, time);
    while (at >= 0 && !syntax.isVerb(at)) {
      if (at == index) {
        return true;
      }
      int head = syntax.head(at);
      boolean ofNoun = head >= 0 && syntax.isNominal(head) && syntax.isNominal(at);
      if (ofNoun && head != index && !isWithin(syntax, head) && !isPlace(syntax, head)) {
        return isUnder(syntax, index, head); // "an order of 25 February freezing assets"
      }
      at = head;
    }
    return at >= 0 && (isUnder(syntax, index, at) || isAfterthought(syntax, at, index));
  }

  /** Whether a noun says when its verb was: "during the raid of 1986 Norvia refused". */
  private static boolean isWithin(Syntax syntax, int noun) {
    return syntax.token(noun).is("obl") && WITHIN.contains(syntax.preposition(noun));
  }

  private static boolean isUnder(Syntax syntax, int index, int verb) {
    int at = index;
    for (int steps = 0; at >= 0 && steps < 8; steps++) {
      if (at == verb) {
        return true;
      }
      String relation = syntax.token(at).relation();
      if (relation.equals("acl:relcl") || relation.startsWith("parataxis")) {
        return false;
      }
      at = syntax.head(at);
    }
    return false;
  }

  /** "Attacked it to quash the revolt in March", "invaded and toppled the king in 1979". */
  private static boolean isAfterthought(Syntax syntax, int verb, int index) {
    return syntax.head(verb) == index
        && (syntax.isInfinitive(verb) || syntax.token(verb).is("conj"));
  }

  /** Whether a name only places what it hangs on: "the raid on Orrin in March". */
  private static boolean isPlace(Syntax syntax, int noun) {
    return syntax.token(noun).upos() == Upos.PROPN && syntax.token(noun).is("nmod");
  }

  /** The uppermost token of an expression of time. */
  private static int top(Syntax syntax, Time time) {
    int first = syntax.tree().sentence().tokenAt(time.span().start());
    for (int i = first; i < syntax.size() && syntax.token(i).start() < time.span().end(); i++) {
      int head = syntax.head(i);
      if (head < 0 || !time.span().contains(syntax.token(head).span())) {
        return i;
      }
    }
    return -1;
  }

  /** "The next day": a day that counts from the one told before, not from the page's. */
  private static boolean isRelative(Syntax syntax, Time time) {
    int first = syntax.tree().sentence().tokenAt(time.span().start());
    for (int i = first; i < syntax.size() && syntax.token(i).start() < time.span().end(); i++) {
      if (RELATIVE.contains(syntax.form(i)) && i > 0) {
        return POINTING.contains(syntax.form(i - 1));
      }
    }
    return false;
  }

  /** Whether a sentence without a day of its own goes on with a story of another time. */
  private boolean goesOn(Syntax syntax, int sentence, int steps) {
    return sentence > 0
        && steps < GOES_ON
        && isSetBack(syntax, sentences.get(sentence - 1), sentence - 1, steps);
  }

  private boolean isSetBack(Syntax after, Sentence sentence, int number, int steps) {
    Syntax syntax = after.of(sentence);
    int root = 0;
    while (root < syntax.size() && syntax.head(root) >= 0) {
      root++;
    }
    if (root == syntax.size() || !isNarrated(syntax, root)) {
      return false;
    }
    List<Time> said = times.stream().filter(t -> sentence.span().contains(t.span())).toList();
    Optional<Time> own = own(syntax, root);
    if (own.isPresent() && !isRelative(syntax, own.get())) {
      return isFar(syntax, own.get(), root, STORY_AFTER_DAYS);
    }
    return (said.isEmpty() || own.isPresent()) && goesOn(syntax, number, steps + 1);
  }

  /** Whether the clause is told in the simple past, as stories are. */
  private static boolean isNarrated(Syntax syntax, int index) {
    int verb = index;
    for (int steps = 0; verb >= 0 && steps < 6; steps++) {
      if (syntax.isVerb(verb) && !syntax.token(verb).is("acl")) {
        if (syntax.token(verb).is("ccomp")) {
          return false;
        }
        boolean finite = syntax.head(verb) < 0 || syntax.child(verb, "nsubj") >= 0;
        if (finite) {
          return isSimplePast(syntax, verb);
        }
      }
      verb = syntax.head(verb);
    }
    return false;
  }

  /** "Has demanded": reported, whatever year the sentence names besides. */
  private static boolean isPresentPerfect(Syntax syntax, int verb) {
    return syntax.children(verb, "aux").stream()
        .anyMatch(c -> Set.of("has", "have", "'ve", "’ve").contains(syntax.form(c)));
  }

  private static boolean isSimplePast(Syntax syntax, int verb) {
    boolean past = syntax.token(verb).has("Tense=Past");
    for (int child : syntax.children(verb)) {
      Token token = syntax.token(child);
      if (!token.is("aux")) {
        continue;
      }
      if (!Set.of("was", "were", "had").contains(syntax.form(child))) {
        return false;
      }
      past = true;
    }
    return past;
  }

  /** "Once backed", "previously supported"; "the previous government signed". */
  private static boolean isFormer(Syntax syntax, int index) {
    for (int child : syntax.children(index, "advmod")) {
      if (child < index
          && syntax.isOf("formerly", child)
          && !AGAIN.contains(syntax.form(child + 1))
          && syntax.child(index, "aux") < 0
          && syntax.token(index).has("Tense=Past")) {
        return true;
      }
    }
    int doer = syntax.isVerb(index) ? syntax.doer(index) : -1;
    return doer >= 0
        && syntax.isOf("cabinet", doer)
        && syntax.children(doer, "amod").stream().anyMatch(c -> syntax.isOf("preceding", c));
  }

  /** "Twelve years after the rebels surrendered". */
  private static boolean isYearsAfter(Syntax syntax, int index) {
    int mark = syntax.child(index, "mark");
    return mark > 0
        && syntax.form(mark).equals("after")
        && syntax.isOf("long-time", mark - 1)
        && syntax.token(index).is("advcl");
  }

  /** "Ten years ago", "in the fourteenth century": long past on whatever day the page came out. */
  private static boolean isLongAgo(Syntax syntax, int index) {
    for (int child : syntax.children(index, "advmod", "obl")) {
      if (syntax.lemma(child).equals("ago")
          && syntax.children(child).stream().anyMatch(c -> syntax.isOf("long-time", c))) {
        return true;
      }
      if (syntax.lemma(child).equals("century")
          && syntax.preposition(child).equals("in")
          && syntax.child(child, "amod") >= 0) {
        return true;
      }
    }
    return false;
  }
}
