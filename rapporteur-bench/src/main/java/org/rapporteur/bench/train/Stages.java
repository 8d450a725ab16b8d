package org.rapporteur.bench.train;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A folder that keeps what each stage of the training made, so that a run that was stopped goes on
 * where it stopped. Nothing is kept where no folder is named.
 */
final class Stages {
  /** Makes something that takes long. */
  interface Maker<T> {
    T make() throws IOException;
  }

  /** Writes it. */
  interface Writer<T> {
    void write(T made, DataOutputStream out) throws IOException;
  }

  /** Reads it. */
  interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  private final Optional<Path> folder;

  Stages(Optional<Path> folder) {
    this.folder = folder;
  }

  /** What the file of that name holds; made and written if there is none. */
  <T> T once(String name, Maker<T> maker, Writer<T> writer, Reader<T> reader) throws IOException {
    if (folder.isEmpty()) {
      return maker.make();
    }
    Path file = folder.get().resolve(name);
    if (!Files.exists(file)) {
      Files.createDirectories(folder.get());
      T made = maker.make();
      Path part = file.resolveSibling(name + ".part");
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
        writer.write(made, out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
    Train.say("%s", file);
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      return reader.read(in);
    }
  }

  static void writeNumbers(int[][] all, DataOutputStream out) throws IOException {
    out.writeInt(all.length);
    for (int[] row : all) {
      out.writeInt(row.length);
      for (int value : row) {
        out.writeInt(value);
      }
    }
  }

  static int[][] readNumbers(DataInputStream in) throws IOException {
    int[][] all = new int[in.readInt()][];
    for (int i = 0; i < all.length; i++) {
      all[i] = new int[in.readInt()];
      for (int k = 0; k < all[i].length; k++) {
        all[i][k] = in.readInt();
      }
    }
    return all;
  }

  static void writeTaught(List<Taught> all, DataOutputStream out) throws IOException {
    out.writeInt(all.size());
    for (Taught one : all) {
      out.writeShort(one.names().size());
      for (int i = 0; i < one.names().size(); i++) {
        for (String cell : one.tree().rows().get(i)) {
          out.writeUTF(cell);
        }
        out.writeShort(one.tree().heads()[i]);
        out.writeUTF(one.names().get(i));
      }
    }
  }

  static List<Taught> readTaught(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<Taught> all = new ArrayList<>(size);
    for (int s = 0; s < size; s++) {
      int[] heads = new int[in.readUnsignedShort()];
      List<String[]> rows = new ArrayList<>();
      List<String> names = new ArrayList<>();
      for (int i = 0; i < heads.length; i++) {
        String[] row = new String[6];
        for (int k = 0; k < row.length; k++) {
          row[k] = in.readUTF().intern();
        }
        rows.add(row);
        heads[i] = in.readUnsignedShort();
        names.add(in.readUTF().intern());
      }
      all.add(new Taught(new Treebank.Tree(rows, heads), names));
    }
    return all;
  }
}
