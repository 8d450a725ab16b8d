package org.rapporteur.bench.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads CoNLL-U. */
final class Treebank {
  /**
   * One sentence.
   *
   * @param rows form, lemma, upos, xpos, feats, deprel of each word
   * @param heads index of the head of each word, {@code rows.size()} for the root
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Tree(List<String[]> rows, int[] heads) {
    int size() {
      return rows.size();
    }

    /** Whether no two arcs cross. */
    boolean isProjective() {
      for (int i = 0; i < heads.length; i++) {
        int low = Math.min(i, heads[i]);
        int high = Math.max(i, heads[i]);
        for (int k = low + 1; k < high; k++) {
          if (heads[i] != heads.length && (heads[k] < low || heads[k] > high)) {
            return false;
          }
        }
      }
      return true;
    }

    List<String> forms() {
      List<String> out = new ArrayList<>();
      for (String[] r : rows) {
        out.add(r[0]);
      }
      return out;
    }
  }

  private Treebank() {}

  /** Whether there is one root and every word is below it. */
  static boolean isTree(int[] heads) {
    int n = heads.length;
    int roots = 0;
    for (int i = 0; i < n; i++) {
      roots += heads[i] == n ? 1 : 0;
      int at = i;
      int steps = 0;
      while (at != n && steps++ <= n) {
        if (at < 0) {
          return false;
        }
        at = heads[at];
      }
      if (at != n) {
        return false;
      }
    }
    return n > 0 && roots == 1;
  }

  static List<Tree> read(Path file) throws IOException {
    List<Tree> out = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String[]> rows = new ArrayList<>();
      List<Integer> heads = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isEmpty()) {
          close(rows, heads, out);
        } else if (line.charAt(0) != '#') {
          String[] c = line.split("\t", -1);
          if (c[0].indexOf('-') < 0 && c[0].indexOf('.') < 0) {
            rows.add(new String[] {c[1], c[2], c[3], c[4], c[5], c[7]});
            heads.add(Integer.parseInt(c[6]) - 1);
          }
        }
      }
      close(rows, heads, out);
    }
    return out;
  }

  private static void close(List<String[]> rows, List<Integer> heads, List<Tree> out) {
    if (!rows.isEmpty()) {
      int[] h = new int[rows.size()];
      for (int i = 0; i < h.length; i++) {
        h[i] = heads.get(i) < 0 ? h.length : heads.get(i);
      }
      out.add(new Tree(new ArrayList<>(rows), h));
      rows.clear();
      heads.clear();
    }
  }
}
