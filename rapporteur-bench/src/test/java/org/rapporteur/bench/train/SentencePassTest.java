package org.rapporteur.bench.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.text.Shape;
import org.rapporteur.text.Shape.Part;

class SentencePassTest {
  private static final Dropout NOTHING = new Dropout(1f, 1f, 1f, 1f, 0f, 1f, 1f);
  private static final Shape SMALL = new Shape(6, 4, 5, 6, 4, 3, 3);
  private static final float STEP = 3e-3f;

  private final NetworkParameters parameters =
      new NetworkParameters(SMALL, new int[] {1, 9, 9, 9, 9, 9, 9}, 2, 0, 3);
  private final SentencePass pass = new SentencePass(parameters);
  private final Lesson lesson =
      new Lesson(
          4,
          new int[] {1, -1, 2, 5, 3, 6, 0, 4},
          new int[] {1, 4, 1, 2},
          new int[] {1, 0, 2, 3},
          new int[] {0, 1, 2, -1},
          new int[] {2, 1, 0, 0},
          new int[] {0, 1, 1, 2, 3, 0});

  private double loss() {
    parameters.turn();
    pass.loss = 0;
    pass.learn(lesson, new Chance(1), NOTHING);
    return pass.loss;
  }

  /** Where a unit is cut off on one side only, the slope lies between those of the two sides. */
  @Test
  void gradients_are_the_slopes_of_the_loss() {
    double here = loss();
    float[][] found = new float[Part.values().length][];
    for (Part part : Part.values()) {
      found[part.index()] = pass.gradients[part.index()].clone();
    }
    for (Part part : Part.values()) {
      float[] values = parameters.parts[part.index()];
      for (int i = 0; i < values.length; i += 3) {
        float before = values[i];
        values[i] = before + STEP;
        double above = (loss() - here) / STEP;
        values[i] = before - STEP;
        double below = (here - loss()) / STEP;
        values[i] = before;
        double slack = 0.004 + 0.02 * Math.abs(above);
        assertThat((double) found[part.index()][i])
            .as("%s at %d", part, i)
            .isBetween(Math.min(above, below) - slack, Math.max(above, below) + slack);
      }
    }
  }

  @Test
  void a_sentence_read_often_is_known_by_heart() {
    NetworkTrainer trainer = new NetworkTrainer(parameters, NOTHING, 0.05f);
    trainer.train(java.util.Collections.nCopies(80, lesson), 400, 1);
    int[][] read = pass.read(lesson);
    assertThat(read[0]).isEqualTo(lesson.heads());
    assertThat(read[1]).containsExactly(1, 0, 2, 3);
    assertThat(read[3]).isEqualTo(lesson.names());
  }
}
