package org.rapporteur.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Gazetteer;
import org.rapporteur.lexicon.Lexicon;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the data file of an organisation from options, or from answers where none are given. */
@Command(
    name = "organisation",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Writes the data file of an organisation.",
    description =
        "%nWithout --name it asks for each part. The file is checked before it is kept; add holders"
            + " of offices, instruments and names in other scripts to it by hand.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur new organisation",
      "  rapporteur new organisation --name 'Baltic Assembly' --seat Riga \\",
      "      --member 'Estonia 1991-11-08/..' --member Latvia --office Chair",
      "  rapporteur read --data rapporteur-data news/     then reads with it"
    })
final class NewOrganisationCommand implements Callable<Integer> {
  @Option(names = "--name", paramLabel = "NAME", description = "Its usual English name.")
  @Nullable String name;

  @Option(
      names = "--alias",
      paramLabel = "NAME",
      description = "Another name, such as its acronym; may be repeated.")
  List<String> aliases = new ArrayList<>();

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "The file's name (default: its acronym, else its name).")
  @Nullable String id;

  @Option(
      names = "--code",
      paramLabel = "CODE",
      description = "CAMEO code, IGO and three letters (default: from the id).")
  @Nullable String code;

  @Option(names = "--wikidata", paramLabel = "QID", description = "Wikidata id, such as Q7825.")
  @Nullable String wikidata;

  @Option(names = "--seat", paramLabel = "CITY", description = "Where it sits.")
  @Nullable String seat;

  @Option(
      names = "--member",
      paramLabel = "STATE[ FROM/TO]",
      description = "A state by name or code, with its days, both inclusive; may be repeated.")
  List<String> members = new ArrayList<>();

  @Option(names = "--office", paramLabel = "TITLE", description = "An office; may be repeated.")
  List<String> offices = new ArrayList<>();

  @Option(names = "--organ", paramLabel = "NAME", description = "A part; may be repeated.")
  List<String> organs = new ArrayList<>();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Your folder of data rows (default: ${DEFAULT-VALUE}).")
  Path data = Path.of("rapporteur-data");

  @Option(names = "--force", description = "Write over a file that is there.")
  boolean force;

  @Spec CommandSpec spec = CommandSpec.create();

  private final Terminal terminal;

  NewOrganisationCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (name == null) {
      ask();
    }
    if (name == null || name.isBlank()) {
      throw wrong("an organisation needs a name: --name 'Baltic Assembly'");
    }
    OrganisationRows rows = new OrganisationRows(Lexicon.bundled().gazetteer());
    String yaml;
    try {
      yaml =
          rows.yaml(
              new OrganisationRows.Outline(
                  id(), name, aliases, code(), wikidata, seat, members, offices, organs));
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
    Path file = data.resolve("org").resolve(id() + ".yaml");
    if (Files.exists(file) && !force) {
      throw wrong(file + " is there already; --force writes over it");
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, yaml, StandardCharsets.UTF_8);
    int known = new Gazetteer(Lexicon.over(data)).organisations().size();
    terminal.out().println(file);
    terminal
        .err()
        .println(
            "Checked: "
                + known
                + " organisations are known now. Read with it:\n  rapporteur read --data "
                + data
                + " PATH...");
    return 0;
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }

  /** The shortest name in capitals, else the usual one, in small letters. */
  private String id() {
    if (id != null) {
      return id;
    }
    String usual = name == null ? "" : name;
    String brief =
        aliases.stream()
            .filter(a -> a.length() > 1 && a.equals(a.toUpperCase(Locale.ROOT)))
            .findFirst()
            .orElse(usual);
    return brief.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  private String code() {
    if (code != null) {
      return code;
    }
    String letters = id().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    return "IGO" + (letters + "XXX").substring(0, 3);
  }

  private void ask() throws IOException {
    BufferedReader answers =
        new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
    name = answer(answers, "Usual English name");
    aliases = parts(answer(answers, "Other names, parted by |, the acronym first"));
    seat = answer(answers, "Seat (a city; empty when none)");
    members = parts(answer(answers, "Members as STATE FROM/TO, parted by |"));
    offices = parts(answer(answers, "Offices, parted by |"));
    organs = parts(answer(answers, "Organs, parted by |"));
  }

  private String answer(BufferedReader answers, String question) throws IOException {
    terminal.err().print(question + ": ");
    terminal.err().flush();
    @Nullable String line = answers.readLine();
    return line == null ? "" : line.strip();
  }

  private static List<String> parts(String answer) {
    return List.of(answer.split("\\|", -1)).stream()
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .toList();
  }
}
