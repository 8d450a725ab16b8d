package org.rapporteur.bench.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Form;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Tension;

/** Edits one thing on a page so that it says otherwise. The same seed makes the same edits. */
final class Editor {
  static final List<Tension.Kind> KINDS =
      List.of(Tension.Kind.NUMBER, Tension.Kind.DAY, Tension.Kind.ACTOR, Tension.Kind.NEGATION);

  private static final String MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December";

  private static final List<String> WEEKDAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  /** Not a year, not part of a day, not an ordinal. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d.,:/-])(?!(?:1[89]|20)\\d\\d(?!\\d))\\d{1,3}(?:,?\\d{3})*(?:\\.\\d+)?"
              + "(?![\\d:/-]|[.,]\\d|st|nd|rd|th| (?:"
              + MONTHS
              + "))");

  private static final Pattern DAY =
      Pattern.compile("\\b(?:" + String.join("|", WEEKDAYS) + ")\\b");

  private static final Pattern AUXILIARY =
      Pattern.compile(
          "(?<=\\p{Ll} )(?:will|has|have|had|was|were|is|are|would|could)(?= (?!not |n't)\\p{Ll})");

  private final Random random;

  Editor(long seed) {
    this.random = new Random(seed);
  }

  /**
   * A page that was edited.
   *
   * @param what the words before and after, for a reader of the errors
   */
  record Edit(Tension.Kind kind, String text, String what) {}

  /** The page with one edit in its body; empty when nothing on it can be edited so. */
  Optional<Edit> edit(Reading page, Tension.Kind kind) {
    return switch (kind) {
      case NUMBER -> replaced(page, kind, NUMBER);
      case DAY -> replaced(page, kind, DAY);
      case NEGATION -> replaced(page, kind, AUXILIARY);
      case ACTOR -> actor(page);
      default -> Optional.empty();
    };
  }

  private Optional<Edit> replaced(Reading page, Tension.Kind kind, Pattern pattern) {
    String text = page.article().text();
    List<Span> places =
        pattern.matcher(text).results().map(Editor::span).filter(s -> isBody(page, s)).toList();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Span place = places.get(random.nextInt(places.size()));
    String before = place.of(text);
    String after =
        switch (kind) {
          case NUMBER -> other(before);
          case DAY -> WEEKDAYS.get((WEEKDAYS.indexOf(before) + 1 + random.nextInt(5)) % 7);
          default -> before + " not";
        };
    return Optional.of(edit(kind, text, place, after));
  }

  private String other(String number) {
    int digits = (int) number.chars().filter(Character::isDigit).count();
    StringBuilder other = new StringBuilder(number);
    int first = 0;
    int digit = Character.digit(other.charAt(first), 10);
    int changed = 1 + (digit + 1 + random.nextInt(7)) % 9;
    other.setCharAt(first, (char) ('0' + (changed == digit ? changed % 9 + 1 : changed)));
    return digits == 0 ? number : other.toString();
  }

  /** A person or state named in the body gives place to another of the page. */
  private Optional<Edit> actor(Reading page) {
    String text = page.article().text();
    List<Span> places = new ArrayList<>();
    List<Entity> actors = new ArrayList<>();
    page.entities()
        .references()
        .forEach(
            r ->
                page.entities()
                    .entity(r.entity())
                    .filter(e -> e.kind() == Kind.PERSON || e.kind() == Kind.STATE)
                    .filter(
                        e ->
                            r.mention().form() == Form.NAME
                                && isBody(page, r.mention().span())
                                && e.name().equals(r.mention().span().of(text)))
                    .ifPresent(
                        e -> {
                          places.add(r.mention().span());
                          actors.add(e);
                        }));
    for (int tries = 0; tries < 20 && !places.isEmpty(); tries++) {
      int one = random.nextInt(places.size());
      Entity other = actors.get(random.nextInt(actors.size()));
      if (!other.id().equals(actors.get(one).id()) && other.kind() == actors.get(one).kind()) {
        return Optional.of(edit(Tension.Kind.ACTOR, text, places.get(one), other.name()));
      }
    }
    return Optional.empty();
  }

  private static Edit edit(Tension.Kind kind, String text, Span place, String after) {
    int from = Math.max(0, place.start() - 40);
    int to = Math.min(text.length(), place.end() + 40);
    String what =
        (text.substring(from, place.start())
                + "["
                + place.of(text)
                + " > "
                + after
                + "]"
                + text.substring(place.end(), to))
            .replace('\n', ' ');
    String edited = text.substring(0, place.start()) + after + text.substring(place.end());
    return new Edit(kind, edited, what);
  }

  private static boolean isBody(Reading page, Span span) {
    return page.article().blocks().stream()
        .anyMatch(b -> b.role() == Role.BODY && b.span().contains(span));
  }

  private static Span span(MatchResult match) {
    return new Span(match.start(), match.end());
  }
}
