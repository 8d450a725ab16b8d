package org.rapporteur.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.lexicon.OrganisationFile;
import org.rapporteur.lexicon.OrganisationFile.Instrument;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Event;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Party;
import org.rapporteur.model.Relation;

/**
 * What a fact adds to an organisation's ledger: sessions of its organs with who attended,
 * signatures given and declined, members that joined, left or were suspended. Only acts that took
 * place, that an outlet tells itself and does not recall, and that have a day or a publication day
 * to stand on: what only somebody says happened is that speaker's.
 */
final class FactEntries {
  private final OrganisationFile file;

  FactEntries(OrganisationFile file) {
    this.file = file;
  }

  List<Entry> of(Fact fact) {
    return fact.claim().match(s -> List.of(), e -> event(fact, e), f -> List.of());
  }

  private List<Entry> event(Fact fact, Event event) {
    Optional<LocalDate> recorded = fact.recorded();
    boolean took =
        event.status() == Event.Status.HAPPENED || event.status() == Event.Status.ONGOING;
    boolean told = fact.supports().stream().anyMatch(s -> s.voice().equals(s.family()));
    if (!took || !told || event.historical() || recorded.isEmpty()) {
      return List.of();
    }
    Interval when = fact.when().orElse(Interval.day(recorded.get()));
    String act = event.act().orElse("");
    Optional<Instrument> instrument = instrument(event);
    if (instrument.isPresent() && isSigning(event, act)) {
      String name = instrument.get().names().get(0);
      boolean signed = !isRefusal(event, act);
      return members(event.actors())
          .map(
              p ->
                  entry(
                      new Relation.Signature(p, name, signed),
                      new Interval(when.from(), LocalDate.MAX),
                      fact))
          .toList();
    }
    Optional<String> organ = organ(event);
    if (organ.isPresent() && isMeeting(event, act)) {
      List<String> attended =
          Stream.concat(members(event.actors()), members(event.recipients())).distinct().toList();
      return List.of(entry(new Relation.Session(organ.get(), event.place(), attended), when, fact));
    }
    return membership(event, act, when, fact);
  }

  private List<Entry> membership(Event event, String act, Interval when, Fact fact) {
    Optional<String> status =
        switch (act) {
          case "withdraw", "leave" -> Optional.of("left");
          case "suspend" -> Optional.of("suspended");
          case "join" -> Optional.of("full");
          default -> Optional.empty();
        };
    // The body suspends a member, or a member suspends its own part in the body.
    boolean isOther = act.equals("suspend") && members(event.recipients()).findAny().isPresent();
    List<Party> who = isOther ? event.recipients() : event.actors();
    return status.isEmpty() || !concerns(event)
        ? List.of()
        : members(who)
            .map(
                m ->
                    entry(
                        new Relation.Membership(m, status.get()),
                        new Interval(when.from(), LocalDate.MAX),
                        fact))
            .toList();
  }

  private static Entry entry(Relation relation, Interval valid, Fact fact) {
    return new Entry(
        relation, valid, fact.recorded().orElseThrow(), List.of(fact.id()), List.of(), false);
  }

  private static boolean isSigning(Event event, String act) {
    return act.contains("sign")
        || act.contains("ratif")
        || event.type().map(t -> t.equals("AGREE") || t.equals("REJECT")).orElse(false);
  }

  private static boolean isRefusal(Event event, String act) {
    return act.startsWith("decline")
        || act.startsWith("refuse")
        || event.type().map(t -> t.equals("REJECT")).orElse(false);
  }

  private static boolean isMeeting(Event event, String act) {
    return act.contains("session")
        || act.contains("meet")
        || act.contains("summit")
        || event.type().map(t -> t.equals("CONSULT")).orElse(false);
  }

  /** The member states among the parties, by the names of the data file. */
  private Stream<String> members(List<Party> parties) {
    return parties.stream()
        .flatMap(
            p ->
                file.members().stream()
                    .filter(
                        m ->
                            m.state().equals(p.name())
                                || p.code().filter(c -> c.startsWith(m.code())).isPresent())
                    .map(OrganisationFile.Member::state))
        .distinct();
  }

  private boolean concerns(Event event) {
    return Stream.concat(event.actors().stream(), event.recipients().stream())
        .anyMatch(
            p ->
                p.entity().filter(file.key()::equals).isPresent() || named(p.name(), file.names()));
  }

  private Optional<Instrument> instrument(Event event) {
    return file.instruments().stream()
        .filter(i -> event.recipients().stream().anyMatch(p -> named(p.name(), i.names())))
        .findFirst();
  }

  private Optional<String> organ(Event event) {
    List<Party> parties =
        Stream.concat(event.actors().stream(), event.recipients().stream()).toList();
    Optional<String> organ =
        file.organs().stream()
            .filter(o -> parties.stream().anyMatch(p -> named(p.name(), o.names())))
            .map(o -> o.names().get(0))
            .findFirst();
    long states = members(parties).count();
    return organ.isPresent() || !concerns(event) || states < 2
        ? organ
        : Optional.of(file.names().get(0));
  }

  private static boolean named(String written, List<String> names) {
    String plain = plain(written);
    return names.stream()
        .map(FactEntries::plain)
        .anyMatch(n -> plain.equals(n) || plain.endsWith(" " + n));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
