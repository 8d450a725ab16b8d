package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamingTest {
  private static final List<String> LABELS = List.of("O", "B-LOC", "I-LOC");

  /** A sentence of which the network is not sure whether its last word is a place. */
  private static NameClues clues() {
    return new NameClues(
        new Words(List.of("in", "norvia"), WordClasses.NONE),
        new int[] {0, 1},
        new float[][] {{4f, -2f, -2f}, {1f, 0.5f, -1f}},
        new NameDecoder(LABELS),
        new ListedNames(Map.of()));
  }

  @Test
  void nothing_learned_leaves_the_network_its_say() {
    assertThat(Naming.none(LABELS.size()).scores(clues())[1]).containsExactly(1f, 0.5f, -1f);
  }

  @Test
  void what_was_learned_corrects_the_network() {
    NameClues clues = clues();
    int[] features = new int[NameClues.MAX];
    clues.fill(1, features);
    Weights weights = new Weights(3, new int[] {features[9]}, new byte[] {1, 1, 20});
    Naming naming = new Naming(Map.of(), 10f, weights);
    assertThat(naming.scores(clues)[1]).containsExactly(10f, 25f, -10f);
    assertThat(NameClues.decode(LABELS, naming.scores(clues))).containsExactly(0, 1);
  }

  @Test
  void what_was_written_is_read_again() throws IOException {
    Naming naming =
        new Naming(
            Map.of("norvia steel", "ORG", "estmark", "LOC"),
            2.5f,
            new Weights(3, new int[] {-7, 12}, new byte[] {1, 1, 20, 1, 2, -3}));
    byte[] written = written(naming);
    Naming read = Naming.read(new DataInputStream(new ByteArrayInputStream(written)));
    assertThat(written(read)).isEqualTo(written);
    assertThat(read.listed()).isEqualTo(naming.listed());
  }

  private static byte[] written(Naming naming) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    naming.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
