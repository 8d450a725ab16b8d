package org.rapporteur.bench.train;

import java.util.Arrays;
import org.rapporteur.text.Rows;
import org.rapporteur.text.Shape;
import org.rapporteur.text.Shape.Part;

/**
 * The network over one sentence: forward, what is wrong, and back. After Dozat and Manning, "Deep
 * biaffine attention for neural dependency parsing", ICLR 2017, much smaller, with relations named
 * by a plain layer and with tags and names as further tasks. One instance serves one thread.
 */
final class SentencePass {
  static final int MAX_WORDS = 100;

  private final NetworkParameters all;
  private final float[][] p;
  private final int e;
  private final int two;
  private final LstmPass[] lstm;
  private final ClassPass tags;
  private final ClassPass names;
  private final ArcPass arcs;
  private final LabelPass labels;

  private final float[] x;
  private final float[] h1;
  private final float[] h2;
  private final float[] dx;
  private final float[] d1;
  private final float[] d2;
  private final float[] maskX;
  private final float[] mask1;
  private final float[] mask2;
  private final float[] maskArc;

  /** Gradient of the embedding, and its rows that are not zero. */
  final SparseGradient embedding;

  final float[][] gradients;
  final float[] hintGradient;
  double loss;

  SentencePass(NetworkParameters all) {
    this.all = all;
    Shape shape = all.shape;
    p = all.parts;
    gradients = all.zeros();
    embedding = new SparseGradient(shape.embedding());
    e = shape.embedding();
    two = 2 * shape.hidden();
    int m = MAX_WORDS + 1;
    lstm =
        new LstmPass[] {
          new LstmPass(e, shape.hidden(), false, Part.FIRST_RIGHT_INPUT.index(), m),
          new LstmPass(e, shape.hidden(), true, Part.FIRST_LEFT_INPUT.index(), m),
          new LstmPass(two, shape.hidden(), false, Part.SECOND_RIGHT_INPUT.index(), m),
          new LstmPass(two, shape.hidden(), true, Part.SECOND_LEFT_INPUT.index(), m)
        };
    tags = new ClassPass(all, gradients, Part.TAG);
    names = new ClassPass(all, gradients, Part.NAME);
    arcs = new ArcPass(all, gradients);
    labels = new LabelPass(all, gradients);
    hintGradient = arcs.hintGradient;
    x = new float[m * e];
    dx = new float[m * e];
    h1 = new float[m * two];
    h2 = new float[m * two];
    d1 = new float[m * two];
    d2 = new float[m * two];
    maskX = new float[e];
    mask1 = new float[two];
    mask2 = new float[two];
    maskArc = new float[shape.arc()];
  }

  /** Learns from one sentence: gradients are added, nothing is changed yet. */
  void learn(Lesson lesson, Chance chance, Dropout dropout) {
    chance.mask(maskX, dropout.input());
    chance.mask(mask1, dropout.middle());
    chance.mask(mask2, dropout.top());
    chance.mask(maskArc, dropout.arc());
    int[] features = dropout.thin(lesson, chance, all.counts);
    int n = lesson.size();
    encode(features, lesson.width(), n);
    Arrays.fill(dx, 0, n * e, 0f);
    Arrays.fill(d1, 0, n * two, 0f);
    Arrays.fill(d2, 0, n * two, 0f);
    loss += tags.learn(h1, lesson.tags(), n, dropout.tagWeight(), d1);
    loss += names.learn(h2, lesson.names(), n, dropout.nameWeight(), d2);
    loss += arcs.learn(h2, lesson, maskArc, d2);
    loss += labels.learn(h2, lesson, d2);
    back(features, lesson.width(), n);
  }

  /** As {@link #learn}, but only the relations learn; what they are told from stays. */
  void learnRelations(Lesson lesson, Chance chance, Dropout dropout) {
    Arrays.fill(maskX, 1f);
    Arrays.fill(mask1, 1f);
    chance.mask(mask2, dropout.top());
    encode(lesson.features(), lesson.width(), lesson.size());
    loss += labels.learn(h2, lesson, d2);
  }

  private void encode(int[] features, int width, int n) {
    Arrays.fill(x, 0, n * e, 0f);
    for (int t = 0; t < n; t++) {
      for (int k = 0; k < width; k++) {
        int row = features[t * width + k];
        if (row >= 0) {
          Rows.addScaled(1f, all.embedding, row * e, e, x, t * e);
        }
      }
    }
    LayerPass.times(x, n, maskX);
    lstm[0].forward(x, n, p, h1, two, 0);
    lstm[1].forward(x, n, p, h1, two, two / 2);
    LayerPass.times(h1, n, mask1);
    lstm[2].forward(h1, n, p, h2, two, 0);
    lstm[3].forward(h1, n, p, h2, two, two / 2);
    LayerPass.times(h2, n, mask2);
  }

  private void back(int[] features, int width, int n) {
    LayerPass.times(d2, n, mask2);
    lstm[2].backward(h1, n, all.turned, gradients, d2, two, 0, d1);
    lstm[3].backward(h1, n, all.turned, gradients, d2, two, two / 2, d1);
    LayerPass.times(d1, n, mask1);
    lstm[0].backward(x, n, all.turned, gradients, d1, two, 0, dx);
    lstm[1].backward(x, n, all.turned, gradients, d1, two, two / 2, dx);
    LayerPass.times(dx, n, maskX);
    for (int t = 0; t < n; t++) {
      for (int k = 0; k < width; k++) {
        int row = features[t * width + k];
        if (row >= 0) {
          embedding.add(row, dx, t * e);
        }
      }
    }
  }

  /** Takes over the gradients of another pass and clears them there. */
  void add(SentencePass other) {
    for (int k = 0; k < gradients.length; k++) {
      Rows.addScaled(1f, other.gradients[k], 0, gradients[k].length, gradients[k], 0);
      Arrays.fill(other.gradients[k], 0f);
    }
    Rows.addScaled(1f, other.hintGradient, 0, hintGradient.length, hintGradient, 0);
    Arrays.fill(other.hintGradient, 0f);
    embedding.addAll(other.embedding);
    other.embedding.clear();
  }

  /**
   * Reads a sentence.
   *
   * @return head, relation, tag and name label of each word, in turn
   */
  int[][] read(Lesson lesson) {
    int n = lesson.size();
    Arrays.fill(maskX, 1f);
    Arrays.fill(mask1, 1f);
    Arrays.fill(mask2, 1f);
    Arrays.fill(maskArc, 1f);
    encode(lesson.features(), lesson.width(), n);
    int[] heads = arcs.read(h2, lesson, maskArc);
    return new int[][] {heads, labels.read(h2, heads, n), tags.read(h1, n), names.read(h2, n)};
  }
}
