package org.rapporteur.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Two partitions of frequent words, one fine and one coarse, learned from plain text: words of a
 * class occur in like company. A word without a class has class 0 in both.
 *
 * <p>After Brown et al., "Class-based n-gram models of natural language", Computational Linguistics
 * 18(4), 1992; found by exchange (Martin, Liermann and Ney, 1998) rather than by merging.
 */
public final class WordClasses {
  /** No word has a class. */
  public static final WordClasses NONE = new WordClasses(new int[0], new int[0], new int[0]);

  private final int[] words;
  private final int[] fine;
  private final int[] coarse;

  /**
   * Makes the two partitions.
   *
   * @param words hashes of the words ({@link Words#hashOf}), ascending, none twice
   * @param fine class of each word, from 1
   * @param coarse class of each word, from 1
   */
  public WordClasses(int[] words, int[] fine, int[] coarse) {
    this.words = words.clone();
    this.fine = fine.clone();
    this.coarse = coarse.clone();
  }

  int fine(int word) {
    int at = Arrays.binarySearch(words, word);
    return at < 0 ? 0 : fine[at];
  }

  int coarse(int word) {
    int at = Arrays.binarySearch(words, word);
    return at < 0 ? 0 : coarse[at];
  }

  /** Writes the classes. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(words.length);
    for (int i = 0; i < words.length; i++) {
      out.writeInt(words[i]);
      out.writeShort(fine[i]);
      out.writeByte(coarse[i]);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static WordClasses read(DataInputStream in) throws IOException {
    int size = in.readInt();
    int[] words = new int[size];
    int[] fine = new int[size];
    int[] coarse = new int[size];
    for (int i = 0; i < size; i++) {
      words[i] = in.readInt();
      fine[i] = in.readUnsignedShort();
      coarse[i] = in.readUnsignedByte();
    }
    return new WordClasses(words, fine, coarse);
  }
}
