package org.rapporteur.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * The values that the entries of a segment have in one field, by number: four bytes for an entry
 * and four for each of several values. Lucene's own columns are packed, and unpacking them for half
 * of a million entries takes a tenth of a second.
 */
final class ValueColumn {
  private final String field;
  private final List<String> values;

  /** Of an entry: the number of its value, negative for none; empty where it may have several. */
  private final int[] one;

  /** Of an entry: where its values begin in {@link #some}; those of the next one end them. */
  private final int[] starts;

  private final int[] some;

  private ValueColumn(String field, List<String> values, int[] one, int[] starts, int[] some) {
    this.field = field;
    this.values = values;
    this.one = one;
    this.starts = starts;
    this.some = some;
  }

  /** A field of which an entry has one value at most. */
  static ValueColumn ofOne(String field, LeafReader reader) throws IOException {
    SortedDocValues column = DocValues.getSorted(reader, field);
    int[] one = new int[reader.maxDoc()];
    for (int entry = 0; entry < one.length; entry++) {
      one[entry] = column.advanceExact(entry) ? column.ordValue() : -1;
    }
    List<String> values = new ArrayList<>();
    for (int number = 0; number < column.getValueCount(); number++) {
      values.add(column.lookupOrd(number).utf8ToString());
    }
    return new ValueColumn(field, values, one, new int[0], new int[0]);
  }

  /** A field of which an entry has any number of values. */
  static ValueColumn ofSome(String field, LeafReader reader) throws IOException {
    SortedSetDocValues column = DocValues.getSortedSet(reader, field);
    int[] starts = new int[reader.maxDoc() + 1];
    int[] some = new int[reader.maxDoc()];
    int end = 0;
    for (int entry = 0; entry < reader.maxDoc(); entry++) {
      starts[entry] = end;
      int count = column.advanceExact(entry) ? column.docValueCount() : 0;
      for (int i = 0; i < count; i++) {
        if (end == some.length) {
          some = Arrays.copyOf(some, end * 2 + 1);
        }
        some[end++] = (int) column.nextOrd();
      }
    }
    starts[reader.maxDoc()] = end;
    List<String> values = new ArrayList<>();
    for (long number = 0; number < column.getValueCount(); number++) {
      values.add(column.lookupOrd(number).utf8ToString());
    }
    return new ValueColumn(field, values, new int[0], starts, Arrays.copyOf(some, end));
  }

  /** A count that begins at nothing. */
  Tally tally() {
    return new Tally(this);
  }

  /** How often each value was met. Not thread-safe. */
  static final class Tally {
    private final ValueColumn column;
    private final int[] met;

    private Tally(ValueColumn column) {
      this.column = column;
      this.met = new int[column.values.size()];
    }

    String field() {
      return column.field;
    }

    void add(int entry) {
      if (column.starts.length > 0) {
        for (int i = column.starts[entry]; i < column.starts[entry + 1]; i++) {
          met[column.some[i]]++;
        }
      } else if (column.one[entry] >= 0) {
        met[column.one[entry]]++;
      }
    }

    void sum(Map<String, Integer> counts) {
      for (int number = 0; number < met.length; number++) {
        if (met[number] > 0) {
          counts.merge(column.values.get(number), met[number], Integer::sum);
        }
      }
    }
  }
}
