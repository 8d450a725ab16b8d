package org.rapporteur.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** An explanation as a person at a terminal wants it. */
final class ExplanationText {
  private final Terminal terminal;

  ExplanationText(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(Explanation why) {
    PrintStream out = terminal.out();
    String published = why.published().map(p -> ", " + p).orElse("");
    line(why.kind(), why.id());
    line("page", why.page() + why.outlet().map(o -> ", " + o).orElse("") + published);
    out.println();
    out.println("  " + why.before() + terminal.bold("[" + why.words() + "]") + why.after());
    out.println();
    line("cue", why.cue().orElse("none"));
    line("rule", why.rule());
    why.row().forEach(c -> line("", terminal.faint(c.column() + ": ") + c.value()));
    if (why.row().isEmpty()) {
      line("", terminal.faint("a named step of the code, not a row of data"));
    }
    why.names().forEach(this::name);
    line("vouched by", why.voice().or(why::outlet).orElse("the page"));
    why.facts().forEach(this::agreement);
    if (why.facts().isEmpty()) {
      line("agreeing", "it stands alone");
    }
  }

  private void name(Explanation.Joined name) {
    boolean joined = !name.words().equals(name.name());
    String key = name.key().map(k -> " (" + k + ")").orElse("");
    line(name.role(), name.words() + (joined ? " = " + name.name() : "") + key);
    for (Explanation.Mentioned mentioned : name.mentions()) {
      String rule = mentioned.rule().isEmpty() ? "joined" : mentioned.rule();
      line("", terminal.faint(rule + ": ") + String.join(", ", mentioned.words()));
    }
  }

  private void agreement(Explanation.Agreement agreement) {
    line(
        "agreeing",
        agreement.families()
            + (agreement.families() == 1 ? " independent report, " : " independent reports, ")
            + agreement.sources()
            + (agreement.sources() == 1 ? " source" : " sources"));
    for (List<String> pages : agreement.pages()) {
      String copies = pages.size() > 1 ? " (copies of one report)" : "";
      line("", String.join(" = ", pages) + terminal.faint(copies));
    }
    agreement.tensions().forEach(t -> line("", terminal.warm(t)));
  }

  private void line(String label, String text) {
    String shown = Optional.of(label).filter(l -> !l.isEmpty()).map(l -> l + ":").orElse("");
    terminal.out().printf("%-11s %s%n", shown, text);
  }
}
