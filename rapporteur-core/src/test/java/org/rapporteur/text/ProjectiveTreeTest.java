package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProjectiveTreeTest {
  private static float[] scores(int n, long seed) {
    Random random = new Random(seed);
    float[] out = new float[n * (n + 1)];
    for (int i = 0; i < out.length; i++) {
      out[i] = random.nextInt(2000) - 1000;
    }
    return out;
  }

  private static float sum(float[] scores, int[] heads) {
    float sum = 0;
    for (int i = 0; i < heads.length; i++) {
      sum += scores[i * (heads.length + 1) + heads[i]];
    }
    return sum;
  }

  private static boolean isTree(int[] heads) {
    int n = heads.length;
    int roots = 0;
    for (int i = 0; i < n; i++) {
      roots += heads[i] == n ? 1 : 0;
      int at = i;
      for (int steps = 0; at != n; steps++) {
        if (steps > n) {
          return false;
        }
        at = heads[at];
      }
    }
    return roots == 1;
  }

  private static boolean crosses(int[] heads) {
    int n = heads.length;
    for (int i = 0; i < n; i++) {
      int low = Math.min(i, heads[i]);
      int high = Math.max(i, heads[i]);
      for (int k = low + 1; k < high && heads[i] != n; k++) {
        if (heads[k] < low || heads[k] > high) {
          return true;
        }
      }
    }
    return false;
  }

  @Property(tries = 200)
  void every_sentence_gets_one_tree_without_crossing_arcs(
      @ForAll @IntRange(min = 1, max = 30) int n, @ForAll long seed) {
    int[] heads = ProjectiveTree.heads(scores(n, seed), n);
    assertThat(isTree(heads)).isTrue();
    assertThat(crosses(heads)).isFalse();
  }

  @Property(tries = 60)
  void no_other_tree_scores_more(@ForAll @IntRange(min = 1, max = 5) int n, @ForAll long seed) {
    float[] scores = scores(n, seed);
    float best = Float.NEGATIVE_INFINITY;
    int[] heads = new int[n];
    for (int code = 0; code < Math.pow(n + 1, n); code++) {
      int rest = code;
      for (int i = 0; i < n; i++) {
        heads[i] = rest % (n + 1);
        rest /= n + 1;
      }
      if (isTree(heads) && !crosses(heads)) {
        best = Math.max(best, sum(scores, heads));
      }
    }
    assertThat(sum(scores, ProjectiveTree.heads(scores, n))).isEqualTo(best);
  }

  @Test
  void a_long_chain_is_read_without_recursion() {
    int n = 300;
    float[] scores = new float[n * (n + 1)];
    for (int i = 0; i < n; i++) {
      scores[i * (n + 1) + i + 1] = 1;
    }
    int[] heads = ProjectiveTree.heads(scores, n);
    assertThat(heads[0]).isEqualTo(1);
    assertThat(heads[n - 1]).isEqualTo(n);
  }
}
