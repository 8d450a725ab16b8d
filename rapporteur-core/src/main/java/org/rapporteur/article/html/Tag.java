package org.rapporteur.article.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the name of an HTML element means to the text and to the evidence.
 *
 * @param bit its bit in {@link #mask}; 0 for a name that tells nothing
 * @param block whether a browser lays it out on lines of its own
 * @param skipped whether its text is no text of the page
 */
record Tag(long bit, boolean block, boolean skipped) {
  /** Elements whose text is no text of the page. */
  private static final Set<String> SKIPPED =
      Set.of("script", "style", "template", "noscript", "head");

  /** Elements that a browser lays out on lines of their own (HTML standard, section 15.3). */
  private static final Set<String> BLOCKS =
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

  private static final Tag OTHER = new Tag(0, false, false);
  private static final Map<String, Tag> BY_NAME = new HashMap<>();

  static {
    List<String> names = new ArrayList<>(TELLING);
    names.addAll(SKIPPED);
    names.addAll(BLOCKS);
    for (String name : names) {
      int at = TELLING.indexOf(name);
      long bit = at < 0 ? 0 : 1L << at;
      BY_NAME.put(name, new Tag(bit, BLOCKS.contains(name), SKIPPED.contains(name)));
    }
  }

  /** What a name, in lower case, means. */
  static Tag of(String name) {
    return BY_NAME.getOrDefault(name, OTHER);
  }

  /** The bit of an element's name; 0 for a name that tells nothing. */
  static long bit(String name) {
    return of(name).bit();
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
