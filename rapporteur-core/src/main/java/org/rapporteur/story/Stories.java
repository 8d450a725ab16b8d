package org.rapporteur.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.rapporteur.lexicon.Digest;
import org.rapporteur.model.Article;
import org.rapporteur.model.Family;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Metadata;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Story;

/** Lays groups of pages out as stories with families, and says where a family likely began. */
final class Stories {
  private final List<Reading> readings;
  private final List<PageProfile> pages;

  /**
   * @param readings sorted by id
   * @param pages their profiles, in the same order
   */
  Stories(List<Reading> readings, List<PageProfile> pages) {
    this.readings = readings;
    this.pages = pages;
  }

  /** The stories, in the order of their first pages; each goes by its first page. */
  List<Story> of(int[] families, int[] stories) {
    return of(families, stories, story -> readings.get(story).id());
  }

  /**
   * The stories, in the order of their first pages.
   *
   * @param founder id of the page that a story goes by
   */
  List<Story> of(int[] families, int[] stories, IntFunction<String> founder) {
    List<Story> all = new ArrayList<>();
    for (Map.Entry<Integer, List<Integer>> story : Linkage.byGroup(stories).entrySet()) {
      List<Integer> members = story.getValue();
      Map<Integer, List<Integer>> parts = new TreeMap<>();
      members.forEach(m -> parts.computeIfAbsent(families[m], f -> new ArrayList<>()).add(m));
      all.add(
          new Story(
              id(founder.apply(story.getKey())),
              members.stream().map(readings::get).toList(),
              parts.values().stream().map(this::family).toList()));
    }
    all.sort(Comparator.comparing(s -> s.readings().get(0).id()));
    return all;
  }

  private Family family(List<Integer> members) {
    List<String> evidence = new ArrayList<>();
    List<Integer> distinct = distinct(members);
    Optional<Integer> origin = distinct.size() == 1 ? Optional.empty() : origin(distinct, evidence);
    members.stream()
        .map(readings::get)
        .filter(r -> !r.article().metadata().agencies().isEmpty())
        .forEach(
            r ->
                evidence.add(
                    r.id() + " credits " + String.join(", ", r.article().metadata().agencies())));
    return new Family(
        id("family", readings.get(members.get(0)).id()),
        members.stream().map(m -> readings.get(m).id()).toList(),
        origin.map(o -> readings.get(o).id()),
        evidence);
  }

  /** The members, each page that is kept twice but once, so that its double leaves it the first. */
  private List<Integer> distinct(List<Integer> members) {
    Set<List<Object>> seen = new HashSet<>();
    return members.stream()
        .filter(
            m -> {
              Article article = readings.get(m).article();
              return seen.add(List.of(article.text(), article.metadata().outlet()));
            })
        .toList();
  }

  /** The page that the others credit, else the one published first, else the one they contain. */
  private Optional<Integer> origin(List<Integer> members, List<String> evidence) {
    for (int member : members) {
      for (int other : members) {
        Optional<String> credited = credited(readings.get(other), readings.get(member));
        if (other != member && credited.isPresent()) {
          evidence.add(
              readings.get(other).id()
                  + " credits "
                  + credited.get()
                  + ", the outlet of "
                  + readings.get(member).id());
          return Optional.of(member);
        }
      }
    }
    Optional<Integer> earliest = earliest(members);
    if (earliest.isPresent()) {
      evidence.add(
          readings.get(earliest.get()).id()
              + " was published first, on "
              + pages.get(earliest.get()).day().map(d -> d.from().toString()).orElse("?"));
      return earliest;
    }
    return contained(members, evidence);
  }

  private static Optional<String> credited(Reading copy, Reading source) {
    Metadata from = source.article().metadata();
    return copy.article().metadata().agencies().stream()
        .filter(a -> !copy.article().metadata().outlet().map(o -> same(o, a)).orElse(false))
        .filter(a -> from.outlet().map(o -> same(o, a)).orElse(false))
        .findFirst();
  }

  private static boolean same(String a, String b) {
    return a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT));
  }

  /** The one page whose days all lie before those of the others. */
  private Optional<Integer> earliest(List<Integer> members) {
    for (int member : members) {
      Optional<LocalDate> last = pages.get(member).day().map(Interval::last);
      if (last.isPresent()
          && members.stream()
              .filter(m -> m != member)
              .allMatch(
                  m -> pages.get(m).day().map(d -> d.from().isAfter(last.get())).orElse(false))) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }

  /** The one page that all others hold whole, each with words of its own besides. */
  private Optional<Integer> contained(List<Integer> members, List<String> evidence) {
    for (int member : members) {
      int[] own = pages.get(member).shingles();
      boolean held =
          members.stream()
              .filter(m -> m != member)
              .allMatch(
                  m ->
                      pages.get(m).shingles().length > own.length * 1.05
                          && Copies.shared(pages.get(m).shingles(), own) >= own.length * 0.95);
      if (held) {
        evidence.add("the others hold all of " + readings.get(member).id() + " and more");
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }

  /** The id of the story that goes by this page. */
  static String id(String page) {
    return id("story", page);
  }

  private static String id(String kind, String page) {
    return kind + "-" + Digest.of(kind + "\n" + page, 5);
  }
}
