package org.rapporteur.claim.event;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Time;
import org.rapporteur.model.Upos;

/**
 * Whether a page recalls an act of another time rather than reports it: by the day of its own
 * clause, by an adverb ("once", "previously"), by who did it ("the previous government"), or
 * because it goes on with a story told of another time ("the next day").
 */
final class Recall {
  /**
   * Acts of days this much before the page are recalled, counted from the middle of what is said of
   * them. 60 to 100 were looked at on the events of 1,125 random articles judged one by one.
   */
  private static final int RECALLED_AFTER_DAYS = 85;

  /** A story of days this much before the page goes on in the next sentence. Not swept. */
  private static final int STORY_AFTER_DAYS = 300;

  /** What was long ago whichever clause of its sentence names the day. Not swept: a year. */
  private static final int LONG_AGO_DAYS = 366;

  /** A month: the days of anything longer are those of its end. */
  private static final int SHORT_DAYS = 31;

  /** Sentences without a day of their own that go on with the story of the one before. */
  private static final int GOES_ON = 1;

  /** The same, where the act is told of "the next day". */
  private static final int COUNTS_ON = 3;

  /** "In the 1990s", "during the 80s"; later decades may be the page's own. */
  private static final Pattern DECADE = Pattern.compile("['’]?(19)?[3-9]0s");

  private static final Pattern LATER_DECADE = Pattern.compile("(20[0-9]0)s");

  /** A year of 1900 to 1959 or 2000 to 2059 that opens a sentence looks like one as well. */
  private static final Pattern HOUR = Pattern.compile("([01][0-9]|2[0-3])[0-5][0-9]");

  private static final Set<String> AGAIN = Set.of("again", "more");

  private final ClauseTimes times;
  private final List<Sentence> sentences;
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final Optional<LocalDate> published;
  private final String text;

  Recall(Entities entities) {
    sentences = entities.text().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      numbers.put(sentences.get(i).span().start(), i);
    }
    text = entities.article().text();
    published =
        entities
            .mentions()
            .published()
            .filter(d -> d.basis() != Dating.Basis.INFERRED)
            .map(Dating::days)
            .map(Interval::from)
            .filter(day -> !day.equals(LocalDate.MIN));
    times = new ClauseTimes(entities, published);
  }

  /**
   * Whether the act at the token is recalled.
   *
   * @param said whether it stands in somebody's statement, whose story is another than the page's
   */
  boolean isOf(Syntax syntax, int index, boolean said) {
    if (isLongAgo(syntax, index)
        || isYearsLong(syntax, index)
        || isFormer(syntax, index)
        || isYearsAfter(syntax, index)) {
      return true;
    }
    if (syntax.token(index).upos() == Upos.ADJ || Tense.isPresentPerfect(syntax, index)) {
      return false;
    }
    Optional<Time> own = times.own(syntax, index);
    if (own.isPresent() && isFar(syntax, own.get(), index, RECALLED_AFTER_DAYS)) {
      return true;
    }
    boolean relative = own.isPresent() && ClauseTimes.isRelative(syntax, own.get());
    if ((own.isPresent() && !relative) || published.isEmpty()) {
      return false;
    }
    boolean beside =
        times.beside(syntax, index).filter(t -> isFar(syntax, t, index, LONG_AGO_DAYS)).isPresent();
    return beside
        || (!said
            && Tense.isNarrated(syntax, index)
            && goesOn(syntax, number(syntax), relative ? COUNTS_ON : GOES_ON));
  }

  private int number(Syntax syntax) {
    return numbers.getOrDefault(syntax.tree().sentence().span().start(), 0);
  }

  /** Whether what is said of the day lies so many days before the page. */
  private boolean isFar(Syntax syntax, Time time, int index, int days) {
    Interval said = time.days().orElseThrow();
    boolean year = ClauseTimes.YEAR.matcher(time.value()).matches();
    boolean named = year && form(time).contains(time.value()); // not "last year"
    if (named && isClock(syntax, time)) {
      return false;
    }
    if (said.to().equals(LocalDate.MAX) || said.from().equals(LocalDate.MIN)) {
      return false;
    }
    if (published.isEmpty()) {
      return Occasion.onTheSide(syntax, index) || (year && !Tense.isPresent(syntax, index));
    }
    LocalDate page = published.get();
    if (named && days <= RECALLED_AFTER_DAYS && said.from().getYear() < page.getYear()) {
      return true;
    }
    boolean earlier = year && form(time).startsWith("earlier");
    long last = Math.min(said.last().toEpochDay(), earlier ? page.toEpochDay() : Long.MAX_VALUE);
    boolean brief = earlier || last - said.from().toEpochDay() < SHORT_DAYS;
    brief |= year && form(time).startsWith("last year") && page.getMonth() != Month.JANUARY;
    brief &= days == RECALLED_AFTER_DAYS;
    long day = brief ? (said.from().toEpochDay() + last) / 2 : last;
    return day < page.toEpochDay() - days;
  }

  /** "1851 The envoy met the king": the hour of a running report, not a year. */
  private boolean isClock(Syntax syntax, Time time) {
    Sentence sentence = syntax.tree().sentence();
    return sentence.tokenAt(time.span().start()) == 0
        && HOUR.matcher(form(time)).matches()
        && syntax.size() > 2
        && Character.isUpperCase(syntax.token(1).form().charAt(0));
  }

  private boolean isPastDecade(String form) {
    Matcher later = LATER_DECADE.matcher(form);
    return DECADE.matcher(form).matches()
        || (later.matches()
            && published
                .filter(p -> p.getYear() > Integer.parseInt(later.group(1)) + 9)
                .isPresent());
  }

  private String form(Time time) {
    return text.substring(time.span().start(), time.span().end()).toLowerCase(Locale.ROOT);
  }

  /** Whether a sentence without a day of its own goes on with a story of another time. */
  private boolean goesOn(Syntax after, int sentence, int sentencesLeft) {
    if (sentence < 1 || sentencesLeft < 1) {
      return false;
    }
    Sentence before = sentences.get(sentence - 1);
    Syntax syntax = after.of(before);
    int root = 0;
    while (root < syntax.size() && syntax.head(root) >= 0) {
      root++;
    }
    if (root == syntax.size() || !Tense.isNarrated(syntax, root)) {
      return false;
    }
    Optional<Time> own = times.own(syntax, root);
    if (own.isPresent() && !ClauseTimes.isRelative(syntax, own.get())) {
      return isFar(syntax, own.get(), root, STORY_AFTER_DAYS);
    }
    return (own.isPresent() || times.of(before).isEmpty())
        && goesOn(syntax, sentence - 1, sentencesLeft - 1);
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

  /** "For years Norvia urged the council to meet"; but "jailed him for years", "for years of". */
  private static boolean isYearsLong(Syntax syntax, int index) {
    return syntax.isVerb(index)
        && syntax.token(index).has("Tense=Past")
        && syntax.child(index, "aux") < 0
        && syntax.oblique(index, "for").stream()
            .anyMatch(
                o ->
                    o < index
                        && syntax.isOf("long-time", o)
                        && syntax.token(o).has("Number=Plur")
                        && syntax.child(o, "nummod", "amod", "nmod", "acl") < 0);
  }

  /** "Twelve years after the rebels surrendered". */
  private static boolean isYearsAfter(Syntax syntax, int index) {
    int mark = syntax.child(index, "mark");
    return mark > 0
        && syntax.form(mark).equals("after")
        && (syntax.isOf("long-time", mark - 1) || syntax.form(mark - 1).equals("months"))
        && syntax.token(index).is("advcl");
  }

  /**
   * "Ten years ago", "in the fourteenth century", "in the past": long past on whatever day the page
   * came out.
   */
  private boolean isLongAgo(Syntax syntax, int index) {
    for (int child : syntax.children(index, "advmod", "obl")) {
      if (syntax.lemma(child).equals("ago")
          && syntax.children(child).stream().anyMatch(c -> syntax.isOf("long-time", c))) {
        return true;
      }
      if (syntax.form(child).equals("past")
          && syntax.preposition(child).equals("in")
          && syntax.isVerb(index)
          && !Tense.isPresent(syntax, index)) {
        return true;
      }
      if (isPastDecade(syntax.form(child))
          && Set.of("in", "during", "throughout").contains(syntax.preposition(child))) {
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
