package org.rapporteur.app.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Event;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;

/**
 * The acts of readings as PLOVER records, one JSON object a line (PLOVER manual, 2021 edition:
 * event, mode, contexts, source, target), with status and evidence, which PLOVER leaves open.
 */
public final class PloverLines {
  /** A party with its CAMEO code where there is one. */
  record Actor(String name, Optional<String> code, Optional<String> entity) {}

  /** One act. */
  record Act(
      String id,
      String event,
      Optional<String> mode,
      List<String> contexts,
      Optional<String> act,
      List<Actor> source,
      List<Actor> target,
      String status,
      boolean historical,
      Optional<Interval> date,
      Optional<Interval> published,
      Optional<String> location,
      Witness evidence) {}

  private PloverLines() {}

  /** The acts of a reading that have a PLOVER type, in text order, each a line without its end. */
  public static Stream<String> of(Reading reading) {
    return reading.events().stream()
        .filter(e -> e.type().isPresent())
        .map(e -> RecordJson.line(act(reading, e)));
  }

  private static Act act(Reading reading, Event event) {
    return new Act(
        event.id(),
        event.type().orElseThrow(),
        event.mode(),
        event.contexts(),
        event.act(),
        actors(event.actors()),
        actors(event.recipients()),
        event.status().code(),
        event.historical(),
        event.when(),
        reading.published().map(Dating::days),
        event.place(),
        Witness.of(reading, event));
  }

  private static List<Actor> actors(List<Party> parties) {
    return parties.stream().map(p -> new Actor(p.name(), p.code(), p.entity())).toList();
  }
}
