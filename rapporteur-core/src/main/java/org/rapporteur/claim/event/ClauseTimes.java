package org.rapporteur.claim.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Time;
import org.rapporteur.model.Upos;

/** Which expression of time of a sentence says when the clause of a word was. */
final class ClauseTimes {
  /** A bare year: news gives one only for what is long past. */
  static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

  private static final int STEPS = 8;

  private static final Set<String> WITHIN =
      Set.of("during", "in", "at", "on", "amid", "following", "after");

  /** What bounds a time from below, so that the act may be of any day after. */
  private static final Set<String> AFTER = Set.of("since", "after", "from", "beyond", "through");

  private static final Set<String> BEFORE = Set.of("by", "until", "till");
  private static final Set<String> RELATIVE = Set.of("next", "following", "same");
  private static final Set<String> POINTING = Set.of("that", "the");

  private final List<Time> times;

  /**
   * @param published the page's day: what is placed after it is no day of an act told as done
   */
  ClauseTimes(Entities entities, Optional<LocalDate> published) {
    List<Time> placed =
        entities.mentions().times().stream()
            .filter(t -> t.days().isPresent())
            .filter(
                t ->
                    published.isEmpty()
                        || isRelative(t.rule())
                        || !t.days().get().from().isAfter(published.get().plusDays(1)))
            .toList();
    times = Ordered.byStart(placed, Time::span);
  }

  private static boolean isRelative(String rule) {
    return rule.endsWith("#the-next-unit");
  }

  /** The placed expressions of time of a sentence. */
  List<Time> of(Sentence sentence) {
    return Ordered.inside(times, Time::span, sentence.span());
  }

  /** The expression of time nearest to the token that says when its clause was. */
  Optional<Time> own(Syntax syntax, int index) {
    return nearest(syntax, index, t -> governs(syntax, t, index));
  }

  /** The nearest expression of time that no name, participle or relative clause has for itself. */
  Optional<Time> beside(Syntax syntax, int index) {
    return nearest(syntax, index, t -> !isInName(syntax, t) && !isAside(syntax, t, index));
  }

  /** Whether the time belongs to a participle or relative clause that the act does not stand in. */
  private static boolean isAside(Syntax syntax, Time time, int index) {
    int at = top(syntax, time);
    for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
      if (syntax.token(at).is("acl")) {
        return !syntax.tree().isUnder(index, at);
      }
      at = syntax.head(at);
    }
    return false;
  }

  /** "The 1931 Lake Tolls Act". */
  private static boolean isInName(Syntax syntax, Time time) {
    int next = syntax.tree().sentence().tokenAt(time.span().end());
    return next < syntax.size()
        && next > 0
        && time.span().contains(syntax.token(next - 1).span())
        && syntax.token(next).upos() == Upos.PROPN;
  }

  private Optional<Time> nearest(Syntax syntax, int index, Predicate<Time> fits) {
    int position = syntax.token(index).start();
    return of(syntax.tree().sentence()).stream()
        .filter(t -> !isOpen(syntax, t))
        .filter(fits)
        .min(Comparator.comparingInt(t -> Math.abs(t.span().start() - position)));
  }

  /** Whether the act may be of any day after: "since 1994"; or before: "by March". */
  private static boolean isOpen(Syntax syntax, Time time) {
    int before = syntax.tree().sentence().tokenAt(time.span().start()) - 1;
    String word = before < 0 || before >= syntax.size() ? "" : syntax.form(before);
    return AFTER.contains(word) || (BEFORE.contains(word) && !YEAR.matcher(time.value()).matches());
  }

  /** Whether the expression of time hangs on the token, or on a verb whose clause it is part of. */
  private static boolean governs(Syntax syntax, Time time, int index) {
    int at = top(syntax, time);
    for (int steps = 0; at >= 0 && !syntax.isVerb(at) && steps < STEPS; steps++) {
      if (at == index) {
        return true;
      }
      int head = syntax.head(at);
      boolean ofNoun = head >= 0 && syntax.isNominal(head) && syntax.isNominal(at);
      if (ofNoun && head != index && !isWithin(syntax, head) && !isPlace(syntax, head)) {
        return isUnder(syntax, index, head) // "a decree of 3 May closing ports"
            || isContent(syntax, index, head);
      }
      at = head;
    }
    return at >= 0
        && syntax.isVerb(at)
        && (isUnder(syntax, index, at) || isAfterthought(syntax, at, index));
  }

  /** "Issued a decree on 3 May closing ports", where the tree hangs it on the verb. */
  private static boolean isContent(Syntax syntax, int participle, int noun) {
    boolean beside =
        participle > noun
            && syntax.token(noun).is("obj")
            && syntax.token(participle).is("advcl")
            && syntax.form(participle).endsWith("ing")
            && syntax.head(participle) == syntax.head(noun)
            && syntax.child(participle, "mark") < 0;
    for (int i = noun; beside && i < participle; i++) {
      beside = !syntax.form(i).equals(",");
    }
    return beside;
  }

  /** Whether a noun says when its verb was: "during the raid of 1986 Norvia refused". */
  private static boolean isWithin(Syntax syntax, int noun) {
    return syntax.token(noun).is("obl") && WITHIN.contains(syntax.preposition(noun));
  }

  private static boolean isUnder(Syntax syntax, int index, int verb) {
    int at = index;
    for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
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
  static boolean isRelative(Syntax syntax, Time time) {
    int first = syntax.tree().sentence().tokenAt(time.span().start());
    for (int i = first; i < syntax.size() && syntax.token(i).start() < time.span().end(); i++) {
      if (RELATIVE.contains(syntax.form(i)) && i > 0) {
        return POINTING.contains(syntax.form(i - 1));
      }
    }
    return false;
  }
}
