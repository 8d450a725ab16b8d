package org.rapporteur.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.Rapporteur;
import org.rapporteur.lexicon.Gazetteer;
import org.rapporteur.lexicon.Known;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Page;
import org.rapporteur.model.Post;
import picocli.CommandLine.Command;

/**
 * Reads the 120 role phrases. A phrase is right when exactly its holders, offices, states or
 * bodies, statuses and days are read; a day of the exam may be a month or a year.
 */
@Command(name = "roles", description = "Scores the role phrases of the exam.")
final class RolesExam implements Callable<Integer> {
  private static final String FILE = "/exams/roles.tsv";

  private record Role(
      String person, String office, String of, String status, String from, String to) {
    boolean agrees(Role own) {
      return person.equals(own.person)
          && office.equals(own.office)
          && of.equals(own.of)
          && status.equals(own.status)
          && own.from.startsWith(from)
          && own.to.startsWith(to)
          && own.from.isEmpty() == from.isEmpty()
          && own.to.isEmpty() == to.isEmpty();
    }
  }

  private final Gazetteer gazetteer = Lexicon.bundled().gazetteer();

  @Override
  public Integer call() throws IOException {
    Rapporteur rapporteur = Rapporteur.open(Lexicon.bundled());
    int right = 0;
    int all = 0;
    for (String line : lines()) {
      List<String> cells = List.of(line.split("\t", -1));
      List<Role> gold = gold(cells.get(3));
      List<Role> own = own(rapporteur, cells.get(2));
      boolean same = gold.size() == own.size();
      for (Role role : gold) {
        same &= own.stream().anyMatch(role::agrees);
      }
      all++;
      right += same ? 1 : 0;
      if (!same) {
        System.out.println(cells.get(0) + " " + cells.get(1) + ": " + own);
      }
    }
    System.out.printf(
        Locale.ROOT, "roles %d of %d phrases (%.3f)%n", right, all, right / (double) all);
    return 0;
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = RolesExam.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("no " + FILE);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().skip(1).filter(l -> !l.isBlank()).toList();
    }
  }

  private List<Role> gold(String json) throws IOException {
    List<Role> roles = new ArrayList<>();
    for (JsonNode node : new ObjectMapper().readTree(json)) {
      roles.add(
          new Role(
              fold(text(node, "person")),
              fold(text(node, "office")),
              body(text(node, "of")),
              text(node, "status"),
              text(node, "from"),
              text(node, "to")));
    }
    return roles;
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText("").replace("null", "");
  }

  private List<Role> own(Rapporteur rapporteur, String text) {
    List<Role> roles = new ArrayList<>();
    for (Entity entity : rapporteur.read(Page.ofText("exam", text)).entities().all()) {
      if (entity.kind() == Kind.PERSON) {
        for (Post post : entity.roles()) {
          roles.add(
              new Role(
                  fold(entity.name()),
                  fold(post.office()),
                  body(post.of().orElse("")),
                  post.status(),
                  post.held().map(h -> day(h.from())).orElse(""),
                  post.held().map(h -> day(h.last())).orElse("")));
        }
      }
    }
    return roles;
  }

  private static String day(java.time.LocalDate day) {
    boolean open = day.equals(java.time.LocalDate.MIN) || day.equals(java.time.LocalDate.MAX);
    return open ? "" : day.toString();
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace("defense", "defence");
  }

  /** One name for a state or body under all its names. */
  private String body(String name) {
    Optional<Known> known =
        gazetteer.known().stream().filter(k -> k.names().contains(name)).findFirst();
    return fold(known.map(Known::name).orElse(name)).replaceFirst("^the ", "");
  }
}
