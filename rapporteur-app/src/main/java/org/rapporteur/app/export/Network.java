package org.rapporteur.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;

/**
 * Who acts on whom and who speaks to whom, over pages.
 *
 * @param nodes by id
 * @param ties by their ends and kind
 */
public record Network(List<Node> nodes, List<Tie> ties) {
  public Network {
    nodes = List.copyOf(nodes);
    ties = List.copyOf(ties);
  }

  /**
   * Somebody.
   *
   * @param id key where there is one, else the name in small letters
   * @param kind as in the reading; empty for a name that joined nobody
   */
  public record Node(String id, String name, Optional<String> kind, Optional<String> code) {}

  /**
   * What goes from one to another.
   *
   * @param kind {@code says}, or an act's PLOVER type, else its name
   * @param tellings how often pages tell it, copies included
   */
  public record Tie(String from, String to, String kind, int tellings) {}

  /** Of all acts that took place and all words that were said to somebody. */
  public static Network of(List<Reading> readings) {
    Map<String, Node> nodes = new TreeMap<>();
    Map<List<String>, Integer> ties = new TreeMap<>(Network::inOrder);
    for (Reading reading : readings) {
      for (Event event : reading.events()) {
        if (event.status() == Event.Status.HAPPENED || event.status() == Event.Status.ONGOING) {
          tie(nodes, ties, reading, event.actors(), event.recipients(), kind(event));
        }
      }
      for (Statement statement : reading.statements()) {
        if (!statement.isAttitude()) {
          tie(nodes, ties, reading, statement.sources(), statement.addressees(), "says");
        }
      }
    }
    List<Tie> all = new ArrayList<>();
    ties.forEach((t, count) -> all.add(new Tie(t.get(0), t.get(1), t.get(2), count)));
    return new Network(List.copyOf(nodes.values()), all);
  }

  private static String kind(Event event) {
    return event.type().or(event::act).orElse("act").toLowerCase(Locale.ROOT);
  }

  private static void tie(
      Map<String, Node> nodes,
      Map<List<String>, Integer> ties,
      Reading reading,
      List<Party> from,
      List<Party> to,
      String kind) {
    for (Party one : from) {
      for (Party other : to) {
        String source = node(nodes, reading, one);
        String target = node(nodes, reading, other);
        ties.merge(List.of(source, target, kind), 1, Integer::sum);
      }
    }
  }

  private static String node(Map<String, Node> nodes, Reading reading, Party party) {
    Optional<Entity> entity = party.entity().flatMap(reading.entities()::entity);
    String name = entity.map(Entity::name).orElse(party.name());
    String id = entity.flatMap(Entity::key).orElse(name.toLowerCase(Locale.ROOT));
    nodes.putIfAbsent(
        id,
        new Node(
            id,
            name,
            entity.map(e -> e.kind().code()),
            entity.flatMap(Entity::code).or(party::code)));
    return id;
  }

  private static int inOrder(List<String> one, List<String> other) {
    return String.join("\u0000", one).compareTo(String.join("\u0000", other));
  }
}
