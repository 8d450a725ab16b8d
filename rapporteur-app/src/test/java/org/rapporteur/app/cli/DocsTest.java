package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Event;
import org.rapporteur.model.Form;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Role;
import org.rapporteur.model.Statement;
import picocli.CommandLine;

/** The documents say what the code does: commands, codes, roles, links. */
class DocsTest {
  private static final Path ROOT = root();

  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.exists(here.resolve("README.md")) ? here : here.resolve("..").normalize();
  }

  private static String read(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }

  private static CommandLine commandLine() {
    return Main.commandLine(Terminal.system());
  }

  @Test
  void every_command_of_the_readme_exists() throws IOException {
    Set<String> commands = commandLine().getSubcommands().keySet();
    Matcher use = Pattern.compile("(?m)^    \\./rapporteur ([a-z]+)").matcher(read("README.md"));
    Set<String> used = new TreeSet<>();
    while (use.find()) {
      used.add(use.group(1));
    }
    assertThat(used).isNotEmpty();
    assertThat(commands).containsAll(used);
  }

  @Test
  void every_code_is_listed() throws IOException {
    String listed = read("docs/errors.md");
    Pattern code = Pattern.compile("new (?:Note|DataException)\\(\\s*\"([A-Z][A-Z0-9_]+)\"");
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> walk = Files.walk(ROOT)) {
      List<Path> files =
          walk.filter(p -> p.toString().endsWith(".java"))
              .filter(p -> p.toString().replace('\\', '/').contains("/src/main/"))
              .toList();
      for (Path file : files) {
        Matcher use = code.matcher(Files.readString(file, StandardCharsets.UTF_8));
        while (use.find()) {
          if (!listed.contains("| " + use.group(1) + " |")) {
            missing.add(use.group(1) + " in " + file.getFileName());
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void every_word_with_a_fixed_meaning_is_explained() throws IOException {
    String formats = read("docs/formats.md");
    List<String> words = new ArrayList<>();
    Stream.of(Role.values()).map(Role::code).forEach(words::add);
    Stream.of(Kind.values()).map(Kind::code).forEach(words::add);
    Stream.of(Form.values()).map(Form::code).forEach(words::add);
    Stream.of(Statement.Kind.values()).map(Statement.Kind::code).forEach(words::add);
    Stream.of(Statement.Stance.values()).map(Statement.Stance::code).forEach(words::add);
    Stream.of(Event.Status.values()).map(Event.Status::code).forEach(words::add);
    assertThat(words).allSatisfy(word -> assertThat(formats).contains("`" + word + "`"));
  }

  @Test
  void every_link_leads_somewhere() throws IOException {
    Set<String> broken = new TreeSet<>();
    List<String> documents =
        List.of(
            "README.md",
            "ARCHITECTURE.md",
            "CONTRIBUTING.md",
            "CHANGELOG.md",
            "docs/errors.md",
            "docs/formats.md",
            "docs/quality.md");
    for (String document : documents) {
      Matcher link = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)").matcher(read(document));
      while (link.find()) {
        Path target = ROOT.resolve(document).resolveSibling(link.group(1)).normalize();
        if (!Files.exists(target)) {
          broken.add(document + " -> " + link.group(1));
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void decision_records_have_numbers_of_their_own() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve("docs/decisions"))) {
      List<String> numbers =
          files.map(p -> p.getFileName().toString().substring(0, 4)).sorted().toList();
      assertThat(numbers).doesNotHaveDuplicates().allMatch(n -> n.matches("\\d{4}"));
    }
  }
}
