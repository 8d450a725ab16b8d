package org.rapporteur.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything learned about one language: tags, relations, name labels and the weights that choose
 * among them.
 *
 * @param tags the tags of words; a tagger class is an index here
 * @param relations Universal Dependencies relations, subtypes kept
 * @param names labels of words in names, {@code O}, {@code B-PER}, {@code I-PER}, ...
 * @param classes word classes
 * @param tagging makes the first guess at a tag
 * @param network reads the sentence with these guesses
 * @param lemmas lemma rules, see {@link Lemmatizer}
 * @param features features of single words that differ from those of their tag: tag number, a tab
 *     and the word in lower case, to features
 * @param naming corrects the network's names
 */
public record Model(
    List<Tag> tags,
    List<String> relations,
    List<String> names,
    WordClasses classes,
    Weights tagging,
    Network network,
    Map<String, String> lemmas,
    Map<String, String> features,
    Naming naming) {

  private static final int MAGIC = 0x52504133;

  /**
   * One tag of the tagger.
   *
   * @param upos universal part of speech
   * @param fine the treebank's own tag, or the features that stand for it
   * @param features usual Universal Dependencies features of such words, {@code _} for none
   */
  public record Tag(String upos, String fine, String features) {}

  /** Tags words with weights that are still being trained. */
  public static int[] tagWith(Weights weights, Words words) {
    return new Tagger(weights).tag(words);
  }

  /** The same model with other corrections of names. */
  public Model with(Naming other) {
    return new Model(tags, relations, names, classes, tagging, network, lemmas, features, other);
  }

  /** The name label of each word, as an index of {@link #names}. */
  public int[] namesOf(NameClues clues) {
    return new NameDecoder(names).decode(naming.scores(clues));
  }

  /** Copies the collections. */
  public Model {
    tags = List.copyOf(tags);
    relations = List.copyOf(relations);
    names = List.copyOf(names);
    lemmas = Map.copyOf(lemmas);
    features = Map.copyOf(features);
  }

  /**
   * Writes the model; equal models give equal bytes.
   *
   * @throws IOException if {@code stream} does
   */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    out.writeShort(tags.size());
    for (Tag tag : tags) {
      out.writeUTF(tag.upos());
      out.writeUTF(tag.fine());
      out.writeUTF(tag.features());
    }
    writeAll(out, relations);
    writeAll(out, names);
    classes.write(out);
    tagging.write(out);
    network.write(out);
    writeAll(out, lemmas);
    writeAll(out, features);
    naming.write(out);
    out.flush();
  }

  /**
   * Reads a model.
   *
   * @throws IOException if {@code stream} does, or if it holds no model
   */
  public static Model load(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("not an analyser model: the first four bytes are not RPA3");
    }
    int size = in.readUnsignedShort();
    List<Tag> tags = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      tags.add(new Tag(in.readUTF(), in.readUTF(), in.readUTF()));
    }
    return new Model(
        tags,
        readList(in),
        readList(in),
        WordClasses.read(in),
        Weights.read(in),
        Network.read(in),
        readMap(in),
        readMap(in),
        Naming.read(in));
  }

  private static void writeAll(DataOutputStream out, List<String> all) throws IOException {
    out.writeShort(all.size());
    for (String one : all) {
      out.writeUTF(one);
    }
  }

  private static void writeAll(DataOutputStream out, Map<String, String> all) throws IOException {
    out.writeInt(all.size());
    for (Map.Entry<String, String> one : new TreeMap<>(all).entrySet()) {
      out.writeUTF(one.getKey());
      out.writeUTF(one.getValue());
    }
  }

  private static List<String> readList(DataInputStream in) throws IOException {
    int size = in.readUnsignedShort();
    List<String> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      all.add(in.readUTF());
    }
    return all;
  }

  private static Map<String, String> readMap(DataInputStream in) throws IOException {
    int size = in.readInt();
    Map<String, String> all = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      String key = in.readUTF();
      all.put(key, in.readUTF());
    }
    return all;
  }
}
