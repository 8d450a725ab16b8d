package org.rapporteur.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * How wide the layers of a network are.
 *
 * @param embedding numbers that stand for one feature
 * @param hidden units of one direction of one recurrent layer
 * @param arc numbers a word is compared by as head and as dependent
 * @param label units of the layer that names relations
 * @param relations number of relations
 * @param tags number of tags
 * @param names number of name labels
 */
public record Shape(
    int embedding, int hidden, int arc, int label, int relations, int tags, int names) {

  /** Distances between head and dependent that are told apart, both directions together. */
  static final int DISTANCES = 16;

  /** The bucket of the distance from a dependent to its head. */
  public static int distance(int dependent, int head) {
    int d = Math.abs(head - dependent);
    int bucket = d <= 4 ? d - 1 : d <= 7 ? 4 : d <= 12 ? 5 : d <= 20 ? 6 : 7;
    return head < dependent ? bucket : bucket + DISTANCES / 2;
  }

  /** The matrices and vectors of a network. A matrix has {@link #rows} rows of equal length. */
  public enum Part {
    /** First layer, to the right: weights of the input. */
    FIRST_RIGHT_INPUT(0),
    /** Weights of the state before. */
    FIRST_RIGHT_STATE(1),
    /** Bias. */
    FIRST_RIGHT_BIAS(2),
    /** First layer, to the left. */
    FIRST_LEFT_INPUT(3),
    /** Weights of the state before. */
    FIRST_LEFT_STATE(4),
    /** Bias. */
    FIRST_LEFT_BIAS(5),
    /** Second layer, to the right. */
    SECOND_RIGHT_INPUT(6),
    /** Weights of the state before. */
    SECOND_RIGHT_STATE(7),
    /** Bias. */
    SECOND_RIGHT_BIAS(8),
    /** Second layer, to the left. */
    SECOND_LEFT_INPUT(9),
    /** Weights of the state before. */
    SECOND_LEFT_STATE(10),
    /** Bias. */
    SECOND_LEFT_BIAS(11),
    /** A word as dependent of an arc. */
    DEPENDENT(12),
    /** Bias. */
    DEPENDENT_BIAS(13),
    /** A word as head of an arc. */
    HEAD(14),
    /** Bias. */
    HEAD_BIAS(15),
    /** The root as head of an arc. */
    ROOT(16),
    /** What makes a dependent fit a head. */
    FIT(17),
    /** What makes a word a head at all. */
    HEADNESS(18),
    /** Distances and directions. */
    DISTANCE(19),
    /** A word as dependent of a relation. */
    LABEL_DEPENDENT(20),
    /** Bias, by direction and distance. */
    LABEL_BIAS(21),
    /** A word as head of a relation. */
    LABEL_HEAD(22),
    /** The root as head of a relation. */
    LABEL_ROOT(23),
    /** From the layer of relations to relations. */
    LABEL(24),
    /** Bias. */
    LABEL_OUT_BIAS(25),
    /** From the first layer to tags. */
    TAG(26),
    /** Bias. */
    TAG_BIAS(27),
    /** From the second layer to name labels. */
    NAME(28),
    /** Bias. */
    NAME_BIAS(29);

    private final int index;

    Part(int index) {
      this.index = index;
    }

    /** Its place in the file and in arrays of parts. */
    public int index() {
      return index;
    }
  }

  /** Number of rows of a part, 1 for a vector. */
  public int rows(Part part) {
    return switch (part) {
      case FIRST_RIGHT_INPUT, FIRST_LEFT_INPUT -> embedding;
      case FIRST_RIGHT_STATE, FIRST_LEFT_STATE, SECOND_RIGHT_STATE, SECOND_LEFT_STATE -> hidden;
      case SECOND_RIGHT_INPUT, SECOND_LEFT_INPUT -> 2 * hidden;
      case DEPENDENT, HEAD, LABEL_DEPENDENT, LABEL_HEAD, TAG, NAME -> 2 * hidden;
      case FIT -> arc;
      case LABEL -> label;
      case LABEL_BIAS -> DISTANCES;
      default -> 1;
    };
  }

  /** Length of a row of a part. */
  public int columns(Part part) {
    return switch (part) {
      case DEPENDENT, DEPENDENT_BIAS, HEAD, HEAD_BIAS, ROOT, FIT, HEADNESS -> arc;
      case DISTANCE -> DISTANCES;
      case LABEL_DEPENDENT, LABEL_BIAS, LABEL_HEAD, LABEL_ROOT -> label;
      case LABEL, LABEL_OUT_BIAS -> relations;
      case TAG, TAG_BIAS -> tags;
      case NAME, NAME_BIAS -> names;
      default -> 4 * hidden;
    };
  }

  void write(DataOutputStream out) throws IOException {
    for (int size : new int[] {embedding, hidden, arc, label, relations, tags, names}) {
      out.writeShort(size);
    }
  }

  static Shape read(DataInputStream in) throws IOException {
    return new Shape(
        in.readUnsignedShort(),
        in.readUnsignedShort(),
        in.readUnsignedShort(),
        in.readUnsignedShort(),
        in.readUnsignedShort(),
        in.readUnsignedShort(),
        in.readUnsignedShort());
  }
}
