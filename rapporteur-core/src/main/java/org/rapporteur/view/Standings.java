package org.rapporteur.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Relation.Membership;
import org.rapporteur.model.Relation.Session;
import org.rapporteur.model.Relation.Signature;
import org.rapporteur.model.Relation.Tenure;

/** Lines of the ledger for a reader. */
final class Standings {
  private final Wording wording;
  private final Map<String, Fact> facts;
  private final LocalDate asOf;
  private final LocalDate known;

  Standings(Wording wording, Map<String, Fact> facts, LocalDate asOf, LocalDate known) {
    this.wording = wording;
    this.facts = facts;
    this.asOf = asOf;
    this.known = known;
  }

  List<Dossier.Standing> members(Organisation organisation) {
    return lines(
        organisation.asOf(asOf, known),
        e -> of(e, Membership.class).map(m -> line(m.member(), m.status(), e)),
        Comparator.comparing(Dossier.Standing::label));
  }

  List<Dossier.Standing> offices(Organisation organisation) {
    Map<String, Dossier.Standing> terms = new LinkedHashMap<>();
    lines(
            organisation.asOf(asOf, known),
            e -> of(e, Tenure.class).map(t -> line(t.person(), office(organisation, t), e)),
            Comparator.comparing(Dossier.Standing::valid).thenComparing(Dossier.Standing::recorded))
        .forEach(s -> terms.merge(s.label() + "\n" + s.detail(), s, Standings::oneTerm));
    return terms.values().stream()
        .sorted(
            Comparator.comparing(Dossier.Standing::detail).thenComparing(Dossier.Standing::label))
        .toList();
  }

  /** An office of a member names it; those of the organisation go without saying. */
  private static String office(Organisation organisation, Tenure tenure) {
    boolean own =
        organisation.ledger().stream()
            .noneMatch(e -> e.relation() instanceof Membership m && m.member().equals(tenure.of()));
    return own ? tenure.office() : tenure.office() + " of " + tenure.of();
  }

  /** One term told twice: since the earlier day, with the words of both. */
  private static Dossier.Standing oneTerm(Dossier.Standing one, Dossier.Standing other) {
    LocalDate from =
        one.valid().from().isBefore(other.valid().from())
            ? one.valid().from()
            : other.valid().from();
    LocalDate to =
        one.valid().to().isAfter(other.valid().to()) ? one.valid().to() : other.valid().to();
    return new Dossier.Standing(
        one.label(),
        one.detail(),
        new Interval(from, to),
        one.background() ? other.recorded() : one.recorded(),
        one.background() && other.background(),
        Stream.concat(one.words().stream(), other.words().stream()).distinct().toList());
  }

  List<Dossier.Standing> sessions(Organisation organisation) {
    return lines(
        heard(organisation),
        e -> of(e, Session.class).map(s -> line(s.organ(), meeting(s), e)),
        Comparator.comparing(s -> s.valid()));
  }

  List<Dossier.Standing> signatures(Organisation organisation) {
    return lines(
        heard(organisation),
        e ->
            of(e, Signature.class)
                .map(
                    s ->
                        line(
                            s.party(),
                            (s.signed() ? "signed " : "declined to sign ") + s.instrument(),
                            e)),
        Comparator.<Dossier.Standing, LocalDate>comparing(s -> s.valid().from())
            .thenComparing(Dossier.Standing::label));
  }

  private List<Entry> heard(Organisation organisation) {
    return organisation.ledger().stream().filter(e -> !e.recorded().isAfter(known)).toList();
  }

  private static String meeting(Session session) {
    List<String> parts = new ArrayList<>();
    session.place().ifPresent(parts::add);
    if (!session.attended().isEmpty()) {
      parts.add("attended: " + String.join(", ", session.attended()));
    }
    return String.join("; ", parts);
  }

  private static List<Dossier.Standing> lines(
      List<Entry> entries,
      Function<Entry, Optional<Dossier.Standing>> line,
      Comparator<Dossier.Standing> order) {
    return entries.stream().flatMap(e -> line.apply(e).stream()).sorted(order).toList();
  }

  private static <R extends Relation> Optional<R> of(Entry entry, Class<R> kind) {
    return Stream.of(entry.relation()).filter(kind::isInstance).map(kind::cast).findFirst();
  }

  private Dossier.Standing line(String label, String detail, Entry entry) {
    List<Words> words =
        entry.facts().stream()
            .flatMap(id -> Optional.ofNullable(facts.get(id)).stream())
            .flatMap(f -> wording.words(f).stream())
            .collect(Collectors.toCollection(ArrayList::new));
    entry.evidence().forEach(e -> wording.words(e).ifPresent(words::add));
    return new Dossier.Standing(
        label, detail, entry.valid(), entry.recorded(), entry.background(), words);
  }
}
