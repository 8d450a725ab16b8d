package org.rapporteur.bench.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.text.Configuration;
import org.rapporteur.text.TreeFeatures;
import org.rapporteur.text.Words;

/** Trains the parser with a dynamic oracle (Goldberg and Nivre, TACL 1, 2013, section 4). */
final class TreeTrainer {
  /** One training sentence. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Example(Words words, int[] tags, int[] upos, int[] heads, int[] labels) {}

  /** Share of wrong guesses followed after the first round, as in the paper. */
  private static final float EXPLORE = 0.9f;

  /** Share of features kept; EWT dev, a third of the sentences: LAS .767 at 1, .777 at .5. */
  private static final float KEEP = 0.4f;

  /** A feature must be met this often in the first round. */
  private static final int MIN_COUNT = 3;

  private static final int NEVER = Integer.MAX_VALUE;

  private final int relations;
  private final Perceptron perceptron;
  private final int[] found = new int[TreeFeatures.MAX];
  private final float[] scores;

  private final int root;
  private final Thinning thinning = new Thinning(KEEP);

  TreeTrainer(List<String> relations) {
    this.relations = relations.size();
    this.root = relations.indexOf("root");
    perceptron = new Perceptron(2 * this.relations + 1, MIN_COUNT);
    scores = new float[2 * this.relations + 1];
  }

  Perceptron train(List<Example> examples, int epochs, long seed) {
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      int wrong = 0;
      for (Example e : order) {
        wrong += pass(e, random, epoch == 0);
      }
      Train.say("  trees round %d: %d wrong", epoch, wrong);
    }
    perceptron.average();
    return perceptron;
  }

  private int pass(Example e, Random random, boolean first) {
    Configuration at = new Configuration(e.words().size());
    TreeFeatures features = new TreeFeatures(e.words(), e.tags(), e.upos(), found);
    int wrong = 0;
    while (!at.done()) {
      int n = features.fill(at);
      if (first) {
        perceptron.count(found, n);
      }
      n = thinning.thin(found, n);
      perceptron.score(found, n, scores);
      int shift = at.mayShift() ? shiftCost(at, e.heads()) : NEVER;
      int left = at.mayLeft() ? leftCost(at, e.heads()) : NEVER;
      int right = at.mayRight() ? rightCost(at, e.heads()) : NEVER;
      int least = Math.min(shift, Math.min(left, right));
      int gold = at.stack(0) < 0 ? 0 : e.labels()[at.stack(0)];
      int good = -1;
      if (shift == least) {
        good = 0;
      }
      boolean leftArc = left < NEVER && e.heads()[at.stack(0)] == at.next();
      boolean rightArc = right < NEVER && e.heads()[at.stack(0)] == at.stack(1);
      if (left == least) {
        good = leftArc ? better(good, 1 + gold) : any(at, 1, good);
      }
      if (right == least) {
        good = rightArc ? better(good, 1 + relations + gold) : any(at, 1 + relations, good);
      }
      int guess = predicted(at);
      boolean arc = guess > 0 && (guess <= relations ? leftArc : rightArc);
      boolean agrees =
          cost(guess, shift, left, right) == least && (!arc || labelRight(guess, gold));
      perceptron.update(found, n, good, agrees ? good : guess);
      wrong += agrees ? 0 : 1;
      boolean follow = agrees || (!first && random.nextFloat() < EXPLORE);
      int choice = follow ? guess : good;
      apply(at, choice);
    }
    return wrong;
  }

  private boolean labelRight(int t, int gold) {
    return t == 0 || t - 1 == gold || t - 1 - relations == gold;
  }

  private int cost(int t, int shift, int left, int right) {
    return t == 0 ? shift : t <= relations ? left : right;
  }

  private int better(int a, int b) {
    return a < 0 || scores[b] > scores[a] ? b : a;
  }

  /** The best of the transitions with a direction, whatever its relation. */
  private int any(Configuration at, int first, int before) {
    int best = before;
    boolean toRoot = first == 1 && at.next() == at.size();
    for (int i = first; i < first + relations; i++) {
      if ((i - first == root) == toRoot) {
        best = better(best, i);
      }
    }
    return best;
  }

  private int predicted(Configuration at) {
    int best = at.mayShift() ? 0 : -1;
    if (at.mayLeft()) {
      best = any(at, 1, best);
    }
    return at.mayRight() ? any(at, 1 + relations, best) : best;
  }

  private void apply(Configuration at, int t) {
    if (t == 0) {
      at.shift();
    } else if (t <= relations) {
      at.left(t - 1);
    } else {
      at.right(t - 1 - relations);
    }
  }

  private static int shiftCost(Configuration at, int[] heads) {
    int b = at.next();
    int cost = 0;
    for (int d = 0; d < at.depth(); d++) {
      int s = at.stack(d);
      if (heads[s] == b) {
        cost++;
      }
      if (d > 0 && heads[b] == s) {
        cost++;
      }
    }
    return cost;
  }

  private static int leftCost(Configuration at, int[] heads) {
    int s0 = at.stack(0);
    int b = at.next();
    int cost = lostChildren(s0, b, heads);
    int h = heads[s0];
    if (h != b && (h > b || (h == at.stack(1) && at.depth() > 1))) {
      cost++;
    }
    return cost;
  }

  private static int rightCost(Configuration at, int[] heads) {
    int s0 = at.stack(0);
    int b = at.next();
    int cost = lostChildren(s0, b, heads);
    if (heads[s0] >= b) {
      cost++;
    }
    return cost;
  }

  private static int lostChildren(int s0, int b, int[] heads) {
    int cost = 0;
    for (int i = b; i < heads.length; i++) {
      if (heads[i] == s0) {
        cost++;
      }
    }
    return cost;
  }
}
