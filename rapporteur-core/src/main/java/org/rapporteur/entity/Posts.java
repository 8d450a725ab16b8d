package org.rapporteur.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Office;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Post;

/** Writes down which office somebody holds: title, state or body, status and days. */
final class Posts {
  private static final int COUNTERPART_CHARS = 250;

  /** "foreign and trade minister". */
  private static final Pattern TWO_OFFICES =
      Pattern.compile("(?i)\\b(\\p{L}+) and (\\p{L}+) (minister|secretary)\\b");

  /** "for Mountain Affairs", which is part of the title. */
  private static final Pattern PORTFOLIO =
      Pattern.compile("\\bfor ((?:the )?\\p{Lu}[\\p{L}'’-]*(?: (?:and )?\\p{Lu}[\\p{L}'’-]*)*+)");

  private final Offices offices;
  private final Owners owners;
  private final OfficeStatus status;
  private final OfficeDays days = new OfficeDays();

  Posts(Lexicon lexicon, Offices offices, Owners owners) {
    this.offices = offices;
    this.owners = owners;
    this.status = new OfficeStatus(lexicon);
  }

  /** Notes the office that a description says of somebody. */
  void note(Cast cast, Draft draft, Mention mention, Optional<Mention> holder) {
    Optional<Office> office = offices.of(mention);
    if (office.isEmpty()) {
      return;
    }
    office.get().gender().ifPresent(g -> draft.gender = Optional.of(g));
    if (office.get().rank().equals("counterpart")) {
      counterpart(cast, draft, mention);
      return;
    }
    if (isDenied(cast.text, mention, holder)) {
      return;
    }
    OfficeDays.Held told = days.held(cast, mention, holder);
    Optional<String> of =
        owners
            .of(cast, mention)
            .or(() -> holder.flatMap(h -> owners.after(cast, h)))
            .or(() -> owners.behind(cast, mention))
            .or(() -> possessed(cast, draft, mention));
    Optional<Post> post = post(cast, mention, of);
    if (post.isPresent()) {
      String status = post.get().status().equals("current") ? told.status() : post.get().status();
      add(cast, draft, mention, with(post.get(), status, told.days()));
    }
  }

  /** The post that a description speaks of, with the status that its own words tell. */
  Optional<Post> post(Cast cast, Mention mention, Optional<String> of) {
    Optional<Office> office = offices.of(mention);
    if (office.flatMap(Office::title).isEmpty()
        || office.get().rank().equals("counterpart")
        || owners.isPrivate(cast, mention, of)) {
      return Optional.empty();
    }
    String title = title(cast, mention, office.get());
    String status = status(cast.text, mention, title);
    return Optional.of(
        new Post(
            title.replaceFirst("^deputy ", ""),
            of,
            Optional.empty(),
            status,
            Optional.empty(),
            mention.span()));
  }

  /** Adds a post, and the other one where its words speak of two. */
  void add(Cast cast, Draft draft, Mention mention, Post post) {
    Matcher two = TWO_OFFICES.matcher(mention.span().of(cast.text));
    if (two.find()) {
      String first = two.group(1) + " " + two.group(3);
      offices
          .titled(first)
          .flatMap(Office::title)
          .ifPresent(
              t ->
                  draft.posts.add(
                      new Post(
                          t.toLowerCase(Locale.ROOT),
                          post.of(),
                          Optional.empty(),
                          post.status(),
                          post.held(),
                          post.span())));
    }
    draft.posts.add(post);
  }

  static Post with(Post post, String status, Optional<org.rapporteur.model.Interval> held) {
    return new Post(post.office(), post.of(), post.entity(), status, held, post.span());
  }

  private static String title(Cast cast, Mention mention, Office office) {
    String words = mention.span().of(cast.text);
    Matcher portfolio = PORTFOLIO.matcher(words);
    while (portfolio.find()) {
      int at = mention.span().start() + portfolio.start(1);
      int end = mention.span().start() + portfolio.end(1);
      boolean owner = Owners.within(cast, at, end).isPresent();
      Optional<String> form = form(words, office);
      if (!owner && form.isPresent()) {
        return form.get() + " for " + portfolio.group(1).toLowerCase(Locale.ROOT);
      }
    }
    return office.title().orElse(office.id()).toLowerCase(Locale.ROOT);
  }

  /** The form of the office that stands in its words. */
  private static Optional<String> form(String words, Office office) {
    String lower = words.toLowerCase(Locale.ROOT);
    return office.forms().stream()
        .filter(lower::contains)
        .max(java.util.Comparator.comparingInt(String::length));
  }

  private String status(String text, Mention mention, String title) {
    String words = mention.span().of(text);
    String told = status.of(words);
    boolean second =
        status.isDeputy(words) || title.startsWith("deputy ") || title.startsWith("vice");
    return second && told.equals("current") ? "deputy" : told;
  }

  /** "has never been president". */
  private static boolean isDenied(String text, Mention mention, Optional<Mention> holder) {
    if (holder.isEmpty() || holder.get().span().end() > mention.span().start()) {
      return false;
    }
    String between = text.substring(holder.get().span().end(), mention.span().start());
    return between.matches("(?s)[^,.;]*\\b(never|not|no longer|n't)\\b[^,.;]*");
  }

  /** "its foreign minister" of somebody whose state was said before. */
  private static Optional<String> possessed(Cast cast, Draft draft, Mention mention) {
    String words = mention.span().of(cast.text).toLowerCase(Locale.ROOT);
    boolean pronoun = words.startsWith("its ") || words.startsWith("the country's ");
    return !pronoun || draft.posts.isEmpty()
        ? Optional.empty()
        : draft.posts.get(draft.posts.size() - 1).of();
  }

  /** A counterpart holds the office last spoken of, in a state of its own. */
  private void counterpart(Cast cast, Draft draft, Mention mention) {
    @Nullable Post nearest = null;
    for (Draft other : cast.drafts) {
      for (Post post : other.posts) {
        boolean before = post.span().end() <= mention.span().start();
        if (other != draft
            && before
            && (nearest == null || post.span().compareTo(nearest.span()) > 0)) {
          nearest = post;
        }
      }
    }
    Optional<String> of = owners.of(cast, mention);
    if (nearest != null
        && of.isPresent()
        && mention.span().start() - nearest.span().end() < COUNTERPART_CHARS) {
      draft.posts.add(
          new Post(
              nearest.office(), of, Optional.empty(), "current", Optional.empty(), mention.span()));
    }
  }

  /** Gives the first of two joined offices the state that the second one names. */
  static void share(Draft draft) {
    int size = draft.posts.size();
    if (size >= 2 && draft.posts.get(size - 2).of().isEmpty()) {
      Post first = draft.posts.get(size - 2);
      draft.posts.set(
          size - 2,
          new Post(
              first.office(),
              draft.posts.get(size - 1).of(),
              first.entity(),
              first.status(),
              first.held(),
              first.span()));
    }
  }

  /** Posts with the ids of the entities they belong to, doubles left out. */
  static List<Post> linked(Draft draft, Map<String, String> idByName) {
    List<Post> posts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Post post : draft.posts) {
      Optional<String> entity = post.of().map(idByName::get);
      String double_ = post.office() + "|" + post.of() + "|" + post.status();
      boolean bare =
          post.of().isEmpty()
              && draft.posts.stream()
                  .anyMatch(
                      p ->
                          p.office().equals(post.office())
                              && p.of().isPresent()
                              && p.status().equals(post.status()));
      if (seen.add(double_ + post.held()) && !bare && !isVaguer(draft, post)) {
        posts.add(
            new Post(post.office(), post.of(), entity, post.status(), post.held(), post.span()));
      }
    }
    return posts;
  }

  /** Whether the same post stands elsewhere with its days. */
  private static boolean isVaguer(Draft draft, Post post) {
    return post.held().isEmpty()
        && draft.posts.stream()
            .anyMatch(
                p ->
                    p.held().isPresent()
                        && p.office().equals(post.office())
                        && p.of().equals(post.of())
                        && p.status().equals(post.status()));
  }
}
