package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Event;
import org.rapporteur.model.Event.Status;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;

/**
 * Joins the tellings of one act on a page. The first telling in the body gives the trigger; the
 * headline or a heading only when the body never tells it. What one telling leaves out another may
 * say.
 */
final class EventMerger {
  private final String page;
  private final List<Telling> tellings = new ArrayList<>();

  /**
   * One telling, or several joined.
   *
   * @param naming the telling that names the parties, where the event itself stands elsewhere
   * @param title whether only the headline or a heading tells it
   * @param again whether the words point back: "the meeting"
   * @param further whether they say that it is another act: "had also accused"
   */
  record Telling(
      Event event, Optional<Event> naming, boolean title, boolean again, boolean further) {
    Telling(Event event, boolean title, boolean again, boolean further) {
      this(event, Optional.empty(), title, again, further);
    }

    /** The telling by which it is to be judged whether the event was read rightly. */
    Event judged() {
      return naming.orElse(event);
    }
  }

  EventMerger(String page) {
    this.page = page;
  }

  static Event event(
      String page,
      Draft draft,
      Optional<String> mode,
      List<String> contexts,
      Span sentence,
      Span trigger,
      Optional<Interval> when,
      Optional<String> place) {
    Evidence evidence = new Evidence(page, sentence, Optional.of(trigger), draft.row().rule());
    return new Event(
        evidence.id("e"),
        draft.type(),
        mode,
        draft.row().act(),
        contexts,
        draft.actors(),
        draft.recipients(),
        trigger,
        List.of(),
        draft.status(),
        draft.historical(),
        when,
        place,
        DyadRows.of(draft),
        evidence);
  }

  void add(Telling next) {
    if (!joins(next, false)) {
      tellings.add(next);
    }
  }

  /** Adds a telling that says too little to stand alone to what the headline says of the act. */
  void addToTitle(Telling next) {
    if (next.event().recipients().isEmpty()) {
      joins(next, true);
    }
  }

  private boolean joins(Telling next, boolean onlyTitle) {
    for (int i = tellings.size() - 1; i >= 0; i--) {
      Telling known = tellings.get(i);
      boolean open =
          !onlyTitle
              || (known.title()
                  && known.event().historical() == next.event().historical()
                  && !known.event().recipients().isEmpty()
                  && known.event().evidence().rule().equals(next.event().evidence().rule()));
      if (open && !next.further() && SameAct.is(known.event(), next.event(), next.again())) {
        boolean better = known.title() && !next.title();
        Telling first = better ? next : known;
        Telling second = better ? known : next;
        tellings.set(
            i,
            new Telling(
                joined(first.event(), second.event(), next.again()),
                adds(first.event(), second.event()) ? Optional.of(second.judged()) : first.naming(),
                known.title() && next.title(),
                known.again(),
                known.further()));
        return true;
      }
    }
    return false;
  }

  /** Whether the second telling names more; towns of the state that is invaded add nobody. */
  private static boolean adds(Event first, Event second) {
    return SameAct.codes(second.recipients()).size() > SameAct.codes(first.recipients()).size();
  }

  private static Event joined(Event first, Event second, boolean again) {
    List<Span> mentions = new ArrayList<>(first.mentions());
    mentions.addAll(second.mentions());
    mentions.add(second.trigger());
    mentions.sort(Comparator.naturalOrder());
    Event fuller = adds(first, second) ? second : first;
    List<Party> actors = new ArrayList<>(fuller.actors());
    if (again) {
      actors.addAll(Recipients.without(second.actors(), actors));
    }
    return new Event(
        first.id(),
        first.type(),
        first.mode().or(second::mode),
        first.act().or(second::act),
        first.contexts(),
        actors,
        fuller.recipients(),
        first.trigger(),
        mentions,
        first.status() == second.status() ? first.status() : Status.HAPPENED,
        first.historical() && second.historical(),
        first.when().or(second::when),
        first.place().or(second::place),
        first.historical() == second.historical() ? fuller.dyads() : first.dyads(),
        first.evidence());
  }

  /** What is told, in text order. */
  List<Telling> tellings() {
    return tellings.stream().sorted(Comparator.comparing(t -> t.event().trigger())).toList();
  }

  @Override
  public String toString() {
    return page + ": " + tellings.size();
  }
}
