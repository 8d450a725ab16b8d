package org.rapporteur.app.export;

import java.time.LocalDate;
import java.util.List;
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
    table("sessions", "Meetings", "", dossier.sessions(), "Organ", "Where and who");
    table("signatures", "Signatures", "", dossier.signatures(), "Party", "Instrument");
    html.closeLine();
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
    html.open("section", "id", id);
    html.open("h2").text(heading);
    if (!day.isEmpty()) {
      html.text(" ").element("small", day);
    }
    html.closeLine();
    html.open("table", "class", "ledger").open("thead").open("tr");
    for (String column : List.of(label, detail, "Held", "Known from")) {
      html.element("th", column, "scope", "col");
    }
    html.close().close().open("tbody");
    rows.forEach(row -> row(row, List.of(label, detail, "Held", "Known from")));
    html.close().close().closeLine();
  }

  private void row(Dossier.Standing row, List<String> columns) {
    html.open("tr", "class", row.detail().startsWith("full") ? "" : "other");
    html.open("th", "scope", "row");
    citations.cite(html, row.label(), row.words(), "name");
    html.close();
    html.element("td", row.detail(), "data-column", columns.get(1));
    html.element("td", Days.throughout(row.valid()), "data-column", columns.get(2));
    html.open("td", "data-column", columns.get(3));
    if (row.background()) {
      html.element("span", "background", "class", "faint");
    } else {
      if (!row.recorded().equals(LocalDate.MIN)) {
        html.text(Days.brief(row.recorded()));
      }
      citations.tellings(html, row.words());
    }
    html.close().closeLine();
  }
}
