package org.rapporteur.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Post;
import org.rapporteur.model.Time;

/**
 * Reads who comes into an office and who leaves it, by the phrases of {@code
 * lang/en/role-phrases.tsv}: "X succeeded Y as president of Norvia", "Norvia dismissed X as
 * ambassador". A successor whom nobody names is not invented.
 */
final class RolePhrases {
  private static final String ASIDE = "(?:, [^,;]{1,60},|,? \\([^)]{1,60}\\))?";
  private static final int DAY_CHARS = 90;
  private static final int HEDGE_CHARS = 40;

  /** What makes a phrase no report of its own. */
  private static final Pattern HEDGE =
      Pattern.compile(
          "\\b(if|whether|unless|rumou?rs? that|speculation that|denied that|denies that)"
              + " (the |a )?$");

  private record Phrase(
      Pattern pattern,
      List<String> cues,
      Optional<String> comes,
      Optional<String> leaves,
      Optional<String> office,
      boolean shares) {}

  private final List<Phrase> phrases = new ArrayList<>();
  private final Posts posts;
  private final Owners owners;

  RolePhrases(Lexicon lexicon, Posts posts, Owners owners) {
    this.posts = posts;
    this.owners = owners;
    for (Row row : lexicon.table("lang/en/role-phrases.tsv").rows()) {
      phrases.add(
          new Phrase(
              Pattern.compile(expand(row.get("pattern"))),
              row.list("cues"),
              row.find("new"),
              row.find("old"),
              row.find("office"),
              row.find("shares").isPresent()));
    }
  }

  /** Puts the letters of a sketch in place of a row's slots. */
  private static String expand(String pattern) {
    String person =
        "(?:(?:the )?"
            + Sketch.OFFICE
            + ",? )?(?<%s>"
            + Sketch.PERSON
            + ")(?: of (?:the )?(?<%sof>"
            + Sketch.OWNER
            + "))?"
            + ASIDE;
    String by =
        "(?:(?:"
            + Sketch.OFFICE
            + " )?(?<byname>"
            + Sketch.PERSON
            + ")(?: of (?:the )?"
            + Sketch.OWNER
            + ")?|(?<byoffice>"
            + Sketch.OFFICE
            + ")|(?<byowner>"
            + Sketch.OWNER
            + "))";
    return pattern
        .replace("NEW", String.format(Locale.ROOT, person, "new", "new"))
        .replace("OLD", String.format(Locale.ROOT, person, "old", "old"))
        .replace("BY", by)
        .replace("OFFICE", "(?<office>" + Sketch.OFFICE + ")")
        .replace("OWNER", "(?<owner>" + Sketch.OWNER + ")");
  }

  /** Notes what the phrases of a sentence say; returns the words of the offices they speak of. */
  Set<Mention> read(Cast cast, Sketch sketch) {
    Set<Mention> told = new HashSet<>();
    for (Phrase phrase : phrases) {
      if (phrase.cues().stream().noneMatch(sketch.text::contains)) {
        continue;
      }
      Matcher matcher = phrase.pattern().matcher(sketch.text);
      while (matcher.find()) {
        String before =
            sketch.text.substring(Math.max(0, matcher.start() - HEDGE_CHARS), matcher.start());
        Optional<Mention> office = letter(matcher, "office").map(sketch::office);
        boolean taken = office.isPresent() && told.contains(office.get());
        if ((!taken || phrase.shares()) && !HEDGE.matcher(before).find()) {
          note(cast, sketch, phrase, matcher, office);
        }
        // what is only wondered about is not to be read by its tree either
        office.ifPresent(told::add);
      }
    }
    return told;
  }

  private static Optional<String> letter(Matcher matcher, String group) {
    return matcher.pattern().pattern().contains("(?<" + group + ">")
        ? Optional.ofNullable(matcher.group(group))
        : Optional.empty();
  }

  private void note(
      Cast cast, Sketch sketch, Phrase phrase, Matcher matcher, Optional<Mention> office) {
    Optional<Draft> comes = letter(matcher, "new").map(sketch::person).map(cast::of);
    Optional<Draft> leaves = letter(matcher, "old").map(sketch::person).map(cast::of);
    Optional<String> of = owner(cast, sketch, matcher, office);
    Optional<Post> post =
        phrase.office().isPresent()
            ? leader(cast, sketch, phrase.office().get(), matcher, of)
            : office.isPresent()
                ? posts.post(cast, office.get(), of)
                : comes.flatMap(RolePhrases::last).or(() -> leaves.flatMap(RolePhrases::last));
    if (post.isEmpty() || (comes.isPresent() && comes.equals(leaves))) {
      return;
    }
    Optional<Interval> day = day(cast, sketch, matcher);
    boolean own = office.isPresent() || phrase.office().isPresent();
    if (comes.isPresent() && phrase.comes().isPresent() && (own || last(comes.get()).isEmpty())) {
      String status = status(post.get(), phrase.comes().get());
      add(cast, comes.get(), office, post.get(), status, day.map(d -> open(d.from())));
    } else if (comes.isPresent() && day.isPresent() && !own) {
      date(comes.get(), post.get(), day.get());
    }
    if (leaves.isPresent() && phrase.leaves().isPresent()) {
      String status = status(post.get(), phrase.leaves().get());
      Optional<Interval> held =
          phrase.leaves().get().equals("former")
              ? day.map(d -> new Interval(LocalDate.MIN, d.to()))
              : Optional.empty();
      add(
          cast,
          leaves.get(),
          comes.isPresent() || phrase.shares() ? Optional.empty() : office,
          post.get(),
          status,
          held);
    }
  }

  private void add(
      Cast cast,
      Draft draft,
      Optional<Mention> office,
      Post post,
      String status,
      Optional<Interval> held) {
    if (office.isPresent()) {
      if (cast.of(office.get()) == null) {
        cast.join(office.get(), draft, "step/role-phrase");
      }
      posts.add(cast, draft, office.get(), Posts.with(post, status, held));
    } else {
      draft.posts.add(Posts.with(post, status, held));
    }
  }

  private static Interval open(LocalDate from) {
    return new Interval(from, LocalDate.MAX);
  }

  /** Whose the office is: in its own words, after a name, or of whoever appoints. */
  private Optional<String> owner(
      Cast cast, Sketch sketch, Matcher matcher, Optional<Mention> office) {
    Optional<String> own = office.flatMap(o -> owners.of(cast, o));
    if (own.isPresent()) {
      return own;
    }
    Optional<String> shared = office.map(cast::of).flatMap(RolePhrases::last).flatMap(Post::of);
    if (shared.isPresent()) {
      return shared;
    }
    for (String group : List.of("owner", "newof", "oldof", "byowner")) {
      Optional<Mention> owner = letter(matcher, group).map(sketch::owner);
      if (owner.isPresent()) {
        return Optional.of(owners.state(cast, owner.get()));
      }
    }
    Optional<String> appointer =
        letter(matcher, "byoffice").map(sketch::office).flatMap(o -> owners.of(cast, o));
    return appointer.isPresent()
        ? appointer
        : letter(matcher, "byname")
            .map(sketch::person)
            .map(cast::of)
            .flatMap(RolePhrases::last)
            .flatMap(Post::of);
  }

  private static Optional<Post> leader(
      Cast cast, Sketch sketch, String title, Matcher matcher, Optional<String> of) {
    int start = sketch.place(matcher.start());
    org.rapporteur.model.Span span =
        new org.rapporteur.model.Span(start, Math.max(start + 1, sketch.place(matcher.end())));
    boolean inside = span.end() <= cast.text.length();
    return inside
        ? Optional.of(new Post(title, of, Optional.empty(), "current", Optional.empty(), span))
        : Optional.empty();
  }

  private static Optional<Post> last(Draft draft) {
    return draft.posts.isEmpty()
        ? Optional.empty()
        : Optional.of(draft.posts.get(draft.posts.size() - 1));
  }

  /** A word in the office's own words, such as "acting", goes before what the phrase says. */
  private static String status(Post post, String said) {
    boolean own = !post.status().equals("current") && !post.status().equals("former");
    return own && said.equals("current") ? post.status() : said;
  }

  private static void date(Draft draft, Post post, Interval day) {
    int at = draft.posts.indexOf(post);
    if (at >= 0 && post.held().isEmpty()) {
      draft.posts.set(at, Posts.with(post, post.status(), Optional.of(open(day.from()))));
    }
  }

  /** The day that stands after a phrase, or opens its sentence. */
  private static Optional<Interval> day(Cast cast, Sketch sketch, Matcher matcher) {
    int start = sketch.place(matcher.start());
    int end = sketch.place(matcher.end());
    @Nullable Interval found = null;
    for (Time time : cast.times(sketch.span.start(), sketch.span.end())) {
      boolean dated = time.type().equals("DATE") && time.days().isPresent();
      boolean opens = time.span().end() <= start && time.span().start() - sketch.span.start() < 4;
      boolean follows = time.span().start() >= start && time.span().start() - end < DAY_CHARS;
      if (dated && found == null && (opens || follows)) {
        found = time.days().get();
      }
    }
    return Optional.ofNullable(found);
  }
}
