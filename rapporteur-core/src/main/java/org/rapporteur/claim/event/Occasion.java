package org.rapporteur.claim.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.claim.clause.OwnTimes;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event.Status;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mentions;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/** When and where an act took place: from its sentence, else from the page's day. */
final class Occasion {
  private final List<Time> times;
  private final Optional<Interval> published;
  private final boolean guessed;
  private final PageActors page;

  Occasion(Entities entities, PageActors page) {
    Mentions mentions = entities.mentions();
    List<Time> placed = mentions.times().stream().filter(t -> t.days().isPresent()).toList();
    times = Ordered.byStart(placed, Time::span);
    published = mentions.published().map(Dating::days);
    guessed = mentions.published().filter(d -> d.basis() == Dating.Basis.INFERRED).isPresent();
    this.page = page;
  }

  /** Whether the word is part of a date: "March". */
  boolean isDay(Token token) {
    return token.upos() == Upos.PROPN
        && times.stream().anyMatch(t -> t.span().contains(token.span()));
  }

  /** The time expression of the sentence nearest to the word that may be its own. */
  private Optional<Time> own(Syntax syntax, int index) {
    Span sentence = syntax.tree().sentence().span();
    int position = syntax.token(index).start();
    return Ordered.inside(times, Time::span, sentence).stream()
        .filter(t -> OwnTimes.isOf(syntax.tree(), t, index, page.text()))
        .min(Comparator.comparingInt(t -> Math.abs(t.span().start() - position)));
  }

  /** The time expression of the sentence nearest to the word. */
  private Optional<Time> time(Span sentence, int position) {
    return Ordered.inside(times, Time::span, sentence).stream()
        .min(Comparator.comparingInt(t -> Math.abs(t.span().start() - position)));
  }

  /** The days within which the act happened, as far as the page says. */
  Optional<Interval> when(Syntax syntax, int index, Status status) {
    Optional<Interval> said = own(syntax, index).flatMap(Time::days);
    if (said.isPresent()) {
      return said;
    }
    if (status == Status.PLANNED || status == Status.HYPOTHETICAL) {
      return published.map(days -> new Interval(days.from(), LocalDate.MAX));
    }
    return Optional.empty();
  }

  /** Whether an act told in the present tense, or by a noun, lies after the page's day. */
  boolean isAhead(Syntax syntax, int index) {
    if (isOnDayAhead(syntax, index)) {
      return true;
    }
    Optional<Interval> said =
        time(syntax.tree().sentence().span(), syntax.token(index).start()).flatMap(Time::days);
    if (said.isEmpty() || published.isEmpty() || guessed || isPast(syntax, index)) {
      return false;
    }
    return !published.get().to().equals(LocalDate.MAX)
        && said.get().from().isAfter(published.get().to());
  }

  /**
   * "At next Monday's meeting", "before the summit in April", "after attending it on 3 May": the
   * noun or participle bears a day of its own that is still to come.
   */
  private boolean isOnDayAhead(Syntax syntax, int index) {
    boolean timeless =
        syntax.token(index).upos() == Upos.NOUN || syntax.form(index).endsWith("ing");
    if (!timeless || guessed || published.isEmpty()) {
      return false;
    }
    LocalDate day = published.get().to();
    if (day.equals(LocalDate.MAX)) {
      return false;
    }
    for (Time time : Ordered.inside(times, Time::span, syntax.tree().sentence().span())) {
      int word = syntax.tree().sentence().tokenAt(time.span().start());
      int head = word;
      for (int steps = 0; steps < 4 && time.span().contains(syntax.token(head).span()); steps++) {
        head = syntax.head(head);
        if (head < 0) {
          break;
        }
      }
      if (head == index && time.days().get().from().isAfter(day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word, or the nearest verb above it, is in a past tense. */
  private static boolean isPast(Syntax syntax, int index) {
    int at = index;
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      if (syntax.isVerb(at)) {
        Token token = syntax.token(at);
        return token.has("Tense=Past") || token.has("VerbForm=Part");
      }
      at = syntax.head(at);
    }
    return false;
  }

  /** Whether the verb stands in a relative clause or a participle. */
  static boolean onTheSide(Syntax syntax, int index) {
    int at = index;
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      if (syntax.token(at).is("acl") || syntax.token(at).is("advcl")) {
        return true;
      }
      at = syntax.head(at);
    }
    return false;
  }

  /** The name of the place that the act's clause names after "in" or "at". */
  Optional<String> place(Syntax syntax, int index) {
    int verb = index;
    for (int steps = 0; steps < 3 && verb >= 0; steps++) {
      for (String preposition : List.of("in", "at")) {
        for (int nominal : syntax.oblique(verb, preposition)) {
          Optional<String> name = named(syntax.token(nominal).span());
          if (name.isPresent()) {
            return name;
          }
        }
      }
      verb =
          syntax.token(verb).is("obj") || syntax.token(verb).is("nsubj") ? syntax.head(verb) : -1;
    }
    return Optional.empty();
  }

  private Optional<String> named(Span token) {
    for (Reference reference : page.in(token)) {
      Optional<Entity> entity = page.entity(reference);
      if (entity.isPresent()
          && (entity.get().kind() == Kind.PLACE || entity.get().kind() == Kind.STATE)) {
        return entity.map(Entity::name);
      }
    }
    return Optional.empty();
  }
}
