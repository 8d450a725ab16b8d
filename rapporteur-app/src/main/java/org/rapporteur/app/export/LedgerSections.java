package org.rapporteur.app.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.view.Dossier;

/** What holds of the organisation on a day: members, offices, meetings, signatures. */
final class LedgerSections {
  private final Html html;
  private final Dossier dossier;
  private final Citations citations;

  LedgerSections(Html html, Dossier dossier, Citations citations) {
    this.html = html;
    this.dossier = dossier;
    this.citations = citations;
  }

  void write() {
    String day = Days.day(dossier.asOf());
    html.open("div", "class", "pair");
    table("members", "Members", "on " + day, dossier.members(), "Member", "Status");
    table("offices", "Offices", "on " + day, dossier.offices(), "Holder", "Office");
    html.closeLine();
    html.open("div", "class", "pair");
    table("sessions", "Meetings", "", told(dossier.sessions()), "Organ", "Where and who");
    signatures();
    html.closeLine();
  }

  /** A meeting known beforehand and told by a page is one line: the fuller one, with the words. */
  private static List<Dossier.Standing> told(List<Dossier.Standing> sessions) {
    Map<String, Dossier.Standing> all = new LinkedHashMap<>();
    for (Dossier.Standing s : sessions) {
      all.merge(s.label() + s.valid(), s, LedgerSections::joined);
    }
    return List.copyOf(all.values());
  }

  private static Dossier.Standing joined(Dossier.Standing one, Dossier.Standing other) {
    Dossier.Standing fuller = one.detail().length() >= other.detail().length() ? one : other;
    Dossier.Standing read = one.background() ? other : one;
    return new Dossier.Standing(
        fuller.label(),
        fuller.detail(),
        fuller.valid(),
        read.recorded(),
        one.background() && other.background(),
        read.words());
  }

  /** All who signed one instrument on one day share a line. */
  private void signatures() {
    if (dossier.signatures().isEmpty()) {
      return;
    }
    Map<String, List<Dossier.Standing>> all = new LinkedHashMap<>();
    for (Dossier.Standing s : dossier.signatures()) {
      String key = s.detail() + s.valid().from() + s.background();
      all.computeIfAbsent(key, k -> new ArrayList<>()).add(s);
    }
    List<String> columns = List.of("Instrument", "Parties", "Day", "Known from");
    open("signatures", "Signatures", "", columns);
    for (List<Dossier.Standing> parties : all.values()) {
      Dossier.Standing first = parties.get(0);
      html.open("tr").element("th", first.detail(), "scope", "row");
      html.open("td", "data-column", columns.get(1));
      for (int i = 0; i < parties.size(); i++) {
        html.text(i == 0 ? "" : ", ");
        citations.cite(html, parties.get(i).label(), parties.get(i).words(), "party");
      }
      html.close();
      html.element("td", Days.brief(first.valid().from()), "data-column", columns.get(2));
      known(first, columns.get(3));
      html.closeLine();
    }
    html.close().close().closeLine();
  }

  private void table(
      String id,
      String heading,
      String day,
      List<Dossier.Standing> rows,
      String label,
      String detail) {
    if (rows.isEmpty()) {
      return;
    }
    List<String> columns = List.of(label, detail, "Held", "Known from");
    open(id, heading, day, columns);
    rows.forEach(row -> row(row, columns));
    html.close().close().closeLine();
  }

  private void open(String id, String heading, String note, List<String> columns) {
    html.open("section", "id", id).open("h2").text(heading).text(" ");
    html.element("small", note).closeLine();
    html.open("table", "class", "ledger").open("thead").open("tr");
    columns.forEach(column -> html.element("th", column, "scope", "col"));
    html.close().close().open("tbody");
  }

  private void row(Dossier.Standing row, List<String> columns) {
    html.open("tr", "class", row.detail().startsWith("full") ? "" : "other");
    html.open("th", "scope", "row");
    citations.cite(html, row.label(), row.words(), "name");
    html.close();
    html.element("td", row.detail(), "data-column", columns.get(1));
    html.element("td", Days.held(row), "data-column", columns.get(2));
    known(row, columns.get(3));
    html.closeLine();
  }

  private void known(Dossier.Standing row, String column) {
    html.open("td", "data-column", column);
    if (row.background()) {
      html.element("span", "background", "class", "faint");
    } else {
      if (!row.recorded().equals(LocalDate.MIN)) {
        html.text(Days.brief(row.recorded()) + " ");
      }
      citations.tellings(html, row.words());
    }
    html.close();
  }
}
