package org.rapporteur.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Pages as they arrive, each placed at once. The pages on its topic are then laid out anew by
 * event, so that late evidence can merge stories or split one; of all others none is looked at.
 */
final class StreamIndex {
  /** Pages that a new one is compared with. */
  private static final int NEIGHBOURS = 60;

  /** Most pages that are laid out anew when one arrives. */
  private static final int WINDOW = 150;

  /** A term's latest pages that are looked up. */
  private static final int LATEST = 400;

  private static final int QUERY_TERMS = 80;

  private final Background background;
  private final Weights weights;
  private final TermNumbers numbers = new TermNumbers();
  private final List<PageProfile> pages = new ArrayList<>();
  private final List<Integer> originals = new ArrayList<>();
  private final List<Integer> firstStories = new ArrayList<>();
  private final StreamPlaces places = new StreamPlaces();
  private final List<Integer> topicOf = new ArrayList<>();
  private final Map<Integer, List<Integer>> topics = new HashMap<>();
  private final List<List<Integer>> pagesWith = new ArrayList<>();
  private final List<Float> shares = new ArrayList<>();
  private float[] scores = new float[64];
  private int topicsFound;

  StreamIndex(Background background, Weights weights) {
    this.background = background;
    this.weights = weights;
  }

  /** The number of a page's story as things stand now. */
  int story(int page) {
    return places.story(originals.get(page));
  }

  /** The number of the story that a page was placed in on arrival. */
  int firstStory(int page) {
    return firstStories.get(page);
  }

  /** The number of a page's family: its earliest page. */
  int family(int page) {
    return originals.get(page);
  }

  /** What was moved so far, copies left out. */
  List<StreamPlaces.Move> moves() {
    return places.moves();
  }

  /** Places a page. */
  void place(PageProfile page) {
    int at = pages.size();
    int[] terms = terms(page);
    List<Integer> near = neighbours(page, terms);
    int copied = copied(page, near);
    pages.add(page);
    originals.add(copied >= 0 ? copied : at);
    topicOf.add(-1);
    places.add(at);
    if (copied < 0) {
      for (int term : terms) {
        pagesWith.get(term).add(at);
      }
      settle(at, near);
    }
    firstStories.add(story(at));
  }

  private void settle(int at, List<Integer> near) {
    List<Integer> window = window(at, near);
    Events events = Events.of(window.stream().map(pages::get).toList(), background, weights);
    Map<Integer, List<Integer>> found = new HashMap<>();
    for (int i = 0; i < window.size(); i++) {
      int page = window.get(i);
      List<Integer> before = topics.get(topicOf.get(page));
      if (before != null) {
        before.remove((Integer) page);
      }
      found.computeIfAbsent(events.topics().get(i), t -> new ArrayList<>()).add(page);
    }
    for (List<Integer> topic : found.values()) {
      int number = topicsFound++;
      topics.put(number, topic);
      topic.forEach(p -> topicOf.set(p, number));
    }
    topics.values().removeIf(List::isEmpty);
    places.revise(window, events.events());
  }

  /** The page, and the pages of the topics that its nearest neighbours are on. */
  private List<Integer> window(int at, List<Integer> near) {
    List<Integer> compared = new ArrayList<>(near);
    compared.add(at);
    PageVectors vectors =
        PageVectors.of(compared.stream().map(pages::get).toList(), background, weights);
    TreeSet<Integer> window = new TreeSet<>(List.of(at));
    for (int i = 0; i < near.size() && window.size() < WINDOW; i++) {
      if (vectors.cosine(i, near.size()) >= weights.topicCut()) {
        List<Integer> topic = topics.getOrDefault(topicOf.get(near.get(i)), List.of());
        window.add(near.get(i));
        int room = Math.max(0, WINDOW - window.size());
        window.addAll(topic.subList(Math.max(0, topic.size() - room), topic.size()));
      }
    }
    return List.copyOf(window);
  }

  private int[] terms(PageProfile page) {
    long[] keys = page.terms();
    int[] terms = new int[keys.length];
    for (int k = 0; k < keys.length; k++) {
      terms[k] = numbers.number(keys[k]);
      if (terms[k] == pagesWith.size()) {
        pagesWith.add(new ArrayList<>(1));
        shares.add(background.share(keys[k]));
      }
    }
    return terms;
  }

  private double rarity(int term) {
    double all = pages.size() + 1 + weights.background() + 1;
    double with = pagesWith.get(term).size() + 1 + weights.background() * shares.get(term);
    return Math.pow(Math.max(0, Math.log(all / with)), weights.rarity());
  }

  private List<Integer> neighbours(PageProfile page, int[] terms) {
    scores = scores.length > pages.size() ? scores : Arrays.copyOf(scores, pages.size() * 2);
    float[] values = new float[terms.length];
    long[] order = new long[values.length];
    for (int k = 0; k < values.length; k++) {
      values[k] = (float) (Math.sqrt(page.counts()[k]) * rarity(terms[k]));
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
      int[] theirs = pages.get(other).shingles();
      double contained =
          Math.max(
              (double) Copies.shared(own, theirs)
                  / Math.max(1, Math.min(own.length, theirs.length)),
              Retellings.likeness(page, pages.get(other)));
      if (contained >= most) {
        most = contained;
        best = other;
      }
    }
    return best;
  }
}
