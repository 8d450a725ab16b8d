package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.text.Shape.Part;

class NetworkTest {
  private static final Shape SHAPE = new Shape(8, 4, 4, 4, 5, 3, 3);

  private static Network network() {
    Random random = new Random(1);
    float[][] parts = new float[Part.values().length][];
    for (Part part : Part.values()) {
      parts[part.index()] = numbers(SHAPE.rows(part) * SHAPE.columns(part), random);
    }
    return new Network(SHAPE, parts, new int[] {-5, 3, 19}, numbers(4 * 8, random));
  }

  private static float[] numbers(int size, Random random) {
    float[] out = new float[size];
    for (int i = 0; i < size; i++) {
      out[i] = random.nextFloat() - 0.5f;
    }
    return out;
  }

  private static byte[] bytes(Network network) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    network.write(new DataOutputStream(out));
    return out.toByteArray();
  }

  @Test
  void a_network_read_back_is_the_one_written() throws IOException {
    Network made = network();
    byte[] written = bytes(made);
    Network loaded = Network.read(new DataInputStream(new ByteArrayInputStream(written)));
    assertThat(bytes(loaded)).isEqualTo(written);
    Words words = new Words(List.of("The", "council", "met", "."), WordClasses.NONE);
    int[] tags = {0, 1, 2, 0};
    NetworkReader one = new NetworkReader(made, words, tags);
    NetworkReader other = new NetworkReader(loaded, words, tags);
    assertThat(other.names()).isEqualTo(one.names());
    assertThat(other.heads()).isEqualTo(one.heads());
    assertThat(other.tags()).isEqualTo(one.tags());
  }

  @Test
  void the_stand_in_for_the_hyperbolic_tangent_is_close_to_it() {
    for (float x = -6; x <= 6; x += 0.01f) {
      assertThat(Rows.tanh(x))
          .isCloseTo((float) Math.tanh(x), org.assertj.core.data.Offset.offset(0.03f));
    }
  }
}
