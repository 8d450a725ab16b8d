package org.rapporteur.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the values of all that a query finds. */
final class Facets {
  private static final int MAX_VALUES = 20;

  private Facets() {}

  /** Counts by field and value, most first, at most {@value #MAX_VALUES} values a field. */
  static Map<String, Map<String, Integer>> count(IndexSearcher searcher, Query query)
      throws IOException {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    Fields.FACETS.forEach(field -> counts.put(field, new TreeMap<>()));
    Fields.NAME_FACETS.forEach(field -> counts.put(field, new TreeMap<>()));
    searcher.search(query, new Counting(counts));
    counts.replaceAll((field, values) -> most(values));
    counts.values().removeIf(Map::isEmpty);
    return counts;
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
  private record Counting(Map<String, Map<String, Integer>> counts)
      implements CollectorManager<Counter, Integer> {
    @Override
    public Counter newCollector() {
      return new Counter(counts);
    }

    @Override
    public Integer reduce(Collection<Counter> counters) throws IOException {
      for (Counter counter : counters) {
        counter.sum();
      }
      return counters.size();
    }
  }

  /** A field of one segment: its values by number, and how often each was met. */
  private static final class Column {
    private final String field;
    private final SortedSetDocValues values;
    private final int[] met;

    Column(String field, SortedSetDocValues values) {
      this.field = field;
      this.values = values;
      this.met = new int[Math.toIntExact(values.getValueCount())];
    }
  }

  /** Counts by number, which is quick, and looks words up at the end, once for each value. */
  private static final class Counter extends SimpleCollector {
    private final Map<String, Map<String, Integer>> counts;
    private final List<Column> all = new ArrayList<>();
    private final List<Column> segment = new ArrayList<>();

    Counter(Map<String, Map<String, Integer>> counts) {
      this.counts = counts;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      segment.clear();
      for (String field : Fields.FACETS) {
        SortedDocValues values = DocValues.getSorted(leaf.reader(), field);
        segment.add(new Column(field, DocValues.singleton(values)));
      }
      for (String field : Fields.NAME_FACETS) {
        segment.add(new Column(field, DocValues.getSortedSet(leaf.reader(), field)));
      }
      all.addAll(segment);
    }

    @Override
    public void collect(int doc) throws IOException {
      for (Column column : segment) {
        if (column.values.advanceExact(doc)) {
          for (int i = 0; i < column.values.docValueCount(); i++) {
            column.met[(int) column.values.nextOrd()]++;
          }
        }
      }
    }

    private void sum() throws IOException {
      for (Column column : all) {
        Map<String, Integer> values = counts.computeIfAbsent(column.field, f -> new TreeMap<>());
        for (int number = 0; number < column.met.length; number++) {
          if (column.met[number] > 0) {
            String value = column.values.lookupOrd(number).utf8ToString();
            values.merge(value, column.met[number], Integer::sum);
          }
        }
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
