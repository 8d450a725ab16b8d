package org.rapporteur.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reading and training must round alike, or a network would read otherwise than it learned. */
class MatrixTest {
  @Test
  void products_have_the_bits_of_the_training_kernel() {
    Random random = new Random(7);
    for (int[] size : new int[][] {{1, 1}, {4, 9}, {6, 17}, {64, 256}, {96, 51}, {13, 64}}) {
      float[] values = numbers(random, size[0] * size[1]);
      float[] x = numbers(random, size[0] + 3);
      float[] trained = numbers(random, size[1]);
      float[] read = trained.clone();
      Rows.addProduct(x, 3, values, size[0], size[1], trained, 0);
      Matrix.of(values, size[0], size[1]).addProduct(x, 3, read);
      assertArrayEquals(trained, read, 0f);
    }
  }

  private static float[] numbers(Random random, int n) {
    float[] out = new float[n];
    for (int i = 0; i < n; i++) {
      out[i] = random.nextFloat() - 0.5f;
    }
    return out;
  }
}
