package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpTest {
  @Test
  void the_help_of_every_command_is_as_reviewed() {
    List<String> commands =
        Main.commandLine(Terminal.system()).getSubcommands().keySet().stream()
            .filter(name -> !name.equals("help"))
            .toList();
    assertThat(commands).hasSizeGreaterThan(9);
    for (String command : commands) {
      Transcript help = Transcript.of(command, "--help");
      assertThat(help.code()).isZero();
      assertThat(help.out()).isEqualTo(Transcript.golden("help-" + command + ".txt", help.out()));
    }
  }

  @Test
  void every_command_is_listed_and_teaches_by_example() {
    String list = Transcript.of("--help").out();
    Main.commandLine(Terminal.system())
        .getSubcommands()
        .forEach(
            (name, line) -> {
              assertThat(list).contains("  " + name + " ");
              assertThat(line.getCommandSpec().usageMessage().footer())
                  .as("%s: lines that picocli would break", name)
                  .allSatisfy(row -> assertThat(row).hasSizeLessThan(81));
              if (!name.equals("help")) {
                assertThat(line.getUsageMessage()).as(name).contains("Example");
              }
            });
  }

  @Test
  void wrong_usage_says_what_to_do_next(@TempDir Path folder) {
    assertThat(Transcript.of("raed").code()).isEqualTo(2);
    assertThat(Transcript.of("raed").err()).contains("read");
    Transcript nothing = Transcript.of("read");
    assertThat(nothing.code()).isEqualTo(2);
    assertThat(nothing.err()).contains("name a file or a folder");
    Transcript unknown = Transcript.of("dossier", "atlantis", Transcript.SAMPLES.toString());
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("atlantis").contains("lakeland").contains("--data");
    String store = folder.resolve("none").toString();
    Transcript empty = Transcript.of("dossier", "csto", "--store", store);
    assertThat(empty.code()).isEqualTo(2);
    assertThat(empty.err()).contains("rapporteur read --store " + store + " PATH...");
  }
}
