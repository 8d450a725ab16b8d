package org.rapporteur.app.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.lexicon.Digest;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Metadata;
import org.rapporteur.model.Reading;

/** Pages as references: BibTeX for LaTeX, CSL-JSON (schema 1.0.2) for Zotero, pandoc and others. */
public final class PageCitations {
  private static final ObjectMapper JSON = new ObjectMapper();

  private PageCitations() {}

  /** An entry a page, keyed by outlet, year and a digest of its id. */
  public static String bibTex(List<Reading> readings) {
    StringBuilder out = new StringBuilder();
    for (Reading reading : readings) {
      Metadata of = reading.article().metadata();
      out.append("@misc{").append(key(reading)).append(",\n");
      field(out, "title", Optional.of("{" + tex(of.title().orElse(reading.id())) + "}"));
      if (!of.authors().isEmpty()) {
        field(out, "author", Optional.of(tex(String.join(" and ", of.authors()))));
      }
      field(out, "howpublished", of.outlet().map(PageCitations::tex));
      field(out, "date", day(reading));
      field(out, "year", day(reading).map(d -> d.substring(0, 4)));
      field(out, "url", web(reading).map(PageCitations::tex));
      out.append("}\n");
    }
    return out.toString();
  }

  private static void field(StringBuilder out, String name, Optional<String> value) {
    value.ifPresent(v -> out.append("  ").append(name).append(" = {").append(v).append("},\n"));
  }

  private static String key(Reading reading) {
    String outlet =
        reading.article().metadata().outlet().orElse("page").replaceAll("[^A-Za-z0-9]", "");
    return (outlet.isEmpty() ? "page" : outlet)
        + day(reading).map(d -> d.substring(0, 4)).orElse("")
        + "-"
        + Digest.of(reading.id(), 3);
  }

  /** Braces would end the value, the others mean something to TeX. */
  private static String tex(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.replaceAll("[\\s\\p{Cntrl}]+", " ").toCharArray()) {
      switch (c) {
        case '\\' -> out.append("\\textbackslash ");
        case '{', '}' -> out.append(c == '{' ? '(' : ')');
        case '~' -> out.append("\\textasciitilde ");
        case '^' -> out.append("\\textasciicircum ");
        case '&', '%', '$', '#', '_' -> out.append('\\').append(c);
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** A list of items of the type {@code article-newspaper}. */
  public static String csl(List<Reading> readings) {
    ArrayNode items = JSON.createArrayNode();
    for (Reading reading : readings) {
      Metadata of = reading.article().metadata();
      ObjectNode item = items.addObject();
      item.put("id", reading.id()).put("type", "article-newspaper");
      item.put("title", of.title().orElse(reading.id()));
      of.outlet().ifPresent(o -> item.put("container-title", o));
      if (!of.authors().isEmpty()) {
        ArrayNode authors = item.putArray("author");
        of.authors().forEach(a -> authors.addObject().put("literal", a));
      }
      reading.published().map(Dating::days).ifPresent(days -> issued(item, days));
      web(reading).ifPresent(u -> item.put("URL", u));
      item.put("language", reading.entities().mentions().text().language());
    }
    return items.toPrettyString() + "\n";
  }

  private static void issued(ObjectNode item, Interval days) {
    if (days.from().equals(LocalDate.MIN) || days.to().equals(LocalDate.MAX)) {
      return;
    }
    ArrayNode parts = item.putObject("issued").putArray("date-parts");
    for (LocalDate day : days.isDay() ? List.of(days.from()) : List.of(days.from(), days.last())) {
      parts.addArray().add(day.getYear()).add(day.getMonthValue()).add(day.getDayOfMonth());
    }
  }

  private static Optional<String> day(Reading reading) {
    return reading.published().map(Dating::days).filter(Interval::isDay).map(d -> d.from() + "");
  }

  private static Optional<String> web(Reading reading) {
    return reading.article().page().url().filter(u -> u.matches("(?i)https?://.*"));
  }
}
