package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Gazetteer;
import org.rapporteur.lexicon.Known;
import org.rapporteur.model.Kind;

/** Writes the rows of an organisation's data file. */
final class OrganisationRows {
  private static final String DAY = "\\d{4}(?:-\\d{2}){0,2}|\\.\\.";
  private static final Pattern MEMBER =
      Pattern.compile("(.+?)(?: (?<from>" + DAY + ")/(?<to>" + DAY + "))?");

  private final Gazetteer gazetteer;

  OrganisationRows(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** What is told of an organisation; absent parts are null or empty. */
  record Outline(
      String id,
      String name,
      List<String> aliases,
      String code,
      @Nullable String wikidata,
      @Nullable String seat,
      List<String> members,
      List<String> offices,
      List<String> organs) {
    Outline {
      aliases = List.copyOf(aliases);
      members = List.copyOf(members);
      offices = List.copyOf(offices);
      organs = List.copyOf(organs);
    }
  }

  /**
   * The file's text.
   *
   * @throws IllegalArgumentException when a part cannot be right, saying which and how to mend it
   */
  String yaml(Outline outline) {
    if (!outline.id().matches("[\\p{L}\\p{N}][\\p{L}\\p{N}-]*")) {
      throw new IllegalArgumentException(
          "id " + outline.id() + ": letters, digits and hyphens only");
    }
    if (!outline.code().matches("[A-Z]{6}")) {
      throw new IllegalArgumentException(
          "code " + outline.code() + ": write IGO and three letters");
    }
    StringBuilder yaml = new StringBuilder();
    yaml.append("id: ").append(outline.id()).append('\n');
    List<String> names = new ArrayList<>(List.of(outline.name()));
    names.addAll(outline.aliases());
    yaml.append("names:\n  en: [");
    yaml.append(String.join(", ", names.stream().map(OrganisationRows::quoted).toList()));
    yaml.append("]\n");
    yaml.append("code: ").append(outline.code()).append('\n');
    yaml.append("wikidata: ").append(optional(outline.wikidata())).append('\n');
    yaml.append("seat: ").append(optional(outline.seat())).append("\n\n");
    list(yaml, "members", outline.members().stream().map(this::member).toList());
    list(
        yaml,
        "offices",
        outline.offices().stream()
            .map(o -> "title: " + quoted(o) + ", aliases: [], holders: []")
            .toList());
    list(
        yaml,
        "organs",
        outline.organs().stream().map(o -> "name: " + quoted(o) + ", aliases: []").toList());
    yaml.append("instruments: []\n\n");
    yaml.append("# Say where these facts come from.\nsource: own knowledge, not checked\n");
    return yaml.toString();
  }

  private String member(String text) {
    Matcher matcher = MEMBER.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("member " + text + ": write STATE FROM/TO");
    }
    String written = matcher.group(1);
    Known state =
        state(written)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no state "
                            + written
                            + " in the rows; write its English name or its code"));
    return "state: "
        + quoted(state.name())
        + ", code: "
        + state.code().orElse("")
        + ", from: "
        + day(matcher.group("from"))
        + ", to: "
        + day(matcher.group("to"))
        + ", status: full";
  }

  private Optional<Known> state(String written) {
    Optional<Known> coded = gazetteer.state(written);
    return coded.isPresent()
        ? coded
        : gazetteer.known().stream()
            .filter(k -> k.kind() == Kind.STATE && k.names().contains(written))
            .findFirst();
  }

  private static String day(@Nullable String day) {
    return day == null || day.equals("..") ? "null" : day;
  }

  private static void list(StringBuilder yaml, String field, List<String> rows) {
    yaml.append(field).append(rows.isEmpty() ? ": []\n" : ":\n");
    rows.forEach(r -> yaml.append("  - {").append(r).append("}\n"));
    yaml.append('\n');
  }

  private static String optional(@Nullable String value) {
    return value == null || value.isBlank() ? "null" : quoted(value);
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
