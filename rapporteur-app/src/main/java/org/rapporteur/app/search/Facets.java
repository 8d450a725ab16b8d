package org.rapporteur.app.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
    public Integer reduce(Collection<Counter> counters) {
      return counters.size();
    }
  }

  private static final class Counter extends SimpleCollector {
    private final Map<String, Map<String, Integer>> counts;
    private final Map<String, SortedDocValues> columns = new LinkedHashMap<>();
    private final Map<String, SortedSetDocValues> names = new LinkedHashMap<>();

    Counter(Map<String, Map<String, Integer>> counts) {
      this.counts = counts;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      for (String field : Fields.FACETS) {
        columns.put(field, DocValues.getSorted(leaf.reader(), field));
      }
      for (String field : Fields.NAME_FACETS) {
        names.put(field, DocValues.getSortedSet(leaf.reader(), field));
      }
    }

    @Override
    public void collect(int doc) throws IOException {
      for (Map.Entry<String, SortedDocValues> column : columns.entrySet()) {
        if (column.getValue().advanceExact(doc)) {
          String value = column.getValue().lookupOrd(column.getValue().ordValue()).utf8ToString();
          count(column.getKey(), value);
        }
      }
      for (Map.Entry<String, SortedSetDocValues> column : names.entrySet()) {
        SortedSetDocValues values = column.getValue();
        if (values.advanceExact(doc)) {
          for (int i = 0; i < values.docValueCount(); i++) {
            count(column.getKey(), values.lookupOrd(values.nextOrd()).utf8ToString());
          }
        }
      }
    }

    private void count(String field, String value) {
      counts.computeIfPresent(
          field,
          (name, values) -> {
            values.merge(value, 1, Integer::sum);
            return values;
          });
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
