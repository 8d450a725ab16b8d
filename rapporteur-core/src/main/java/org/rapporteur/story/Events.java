package org.rapporteur.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Independent reports grouped by topic, and within each topic by event: what every page of a topic
 * shares says nothing about which of its events a page tells.
 *
 * @param topics the number of each report's topic: the lowest of its reports
 * @param events the number of each report's event: the lowest of its reports
 */
record Events(List<Integer> topics, List<Integer> events) {
  /** Neighbours of a page that may share its topic. */
  private static final int NEIGHBOURS = 60;

  /** Most pages of one topic: beyond, its own counts tell no more than those of all pages. */
  private static final int MAX_TOPIC = 2_000;

  Events {
    topics = List.copyOf(topics);
    events = List.copyOf(events);
  }

  static Events of(List<PageProfile> reports, Background background, Weights weights) {
    PageVectors vectors = PageVectors.of(reports, background, weights);
    List<int[]> likely = likelyPairs(vectors);
    Linkage topics = new Linkage(reports.size(), vectors::cosine, weights.topicCut(), MAX_TOPIC);
    likely.forEach(p -> topics.add(p[0], p[1], vectors.cosine(p[0], p[1])));
    int[] topic = topics.groups();
    PageVectors local = vectors.within(topic);
    Linkage events = new Linkage(reports.size(), local, weights.storyCut(), Integer.MAX_VALUE);
    likely.stream()
        .filter(p -> topic[p[0]] == topic[p[1]])
        .forEach(p -> events.add(p[0], p[1], local.of(p[0], p[1])));
    return new Events(list(topic), list(events.groups()));
  }

  /** Pairs of neighbours, each once. */
  private static List<int[]> likelyPairs(PageVectors vectors) {
    Neighbours neighbours = new Neighbours(vectors);
    long[] pairs = new long[Math.max(1, vectors.size() * NEIGHBOURS)];
    int size = 0;
    for (int a = 0; a < vectors.size(); a++) {
      for (int b : neighbours.of(a, NEIGHBOURS)) {
        pairs[size++] = (long) Math.min(a, b) << 32 | Math.max(a, b);
      }
    }
    Arrays.sort(pairs, 0, size);
    List<int[]> likely = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        likely.add(new int[] {(int) (pairs[i] >>> 32), (int) pairs[i]});
      }
    }
    return likely;
  }

  private static List<Integer> list(int[] numbers) {
    List<Integer> list = new ArrayList<>(numbers.length);
    for (int number : numbers) {
      list.add(number);
    }
    return list;
  }
}
