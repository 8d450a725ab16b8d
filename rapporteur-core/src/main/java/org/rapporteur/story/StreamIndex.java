package org.rapporteur.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/**
 * Pages as they arrive, each placed once: into the story whose pages are most like it, else into
 * one of its own. Rarity is counted over the pages seen so far and news at large.
 */
final class StreamIndex {
  /** Pages that a new one is compared with. */
  private static final int NEIGHBOURS = 60;

  /** Pages of one story that a new one is compared with. */
  private static final int STORY_SAMPLE = 24;

  /** A term's latest pages that are looked up. */
  private static final int LATEST = 400;

  private static final int QUERY_TERMS = 80;

  private final Background background;
  private final Weights weights;
  private final TermNumbers numbers = new TermNumbers();
  private final List<StreamPage> pages = new ArrayList<>();
  private final List<List<Integer>> stories = new ArrayList<>();
  private final List<List<Integer>> pagesWith = new ArrayList<>();
  private final List<Float> shares = new ArrayList<>();
  private final BitSet anchors = new BitSet();
  private float[] scores = new float[64];

  StreamIndex(Background background, Weights weights) {
    this.background = background;
    this.weights = weights;
  }

  /** A page with its place. */
  private record StreamPage(StreamTopic.Member member, int story, int family) {}

  /** The number of a page's story. */
  int story(int page) {
    return pages.get(page).story();
  }

  /** The number of a page's family: its earliest page. */
  int family(int page) {
    return pages.get(page).family();
  }

  /** Places a page. */
  void place(PageProfile profile) {
    StreamTopic.Member page = number(profile);
    int at = pages.size();
    List<Integer> near = neighbours(page.terms());
    int copy = copied(profile, near);
    int found = copy >= 0 ? story(copy) : story(page, near);
    int story = found < 0 ? stories.size() : found;
    if (found < 0) {
      stories.add(new ArrayList<>());
    }
    pages.add(new StreamPage(page, story, copy >= 0 ? family(copy) : at));
    if (copy < 0) {
      stories.get(story).add(at);
      for (int term : page.terms().numbers()) {
        pagesWith.get(term).add(at);
      }
    }
  }

  private StreamTopic.Member number(PageProfile profile) {
    long[] keys = profile.terms();
    long[] order = new long[keys.length];
    for (int k = 0; k < keys.length; k++) {
      int term = numbers.number(keys[k]);
      if (term == pagesWith.size()) {
        pagesWith.add(new ArrayList<>(1));
        shares.add(background.share(keys[k]));
        anchors.set(term, TermKeys.isAnchor(keys[k]));
      }
      order[k] = (long) term << 32 | k;
    }
    Arrays.sort(order);
    int[] terms = new int[keys.length];
    float[] counts = new float[keys.length];
    for (int k = 0; k < keys.length; k++) {
      terms[k] = (int) (order[k] >>> 32);
      counts[k] = (float) Math.sqrt(profile.counts()[(int) order[k]]);
    }
    return new StreamTopic.Member(new StreamTopic.Terms(terms, counts), profile);
  }

  private double rarity(int term) {
    double all = pages.size() + 1 + weights.background() + 1;
    double with = pagesWith.get(term).size() + 1 + weights.background() * shares.get(term);
    return Math.pow(Math.max(0, Math.log(all / with)), weights.rarity());
  }

  private List<Integer> neighbours(StreamTopic.Terms page) {
    scores = scores.length > pages.size() ? scores : Arrays.copyOf(scores, pages.size() * 2);
    int[] terms = page.numbers();
    float[] values = new float[terms.length];
    long[] order = new long[values.length];
    for (int k = 0; k < values.length; k++) {
      values[k] = (float) (page.counts()[k] * rarity(terms[k]));
      order[k] = (long) Float.floatToIntBits(values[k]) << 32 | k;
    }
    Arrays.sort(order);
    List<Integer> found = new ArrayList<>();
    for (int q = 0; q < Math.min(QUERY_TERMS, order.length); q++) {
      int k = (int) order[order.length - 1 - q];
      List<Integer> with = pagesWith.get(terms[k]);
      for (int p = Math.max(0, with.size() - LATEST); p < with.size(); p++) {
        int other = with.get(p);
        if (scores[other] == 0) {
          found.add(other);
        }
        scores[other] += values[k] * values[k];
      }
    }
    found.sort(
        (a, b) -> {
          int best = Float.compare(scores[b], scores[a]);
          return best != 0 ? best : Integer.compare(a, b);
        });
    List<Integer> near = List.copyOf(found.subList(0, Math.min(NEIGHBOURS, found.size())));
    found.forEach(other -> scores[other] = 0);
    return near;
  }

  /** The earlier page that this one is a copy of; negative for none. */
  private int copied(PageProfile page, List<Integer> near) {
    int best = -1;
    double most = Copies.CONTAINED;
    int[] own = page.shingles();
    for (int other : near) {
      int[] theirs = pages.get(other).member().profile().shingles();
      double contained =
          (double) Copies.shared(own, theirs) / Math.max(1, Math.min(own.length, theirs.length));
      if (contained >= most) {
        most = contained;
        best = other;
      }
    }
    return best;
  }

  /** The story that the page belongs to; negative for none. */
  private int story(StreamTopic.Member page, List<Integer> near) {
    TreeMap<Integer, List<Integer>> likely = new TreeMap<>();
    StreamTopic topic = new StreamTopic(page, this::rarity, anchors::get, weights, numbers.size());
    for (int other : near) {
      int story = story(other);
      if (!likely.containsKey(story) && topic.raw(member(other)) >= weights.topicCut()) {
        likely.put(story, sample(stories.get(story)));
      }
    }
    likely.values().forEach(members -> members.forEach(m -> topic.add(member(m))));
    int best = -1;
    double most = weights.streamCut();
    for (var story : likely.entrySet()) {
      double sum = 0;
      double max = 0;
      for (int member : story.getValue()) {
        double value = topic.likelihood(member(member));
        sum += value;
        max = Math.max(max, value);
      }
      double score =
          (1 - weights.streamBest()) * sum / story.getValue().size() + weights.streamBest() * max;
      if (score > most) {
        most = score;
        best = story.getKey();
      }
    }
    return best;
  }

  private StreamTopic.Member member(int page) {
    return pages.get(page).member();
  }

  private static List<Integer> sample(List<Integer> all) {
    return all.size() <= STORY_SAMPLE ? all : all.subList(all.size() - STORY_SAMPLE, all.size());
  }
}
