package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Event;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;

/**
 * Joins the tellings of one act on a page: same kind of act, same actors and recipients, days that
 * do not part them. The first telling in the body gives the trigger; the headline only when the
 * body never tells it.
 */
final class EventMerger {
  private final String page;
  private final Map<String, List<Telling>> tellings = new LinkedHashMap<>();

  private record Telling(Event event, boolean title) {}

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

  void add(Event event, boolean title) {
    String key =
        event.type().orElse("")
            + "\t"
            + event.status()
            + "\t"
            + root(event)
            + "\t"
            + codes(event.actors())
            + "\t"
            + codes(event.recipients());
    List<Telling> same = tellings.computeIfAbsent(key, k -> new ArrayList<>());
    for (int i = 0; i < same.size(); i++) {
      Telling known = same.get(i);
      if (agree(known.event().when(), event.when())) {
        boolean better = known.title() && !title;
        Event first = better ? event : known.event();
        Event second = better ? known.event() : event;
        same.set(i, new Telling(joined(first, second), known.title() && title));
        return;
      }
    }
    same.add(new Telling(event, title));
  }

  private static String root(Event event) {
    return event.dyads().isEmpty() ? "" : event.dyads().get(0).code().substring(0, 2);
  }

  private static Set<String> codes(List<Party> parties) {
    Set<String> codes = new HashSet<>();
    for (Party party : parties) {
      codes.add(party.code().orElse(party.name()));
    }
    return new java.util.TreeSet<>(codes);
  }

  private static boolean agree(Optional<Interval> one, Optional<Interval> other) {
    return one.isEmpty() || other.isEmpty() || one.get().overlaps(other.get());
  }

  private static Event joined(Event first, Event second) {
    List<Span> mentions = new ArrayList<>(first.mentions());
    mentions.addAll(second.mentions());
    mentions.add(second.trigger());
    mentions.sort(Comparator.naturalOrder());
    return new Event(
        first.id(),
        first.type(),
        first.mode(),
        first.act().or(second::act),
        first.contexts(),
        first.actors(),
        first.recipients(),
        first.trigger(),
        mentions,
        first.status(),
        first.historical(),
        first.when().or(second::when),
        first.place().or(second::place),
        first.dyads(),
        first.evidence());
  }

  /** The events in text order. */
  List<Event> events() {
    List<Event> all = new ArrayList<>();
    for (List<Telling> same : tellings.values()) {
      same.forEach(t -> all.add(t.event()));
    }
    all.sort(Comparator.comparing(Event::trigger));
    return all;
  }

  @Override
  public String toString() {
    return page + ": " + tellings.keySet();
  }
}
