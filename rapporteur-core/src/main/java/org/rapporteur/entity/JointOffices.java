package org.rapporteur.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Office;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Post;
import org.rapporteur.model.Span;

/**
 * Reads one word for several holders: "the presidents of Norvia and Estmark, X and Y", "the Norvian
 * and Estmarker presidents, X and Y", "co-chairs X and Y of the council", "Presidents X of Norvia
 * and Y of Estmark".
 */
final class JointOffices {
  private static final String OWNERS = list("owners", Sketch.OWNER, "?");
  private static final String PEOPLE = list("people", Sketch.PERSON, "");
  private static final String OFFICES = "(?<offices>" + Sketch.OFFICES + ")";
  private static final Pattern OF =
      Pattern.compile(OFFICES + " of (?:the )?" + OWNERS + "(?:, | \\(| - | [–—] )" + PEOPLE);
  private static final Pattern ADJECTIVES =
      Pattern.compile(OWNERS + " " + OFFICES + ",? (?:respectively )?\\(?" + PEOPLE);
  private static final Pattern AFTER =
      Pattern.compile(OFFICES + " " + PEOPLE + "(?: of (?:the )?" + OWNERS + ")?");
  private static final Pattern EACH =
      Pattern.compile(
          OFFICES
              + "(?<each>(?:(?:,| and|, and)? "
              + Sketch.PERSON
              + " of (?:the )?"
              + Sketch.OWNER
              + "){2,})");
  private static final Pattern PERSON = Pattern.compile(Sketch.PERSON);
  private static final Pattern OWNER = Pattern.compile(Sketch.OWNER);

  private final Owners owners;

  JointOffices(Owners owners) {
    this.owners = owners;
  }

  private static String list(String group, String one, String more) {
    String tail = "(?:,? and (?:the )?" + one + ")" + more;
    return "(?<" + group + ">" + one + "(?:, (?:the )?" + one + ")*" + tail + ")";
  }

  /** Notes the offices that several people of a sentence hold together. */
  void read(Cast cast, Sketch sketch) {
    Set<Integer> told = new HashSet<>();
    notes(cast, sketch, EACH.matcher(sketch.text), "each", "each", told);
    notes(cast, sketch, OF.matcher(sketch.text), "people", "owners", told);
    notes(cast, sketch, ADJECTIVES.matcher(sketch.text), "people", "owners", told);
    notes(cast, sketch, AFTER.matcher(sketch.text), "people", "owners", told);
  }

  private void notes(
      Cast cast, Sketch sketch, Matcher matcher, String who, String whose, Set<Integer> told) {
    while (matcher.find()) {
      Office office = sketch.offices(matcher.group("offices"));
      List<String> people = letters(PERSON, matcher.group(who));
      List<String> of = letters(OWNER, matcher.group(whose));
      boolean uneven = of.size() > 1 && of.size() != people.size();
      if (uneven || !told.add(matcher.start("offices"))) {
        continue;
      }
      int place = sketch.place(matcher.start("offices"));
      Span span = new Span(place, sketch.place(matcher.end("offices")));
      for (int i = 0; i < people.size(); i++) {
        @Nullable String owner = of.isEmpty() ? null : of.get(of.size() == 1 ? 0 : i);
        Optional<String> name =
            Optional.ofNullable(owner).map(sketch::owner).map(m -> owners.state(cast, m));
        note(cast, sketch.person(people.get(i)), office, name, span);
      }
    }
  }

  private static void note(
      Cast cast, Mention person, Office office, Optional<String> of, Span span) {
    @Nullable Draft draft = cast.of(person);
    String title = office.title().orElse(office.id()).toLowerCase(Locale.ROOT);
    boolean former = before(cast.text, span.start()).matches("(?is).*\\b(former|ex|late)[ -]$");
    if (draft != null) {
      String status = former ? "former" : "current";
      draft.posts.add(new Post(title, of, Optional.empty(), status, Optional.empty(), span));
    }
  }

  private static String before(String text, int end) {
    return text.substring(Math.max(0, end - 10), end);
  }

  private static List<String> letters(Pattern pattern, @Nullable String text) {
    List<String> letters = new ArrayList<>();
    Matcher matcher = pattern.matcher(text == null ? "" : text);
    while (matcher.find()) {
      letters.add(matcher.group());
    }
    return letters;
  }
}
