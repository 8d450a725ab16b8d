package org.rapporteur.bench.analyser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.Rapporteur;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Form;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Counts the persons of the seeds that are found. A person is found on a page when one of the ways
 * the page names it holds a mention of a person, by name, that ends in the same word as the name; a
 * naming is found when that naming does. Groups and descriptions ("the leader") are left out.
 */
@Command(name = "seed-persons", description = "Counts the persons of the seeds that are found.")
final class SeedPersons implements Callable<Integer> {
  @Parameters(paramLabel = "PAGES", description = "Folder of the seeds' pages.")
  Path pages = Path.of("-");

  @Option(names = "--gold", required = true, description = "Folder of the seeds' gold files.")
  Path gold = Path.of("-");

  private int persons;
  private int found;
  private int namings;
  private int foundNamings;

  @Override
  public Integer call() throws IOException {
    Rapporteur rapporteur = Rapporteur.open(Lexicon.bundled());
    ObjectMapper mapper = new ObjectMapper();
    List<Path> files;
    try (var all = Files.list(gold)) {
      files = all.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
    for (Path file : files) {
      JsonNode tree = mapper.readTree(file.toFile());
      if (tree.hasNonNull("file")) {
        String name = tree.get("file").asText();
        String text = Files.readString(pages.resolve(name));
        List<Mention> names =
            rapporteur.read(Page.ofText(name, text)).entities().mentions().names().stream()
                .filter(m -> m.kind() == Kind.PERSON && m.form() == Form.NAME)
                .toList();
        JsonNode people = tree.has("persons") ? tree.get("persons") : tree.path("people");
        people.forEach(person -> count(name, person, names, text));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "persons found on a page %d of %d, namings found %d of %d (%.3f)%n",
        found,
        persons,
        foundNamings,
        namings,
        foundNamings / (double) Math.max(1, namings));
    return 0;
  }

  private void count(String page, JsonNode person, List<Mention> names, String text) {
    String canonical = person.path("canonical").asText();
    if (person.path("group").asBoolean()) {
      return;
    }
    JsonNode forms =
        person.has("surface_forms") ? person.get("surface_forms") : person.path("forms");
    boolean[] taken = new boolean[text.length()];
    int all = 0;
    int own = 0;
    List<String> longestFirst = new java.util.ArrayList<>();
    forms.forEach(f -> longestFirst.add(f.isObject() ? f.path("form").asText() : f.asText()));
    longestFirst.sort(java.util.Comparator.comparingInt(String::length).reversed());
    for (String form : longestFirst) {
      String last = form.substring(form.lastIndexOf(' ') + 1);
      if (form.isEmpty()
          || !Character.isUpperCase(last.codePointAt(0))
          || !isName(last, canonical)) {
        continue;
      }
      for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        int end = at + form.length();
        if (!taken[at] && !taken[end - 1]) {
          java.util.Arrays.fill(taken, at, end, true);
          int from = at;
          boolean named =
              names.stream().anyMatch(m -> m.span().start() >= from && m.span().end() == end);
          all++;
          own += named ? 1 : 0;
          if (!named) {
            System.out.println(page + ": not found: " + form);
          }
        }
      }
    }
    if (all > 0) {
      persons++;
      found += own > 0 ? 1 : 0;
      namings += all;
      foundNamings += own;
    }
  }

  /** Whether a word is the last of a name, in another spelling perhaps. */
  private static boolean isName(String word, String canonical) {
    String last = canonical.substring(canonical.lastIndexOf(' ') + 1);
    return last.regionMatches(true, 0, word, 0, Math.min(3, word.length()));
  }
}
