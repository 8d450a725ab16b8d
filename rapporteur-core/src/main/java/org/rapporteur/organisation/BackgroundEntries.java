package org.rapporteur.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.lexicon.OrganisationFile;
import org.rapporteur.lexicon.OrganisationFile.Holder;
import org.rapporteur.lexicon.OrganisationFile.Instrument;
import org.rapporteur.lexicon.OrganisationFile.Seat;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Relation;

/** What an organisation's data file says, as ledger entries known from the beginning. */
final class BackgroundEntries {
  private BackgroundEntries() {}

  static List<Entry> of(OrganisationFile file) {
    List<Entry> entries = new ArrayList<>();
    file.members()
        .forEach(m -> add(entries, new Relation.Membership(m.state(), m.status()), m.held()));
    for (Seat seat : file.offices()) {
      for (Holder holder : seat.holders()) {
        holder
            .person()
            .or(holder::state)
            .ifPresent(
                who ->
                    add(
                        entries,
                        new Relation.Tenure(who, seat.titles().get(0), file.names().get(0)),
                        holder.held()));
      }
    }
    file.sessions()
        .forEach(
            s ->
                s.day()
                    .ifPresent(
                        day ->
                            add(
                                entries,
                                new Relation.Session(s.organ(), s.place(), List.of()),
                                Interval.day(day))));
    for (Instrument instrument : file.instruments()) {
      Optional<Interval> since = instrument.signed().map(day -> new Interval(day, LocalDate.MAX));
      String name = instrument.names().get(0);
      since.ifPresent(
          valid -> {
            instrument
                .signatories()
                .forEach(s -> add(entries, new Relation.Signature(s, name, true), valid));
            instrument
                .declined()
                .forEach(s -> add(entries, new Relation.Signature(s, name, false), valid));
          });
    }
    return entries;
  }

  private static void add(List<Entry> entries, Relation relation, Interval valid) {
    entries.add(new Entry(relation, valid, LocalDate.MIN, List.of(), List.of(), true));
  }
}
