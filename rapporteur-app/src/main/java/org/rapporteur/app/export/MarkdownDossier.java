package org.rapporteur.app.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.view.Dossier;
import org.rapporteur.view.Words;

/** A dossier as CommonMark, each line with the words it was read from, for notes and wikis. */
public final class MarkdownDossier {
  private final StringBuilder out = new StringBuilder();
  private final Map<String, Integer> pages = new LinkedHashMap<>();

  private MarkdownDossier() {}

  /** The dossier as one text. */
  public static String of(Dossier dossier) {
    MarkdownDossier text = new MarkdownDossier();
    dossier.pages().forEach(p -> text.pages.put(p.id(), text.pages.size() + 1));
    text.write(dossier);
    return text.out.toString();
  }

  private void write(Dossier dossier) {
    out.append("# ").append(escaped(dossier.name())).append("\n\n");
    out.append("Members and offices as of ").append(Days.day(dossier.asOf()));
    out.append(", from what was published until ").append(Days.day(dossier.known())).append(".\n");
    standings("Members", dossier.members());
    standings("Offices", dossier.offices());
    standings("Meetings", dossier.sessions());
    standings("Signatures", dossier.signatures());
    List<String> acts = new ArrayList<>();
    for (Dossier.Act act : dossier.events()) {
      String status = act.status().equals("happened") ? "" : " (" + act.status() + ")";
      String voice = act.voice().map(v -> ", as told by " + v).orElse("");
      acts.add(
          when(act.when()) + act.what() + status + voice + backing(act.backing(), act.words()));
    }
    list("What happened", acts);
    List<String> said = new ArrayList<>();
    for (Dossier.Saying saying : dossier.sayings()) {
      String who =
          saying.speakers().isEmpty() ? "Speaker not named" : String.join(", ", saying.speakers());
      said.add(
          when(saying.when())
              + who
              + ": "
              + saying.text()
              + backing(saying.backing(), List.of())
              + cited(saying.words()));
    }
    list("Who said what", said);
    List<String> figures = new ArrayList<>();
    for (Dossier.Figures group : dossier.figures()) {
      for (Dossier.Value value : group.values()) {
        figures.add(
            value.measures() + ": " + value.value() + backing(value.backing(), value.words()));
      }
    }
    list("Figures", figures);
    out.append("\n## Pages\n\n");
    for (Dossier.Source page : dossier.pages()) {
      out.append(pages.get(page.id())).append(". ");
      out.append(escaped(page.title().orElse(page.id())));
      out.append(escaped(page.outlet().map(o -> ", " + o).orElse("")));
      page.published().ifPresent(d -> out.append(", ").append(Days.within(d.days())));
      out.append('\n');
    }
  }

  private void standings(String heading, List<Dossier.Standing> rows) {
    List<String> lines = new ArrayList<>();
    for (Dossier.Standing row : rows) {
      String held = Days.held(row);
      lines.add(
          row.label()
              + (row.detail().isEmpty() ? "" : ": " + row.detail())
              + (held.isEmpty() ? "" : ", " + held)
              + cited(row.words()));
    }
    list(heading, lines);
  }

  private void list(String heading, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    out.append("\n## ").append(heading).append("\n\n");
    lines.forEach(line -> out.append("- ").append(escaped(line)).append('\n'));
  }

  private static String when(Optional<org.rapporteur.model.Interval> when) {
    return when.map(w -> Days.within(w) + ": ").orElse("");
  }

  private String backing(Dossier.Backing backing, List<Words> words) {
    return " (" + Plural.counted(backing.sources(), "source") + ")" + cited(words);
  }

  /** The number of the page, and its words. */
  private String cited(List<Words> words) {
    return words.stream()
        .findFirst()
        .map(w -> " \u2013 \u201C" + w.text() + "\u201D, page " + pages.getOrDefault(w.page(), 0))
        .orElse("");
  }

  /** CommonMark 0.31, 2.4: any ASCII punctuation may be escaped; so no page writes markup. */
  private static String escaped(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ")
        .replaceAll("([\\\\`*_{}\\[\\]<>#|!&~])", "\\\\$1");
  }
}
