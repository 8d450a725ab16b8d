package org.rapporteur.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the values of all that a query finds. Thread-safe. */
final class Facets {
  private static final int MAX_VALUES = 20;

  private final Map<Integer, List<ValueColumn>> bySegment = new HashMap<>();

  /** Reads the values of all entries into memory, where they are counted quickly. */
  Facets(DirectoryReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      List<ValueColumn> columns = new ArrayList<>();
      for (String field : Fields.FACETS) {
        columns.add(ValueColumn.ofOne(field, leaf.reader()));
      }
      for (String field : Fields.NAME_FACETS) {
        columns.add(ValueColumn.ofSome(field, leaf.reader()));
      }
      bySegment.put(leaf.ord, columns);
    }
  }

  /**
   * What was counted.
   *
   * @param total how many were found
   * @param values how many have which, by field, most first, at most {@value #MAX_VALUES} a field
   */
  record Counts(int total, Map<String, Map<String, Integer>> values) {}

  /** Counts all that a query finds. */
  Counts count(IndexSearcher searcher, Query query) throws IOException {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    Fields.FACETS.forEach(field -> counts.put(field, new TreeMap<>()));
    Fields.NAME_FACETS.forEach(field -> counts.put(field, new TreeMap<>()));
    int total = searcher.search(query, new Counting(bySegment, counts));
    counts.replaceAll((field, values) -> most(values));
    counts.values().removeIf(Map::isEmpty);
    return new Counts(total, counts);
  }

  private static Map<String, Integer> most(Map<String, Integer> values) {
    Map<String, Integer> most = new LinkedHashMap<>();
    values.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MAX_VALUES)
        .forEach(e -> most.put(e.getKey(), e.getValue()));
    return most;
  }

  /** All counters add to one table: a searcher without threads of its own asks one by one. */
  private record Counting(
      Map<Integer, List<ValueColumn>> bySegment, Map<String, Map<String, Integer>> counts)
      implements CollectorManager<Counter, Integer> {
    @Override
    public Counter newCollector() {
      return new Counter(bySegment);
    }

    @Override
    public Integer reduce(Collection<Counter> counters) {
      int total = 0;
      for (Counter counter : counters) {
        counter.sum(counts);
        total += counter.total;
      }
      return total;
    }
  }

  /** Counts by number, which is quick, and looks words up at the end, once for each value. */
  private static final class Counter extends SimpleCollector {
    private final Map<Integer, List<ValueColumn>> bySegment;
    private final List<ValueColumn.Tally> all = new ArrayList<>();
    private ValueColumn.Tally[] segment = new ValueColumn.Tally[0];
    private int total;

    Counter(Map<Integer, List<ValueColumn>> bySegment) {
      this.bySegment = bySegment;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      segment =
          bySegment.getOrDefault(leaf.ord, List.of()).stream()
              .map(ValueColumn::tally)
              .toArray(ValueColumn.Tally[]::new);
      all.addAll(List.of(segment));
    }

    @Override
    public void collect(int entry) {
      total++;
      for (ValueColumn.Tally tally : segment) {
        tally.add(entry);
      }
    }

    private void sum(Map<String, Map<String, Integer>> counts) {
      for (ValueColumn.Tally tally : all) {
        tally.sum(counts.computeIfAbsent(tally.field(), f -> new TreeMap<>()));
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
