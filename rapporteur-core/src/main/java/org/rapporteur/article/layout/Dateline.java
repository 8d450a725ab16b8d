package org.rapporteur.article.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Span;

/**
 * The place, day and agency that open a report: {@code VELLAND, March 3 (LNA) -}.
 *
 * @param span from the place to the mark that ends it, within the line
 * @param agency the agency or outlet it names
 */
public record Dateline(Span span, Optional<String> agency) {
  private static final int LONGEST = 90;
  private static final String PLACE =
      "(?<place>\\p{Lu}[\\p{L}.'’]+(?:[ /-]\\p{Lu}[\\p{L}.'’]*){0,3})";
  private static final String REGION = "(?<region>, (?:\\p{Lu}[\\p{L}.]*[ ]?){1,3})?";
  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\.?";
  private static final String DAY =
      "(?<day>,? ?(?i:%1$s \\d{1,2}|\\d{1,2}\\.? %1$s)(?:,? \\d{4})?)?".formatted(MONTH);
  private static final String AGENCY =
      "(?<agency>,? ?\\([\\p{L}][^()]{1,30}\\)|,? ?/[\\p{L}][^/]{1,30}/|, \\p{Lu}[\\p{Lu}\\d -]{2,24})?";
  private static final Pattern FORM =
      Pattern.compile(
          PLACE
              + REGION
              + DAY
              + AGENCY
              + ",?\\s*(?<end>(?:--|[—–_:.-])(?=\\s|$)|[—–](?=[\\p{Lu}“\"]))");

  /** How far into a line of headlines and stamps an agency is looked for. */
  private static final int FARTHEST = 700;

  /** "WASHINGTON | Mon 3 March 2014 6:16 pm EST WASHINGTON (LNA) -", brackets escaped or not. */
  private static final Pattern STAMPED =
      Pattern.compile(
          "(?:\\(|-LRB-) ?(?<agency>\\p{Lu}{2,5}|\\p{Lu}\\p{Ll}{3,11}(?: \\p{Lu}\\p{Ll}{2,11})?)"
              + " ?(?:\\)|-RRB-)\\s+(?:--?|[–—])\\s");

  private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{3} ?[.!?][\"”']* ");

  /** The dateline that a line opens with, if it does. */
  public static Optional<Dateline> of(String line) {
    Optional<Dateline> plain = plain(line);
    return plain.isPresent() ? plain : stamped(line);
  }

  /**
   * One line into which a site's title, summary and stamp have run together before the agency: what
   * stands before it are no sentences.
   */
  private static Optional<Dateline> stamped(String line) {
    String head = line.length() > FARTHEST ? line.substring(0, FARTHEST) : line;
    Matcher form = STAMPED.matcher(head);
    if (!form.find() || SENTENCE_END.matcher(head.substring(0, form.start())).find()) {
      return Optional.empty();
    }
    return Optional.of(
        new Dateline(new Span(0, form.end() - 1), Optional.of(form.group("agency"))));
  }

  private static Optional<Dateline> plain(String line) {
    String head = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    Matcher form = FORM.matcher(head);
    if (!form.lookingAt()) {
      return Optional.empty();
    }
    boolean capitals = isCapitals(form.group("place"));
    boolean dated = form.group("day") != null;
    String agency = form.group("agency");
    boolean credited = agency != null;
    String end = form.group("end");
    boolean stop = end.equals(".") || end.equals(":");
    boolean holds =
        stop
            ? (dated && (capitals || credited)) || (capitals && credited)
            : capitals || dated || (credited && !agency.startsWith(", "));
    if (!holds) {
      return Optional.empty();
    }
    Optional<String> name =
        Optional.ofNullable(agency).map(a -> a.replaceAll("[()/,]", " ").strip());
    return Optional.of(new Dateline(new Span(0, form.end("end")), name));
  }

  private static boolean isCapitals(String place) {
    String letters = place.replaceAll("[^\\p{L}]", "");
    return letters.length() >= 3 && letters.equals(letters.toUpperCase(Locale.ROOT));
  }
}
