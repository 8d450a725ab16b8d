package org.rapporteur.mention.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.DataException;
import org.rapporteur.lexicon.Row;
import org.rapporteur.lexicon.Table;

/**
 * The phrases of a table, laid out as one tree, so that all rows are tried at a word at once and
 * the longest wins; of equals the row that stands first.
 *
 * <p>A phrase is a list of slots parted by blanks. A slot is a word ({@code ago}), a class in
 * capitals ({@code MONTH}), or a choice ({@code last|past|BACK}); a {@code ?} behind it makes it
 * optional; {@code _} before it forbids white space before the word ({@code _s}). Round brackets
 * with a {@code ?} behind make several slots optional together.
 */
public final class PhraseBook {
  private static final int MAX_VARIANTS = 512;

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final Map<String, Node> classes = new LinkedHashMap<>();
    final Map<Row, Integer> rows = new LinkedHashMap<>();
  }

  private final Node root = new Node();
  private final Vocabulary vocabulary;

  /**
   * Lays out a table with columns {@code id}, {@code phrase}.
   *
   * @throws DataException when a phrase cannot be read
   */
  public PhraseBook(Table table, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    int order = 0;
    for (Row row : table.rows()) {
      for (List<String> slots : variants(row)) {
        Node node = root;
        for (String slot : slots) {
          boolean word = !Character.isUpperCase(slot.charAt(slot.charAt(0) == '_' ? 1 : 0));
          node = (word ? node.next : node.classes).computeIfAbsent(slot, s -> new Node());
        }
        node.rows.putIfAbsent(row, order);
      }
      order++;
    }
  }

  /** All phrases that start at the word: the longest first, of equals the row that stands first. */
  public List<Match> matches(Words words, int index) {
    List<Found> found = new ArrayList<>();
    walk(root, words, index, index, new ArrayList<>(), found);
    found.sort(
        Comparator.comparingInt((Found f) -> -f.match().next()).thenComparingInt(Found::order));
    return found.stream().map(Found::match).toList();
  }

  private record Found(Match match, int order) {}

  private void walk(
      Node node, Words words, int start, int at, List<Match.Part> parts, List<Found> found) {
    node.rows.forEach(
        (row, order) -> found.add(new Found(new Match(row, start, at, parts), order)));
    if (at >= words.size() || (at > start && words.get(at).gap() == 2)) {
      return;
    }
    boolean glued = words.get(at).gap() == 0;
    follow(node.next.get(words.key(at)), words, start, at, parts, found);
    if (glued) {
      follow(node.next.get("_" + words.key(at)), words, start, at, parts, found);
    }
    for (Map.Entry<String, Node> edge : node.classes.entrySet()) {
      boolean tight = edge.getKey().charAt(0) == '_';
      if (tight && !glued) {
        continue;
      }
      String kind = tight ? edge.getKey().substring(1) : edge.getKey();
      for (Match.Part part : vocabulary.read(kind, words, at)) {
        parts.add(part);
        walk(edge.getValue(), words, start, part.next(), parts, found);
        parts.remove(parts.size() - 1);
      }
    }
  }

  private void follow(
      @Nullable Node node,
      Words words,
      int start,
      int at,
      List<Match.Part> parts,
      List<Found> found) {
    if (node != null) {
      walk(node, words, start, at + 1, parts, found);
    }
  }

  /** All plain slot lists that a row's phrase stands for. */
  private static List<List<String>> variants(Row row) {
    List<List<String>> done = new ArrayList<>();
    done.add(List.of());
    List<List<String>> before = List.of();
    for (String item : row.get("phrase").split(" ", -1)) {
      if (item.equals("(")) {
        before = done;
        continue;
      }
      if (item.equals(")?")) {
        done = joined(before, done);
        before = List.of();
      } else {
        done = extended(done, item);
      }
      if (done.size() > MAX_VARIANTS) {
        throw new DataException(
            "D06", row.file(), row.line(), "phrase stands for too many; split the row");
      }
    }
    return done;
  }

  private static List<List<String>> extended(List<List<String>> done, String item) {
    boolean optional = item.length() > 1 && item.endsWith("?");
    String slot = optional ? item.substring(0, item.length() - 1) : item;
    List<List<String>> longer = new ArrayList<>();
    for (String choice : slot.split("\\|", -1)) {
      for (List<String> start : done) {
        List<String> slots = new ArrayList<>(start);
        slots.add(choice);
        longer.add(slots);
      }
    }
    return optional ? joined(longer, done) : longer;
  }

  private static List<List<String>> joined(List<List<String>> first, List<List<String>> second) {
    List<List<String>> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }
}
