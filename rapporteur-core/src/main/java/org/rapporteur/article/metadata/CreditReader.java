package org.rapporteur.article.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.article.layout.Dateline;
import org.rapporteur.article.layout.Layout;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Block;
import org.rapporteur.model.Role;

/** Agencies and outlet as the page's own lines credit them: dateline, credits, byline, footer. */
final class CreditReader {
  /** The table of agencies. */
  static final String TABLE = "article/agencies.tsv";

  private static final Pattern NAME = Pattern.compile("[\\p{L}][\\p{L}\\p{N}.-]*");
  private static final Pattern SITE =
      Pattern.compile(
          "(?<site>(?:[\\w-]+\\.)+[a-z]{2,6})(?:, (?:\\p{L}+ ){1,3}(?<source>(?:[\\w-]+\\.)+[a-z]{2,6}))?");
  private static final int FOOTER_WORDS = 5;
  private final Map<String, String> agencies = new TreeMap<>();

  CreditReader(Lexicon lexicon) {
    for (Row row : lexicon.table(TABLE).rows()) {
      for (String form : row.list("forms")) {
        agencies.put(form.toLowerCase(Locale.ROOT), row.get("name"));
      }
    }
  }

  /** The agencies that dateline, credits and byline name, in page order. */
  List<String> agencies(Layout layout) {
    Set<String> found = new LinkedHashSet<>();
    for (Block block : layout.blocks()) {
      Role role = block.role();
      if (role == Role.DATELINE || role == Role.CREDIT || role == Role.BYLINE) {
        String words = block.span().of(layout.text());
        boolean photo = words.matches("(?is)\\W*(?:photo|image|picture|foto|bild|video|©).*");
        if (words.length() <= 400 && !photo) {
          named(words, found);
        }
      }
    }
    return new ArrayList<>(found);
  }

  private void named(String words, Set<String> found) {
    Matcher site = SITE.matcher(words);
    if (site.find() && site.group("source") != null) {
      found.add(site.group("source"));
    }
    Matcher name = NAME.matcher(words);
    while (name.find()) {
      String agency = agencies.get(name.group().toLowerCase(Locale.ROOT));
      if (agency != null && !name.group().equals(name.group().toLowerCase(Locale.ROOT))) {
        found.add(agency);
      } else if (agency != null && words.contains("(" + name.group())) {
        found.add(agency);
      }
    }
  }

  /** The outlet that a plain text page credits itself to. */
  Optional<String> outlet(Layout layout) {
    for (Block block : layout.blocks()) {
      String words = block.span().of(layout.text()).strip();
      if (block.role() == Role.DATELINE) {
        Optional<String> agency = Dateline.of(words).flatMap(Dateline::agency);
        if (agency.isPresent() && !agencies.containsKey(agency.get().toLowerCase(Locale.ROOT))) {
          return agency.map(CreditReader::named);
        }
      }
      Matcher site = SITE.matcher(words);
      if (block.role() == Role.CREDIT && site.matches()) {
        return Optional.of(
            named(site.group("site").replaceFirst("^www\\.", "").replaceFirst("\\..*$", "")));
      }
    }
    return footer(layout);
  }

  /** A few words with no verb and no stop that close the page below a form or comments. */
  private static Optional<String> footer(Layout layout) {
    List<Block> blocks = layout.blocks();
    if (blocks.size() < 3) {
      return Optional.empty();
    }
    Role before = blocks.get(blocks.size() - 2).role();
    boolean below = before == Role.FORM || before == Role.COMMENT || before == Role.BOILERPLATE;
    Block last = blocks.get(blocks.size() - 1);
    String words = last.span().of(layout.text()).strip();
    boolean name =
        !words.isEmpty()
            && Character.isUpperCase(words.charAt(0))
            && words.split("\\s+").length <= FOOTER_WORDS
            && words.matches("[\\p{L}\\p{N} .&'’-]*[\\p{L}\\p{N}]");
    return below && last.role() == Role.BOILERPLATE && name ? Optional.of(words) : Optional.empty();
  }

  /** Capitals throughout are how datelines print a name; a name has one. */
  private static String named(String word) {
    boolean flat =
        word.equals(word.toUpperCase(Locale.ROOT)) || word.equals(word.toLowerCase(Locale.ROOT));
    return word.length() > 4 && flat
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT)
        : word;
  }
}
