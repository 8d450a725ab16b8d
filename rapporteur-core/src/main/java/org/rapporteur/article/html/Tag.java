package org.rapporteur.article.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the names of HTML elements mean to the text and to the evidence. */
final class Tag {
  /** Elements whose text is no text of the page. */
  static final Set<String> SKIPPED = Set.of("script", "style", "template", "noscript", "head");

  /** Elements that a browser lays out on lines of their own (HTML standard, section 15.3). */
  static final Set<String> BLOCKS =
      new HashSet<>(
          Arrays.asList(
              ("html body address article aside blockquote center dd details dialog dir div dl dt"
                      + " fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header"
                      + " hgroup hr legend li listing main menu nav noframes ol optgroup option p"
                      + " plaintext pre search section summary table caption tbody tfoot thead tr ul"
                      + " xmp")
                  .split(" ")));

  /** Elements that speak for or against the text below them; each has a bit in {@link #mask}. */
  static final List<String> TELLING =
      List.of(
          "article",
          "main",
          "nav",
          "aside",
          "header",
          "footer",
          "section",
          "form",
          "figure",
          "figcaption",
          "table",
          "ul",
          "ol",
          "li",
          "blockquote",
          "button",
          "select",
          "dl",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "a",
          "pre",
          "label",
          "iframe",
          "textarea",
          "address",
          "time",
          "caption",
          "details",
          "svg");

  private static final Map<String, Long> BITS = new HashMap<>();

  static {
    for (int i = 0; i < TELLING.size(); i++) {
      BITS.put(TELLING.get(i), 1L << i);
    }
  }

  private Tag() {}

  /** The bit of an element's name; 0 for a name that tells nothing. */
  static long bit(String name) {
    return BITS.getOrDefault(name, 0L);
  }

  /** The bits of several names. */
  static long mask(String... names) {
    long mask = 0;
    for (String name : names) {
      mask |= bit(name);
    }
    return mask;
  }
}
