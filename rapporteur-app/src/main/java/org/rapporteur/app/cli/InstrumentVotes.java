package org.rapporteur.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Relation;
import org.rapporteur.view.Agreement;
import org.rapporteur.view.AgreementYear;
import org.rapporteur.view.RollCall;

/**
 * Instruments as decisions: who signed voted for it, who declined against it, of whom nothing is
 * known kept silent. Few bodies publish votes; what they sign is told.
 */
final class InstrumentVotes {
  private InstrumentVotes() {}

  /** How far the members of each year signed together, by what was published until a day. */
  static List<AgreementYear> agreement(Organisation organisation, LocalDate known) {
    Map<String, Map<String, RollCall.Choice>> votes = new TreeMap<>();
    Map<String, LocalDate> days = new TreeMap<>();
    for (Entry entry : organisation.ledger()) {
      boolean dated = !entry.valid().from().equals(LocalDate.MIN);
      if (entry.relation() instanceof Relation.Signature signature
          && dated
          && !entry.recorded().isAfter(known)) {
        String decision = entry.valid().from().getYear() + " " + signature.instrument();
        RollCall.Choice choice = signature.signed() ? RollCall.Choice.YES : RollCall.Choice.NO;
        votes.computeIfAbsent(decision, d -> new TreeMap<>()).put(signature.party(), choice);
        days.merge(decision, entry.valid().from(), (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    Map<Integer, List<RollCall>> years = new TreeMap<>();
    votes.forEach(
        (decision, parties) -> {
          LocalDate day = days.getOrDefault(decision, LocalDate.MIN);
          years
              .computeIfAbsent(day.getYear(), y -> new ArrayList<>())
              .add(new RollCall(decision, day, parties));
        });
    List<AgreementYear> all = new ArrayList<>();
    years.forEach(
        (year, calls) -> all.addAll(new Agreement().apply(calls, members(organisation, calls))));
    return all;
  }

  /** Members on the days of the decisions, by the ledger. */
  private static Set<String> members(Organisation organisation, List<RollCall> calls) {
    Set<String> members = new TreeSet<>();
    for (RollCall call : calls) {
      members.addAll(call.votes().keySet());
      for (Entry entry : organisation.ledger()) {
        if (entry.relation() instanceof Relation.Membership m
            && m.status().equals("full")
            && entry.valid().contains(call.date())) {
          members.add(m.member());
        }
      }
    }
    return members;
  }
}
