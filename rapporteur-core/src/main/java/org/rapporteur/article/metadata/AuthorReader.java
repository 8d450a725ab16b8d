package org.rapporteur.article.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.rapporteur.article.html.LinkedArticle;
import org.rapporteur.article.layout.Layout;
import org.rapporteur.article.layout.Prose;
import org.rapporteur.model.Block;
import org.rapporteur.model.Role;

/** The names in a page's byline. */
final class AuthorReader {
  private static final Pattern BY =
      Pattern.compile(
          "(?i)^(?:(?:written |posted |reported |story )?by|von|par|por|text|autor|author)\\s*:?\\s+");
  private static final Pattern PARTING =
      Pattern.compile("\\s*(?:;|\\||,| and | und | et | y |&)\\s*");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern ASIDE = Pattern.compile("\\s+[-–—(].*$");
  private static final Pattern NUMBER = Pattern.compile("\\d{3}");
  private static final int WORDS = 5;

  private AuthorReader() {}

  /** The authors of an HTML page. */
  static List<String> of(Witnesses page) {
    Set<String> names = new LinkedHashSet<>();
    for (LinkedArticle linked : page.linked()) {
      if (names.isEmpty()) {
        linked.names("author").forEach(n -> add(n, names));
      }
    }
    for (String meta :
        new String[] {
          "author",
          "article:author",
          "dc.creator",
          "parsely-author",
          "sailthru.author",
          "byl",
          "twitter:creator",
          "citation_author",
          "dcterms.creator"
        }) {
      if (names.isEmpty()) {
        page.meta(meta).ifPresent(n -> add(n, names));
      }
    }
    if (names.isEmpty()) {
      for (Element e : page.marks().credited()) {
        String words = e.text();
        if (words.length() <= 60 && names.size() < 5) {
          add(words, names);
        }
      }
    }
    return names.isEmpty() ? of(page.layout()) : new ArrayList<>(names);
  }

  /** The authors that the bylines of a text name. */
  static List<String> of(Layout layout) {
    Set<String> names = new LinkedHashSet<>();
    for (Block block : layout.blocks()) {
      String words = block.span().of(layout.text()).strip();
      if (block.role() == Role.BYLINE && names.isEmpty() && BY.matcher(words).find()) {
        add(words, names);
      }
    }
    return new ArrayList<>(names);
  }

  private static void add(String line, Set<String> names) {
    Matcher by = BY.matcher(BLANKS.matcher(line).replaceAll(" ").strip());
    for (String part : PARTING.split(by.replaceFirst(""), -1)) {
      String name = ASIDE.matcher(part).replaceFirst("").strip();
      boolean person =
          !name.isEmpty()
              && !name.contains("/")
              && !name.contains("@")
              && !NUMBER.matcher(name).find()
              && Prose.words(name).size() <= WORDS;
      if (person) {
        names.add(name);
      }
    }
  }
}
