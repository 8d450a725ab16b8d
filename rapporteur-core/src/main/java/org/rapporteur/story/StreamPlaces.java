package org.rapporteur.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.model.Revision;

/**
 * Which story each page that arrived stands in. A story goes by the number of the page it began
 * with, and keeps it while most of its pages stay together; what late evidence moves is written
 * down.
 */
final class StreamPlaces {
  /**
   * Pages that were moved, by number.
   *
   * @param arrival the page that showed it
   * @param from the story they stood in
   * @param to the story they stand in now
   */
  record Move(int arrival, int from, int to, Revision.Kind kind, List<Integer> pages) {}

  /** A group of pages and a story it may go on as, with how many of its pages it has. */
  private record Claimant(int group, int story, int pages) {}

  private final List<Integer> storyOf = new ArrayList<>();
  private final Map<Integer, List<Integer>> pagesOf = new HashMap<>();
  private final List<Move> moves = new ArrayList<>();

  int story(int page) {
    return storyOf.get(page);
  }

  List<Integer> pages(int story) {
    return pagesOf.computeIfAbsent(story, s -> new ArrayList<>());
  }

  /** All moves so far, in order. */
  List<Move> moves() {
    return moves;
  }

  /** Takes the next page in, as a story of its own for now. */
  void add(int page) {
    storyOf.add(page);
    pagesOf.put(page, new ArrayList<>(List.of(page)));
  }

  /**
   * Lays some pages out anew.
   *
   * @param window the pages, the latest among them
   * @param group the number of each one's group, in the same order
   */
  void revise(List<Integer> window, List<Integer> group) {
    int arrival = storyOf.size() - 1;
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < window.size(); i++) {
      groups.computeIfAbsent(group.get(i), g -> new ArrayList<>()).add(window.get(i));
    }
    Map<Integer, Integer> storyFor = heirs(groups);
    Set<Integer> founded = new HashSet<>();
    Map<Integer, TreeMap<Integer, List<Integer>>> leaving = new TreeMap<>();
    groups.forEach(
        (number, pages) -> {
          int to = storyFor.getOrDefault(number, Integer.MIN_VALUE);
          if (to == Integer.MIN_VALUE) {
            to = founder(pages, storyFor.values());
            storyFor.put(number, to);
            founded.add(to);
          }
          for (int page : pages) {
            if (story(page) != to) {
              leaving
                  .computeIfAbsent(story(page), s -> new TreeMap<>())
                  .computeIfAbsent(to, s -> new ArrayList<>())
                  .add(page);
            }
          }
        });
    leaving.forEach((from, parts) -> leave(from, parts, arrival, storyFor.values(), founded));
  }

  private void leave(
      int from,
      Map<Integer, List<Integer>> parts,
      int arrival,
      Collection<Integer> goOn,
      Set<Integer> founded) {
    if (!goOn.contains(from)) {
      // No group goes on as this story: its pages outside the window follow most of the others.
      List<Integer> most =
          parts.values().stream().max(Comparator.comparingInt(List::size)).orElseThrow();
      TreeSet<Integer> rest = new TreeSet<>(pages(from));
      parts.values().forEach(rest::removeAll);
      most.addAll(rest);
    }
    parts.forEach(
        (to, pages) -> {
          pages(from).removeAll(pages);
          pages(to).addAll(pages);
          pages.forEach(p -> storyOf.set(p, to));
          if (!pages.equals(List.of(arrival))) {
            Revision.Kind kind =
                pages(from).isEmpty()
                    ? Revision.Kind.MERGED
                    : founded.contains(to) ? Revision.Kind.SPLIT : Revision.Kind.MOVED;
            moves.add(new Move(arrival, from, to, kind, List.copyOf(pages)));
          }
        });
  }

  /** The first of the pages that no story goes by; a number below zero when there is none. */
  private int founder(List<Integer> pages, Collection<Integer> goOn) {
    return pages.stream()
        .filter(p -> pages(p).isEmpty() && !goOn.contains(p))
        .findFirst()
        .orElse(-1 - pagesOf.size());
  }

  /** Each group goes on as the story it has most pages of, the older first; new ones are left. */
  private Map<Integer, Integer> heirs(Map<Integer, List<Integer>> groups) {
    List<Claimant> claimants = new ArrayList<>();
    groups.forEach(
        (number, pages) -> {
          Map<Integer, Integer> counts = new TreeMap<>();
          pages.forEach(p -> counts.merge(story(p), 1, Integer::sum));
          counts.forEach((story, count) -> claimants.add(new Claimant(number, story, count)));
        });
    claimants.sort(
        Comparator.comparingInt((Claimant c) -> -c.pages())
            .thenComparing(Claimant::story)
            .thenComparing(Claimant::group));
    Map<Integer, Integer> heirs = new HashMap<>();
    for (Claimant claimant : claimants) {
      if (!heirs.containsKey(claimant.group()) && !heirs.containsValue(claimant.story())) {
        heirs.put(claimant.group(), claimant.story());
      }
    }
    return heirs;
  }
}
