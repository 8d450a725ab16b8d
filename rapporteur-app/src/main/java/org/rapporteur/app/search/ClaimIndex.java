package org.rapporteur.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Reading;

/**
 * An index of claims and pages, in memory. What it holds follows from the readings: it can be
 * dropped and made anew. Thread-safe once made.
 */
public final class ClaimIndex implements AutoCloseable {
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Analyzer analyzer = Analysis.analyzer();
  private final QueryReader queries;
  private final Facets facets;
  private final Highlights highlights = new Highlights(analyzer);

  private ClaimIndex(Directory directory, Lexicon lexicon) throws IOException {
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    this.facets = new Facets(reader);
    this.queries = new QueryReader(analyzer, new SoundAlikes(lexicon, reader));
  }

  /** Indexes readings in memory, not knowing who vouches for what. */
  public static ClaimIndex inMemory(Collection<Reading> readings, Lexicon lexicon) {
    return inMemory(readings, lexicon, Map.of());
  }

  /**
   * Indexes readings in memory.
   *
   * @param sources how many independent sources vouch for a claim, by its id
   */
  public static ClaimIndex inMemory(
      Collection<Reading> readings, Lexicon lexicon, Map<String, Integer> sources) {
    Directory directory = new ByteBuffersDirectory();
    Spellings spellings = new Spellings(lexicon.gazetteer());
    IndexWriterConfig config = new IndexWriterConfig(Analysis.analyzer());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Reading reading : readings) {
        writer.addDocuments(new Entries(reading, spellings, sources).all());
      }
      writer.commit();
      return new ClaimIndex(directory, lexicon);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many entries there are: pages and claims. */
  public int size() {
    return reader.numDocs();
  }

  /** How much memory the index takes. */
  public long bytes() {
    try {
      long bytes = 0;
      for (String file : directory.listAll()) {
        bytes += directory.fileLength(file);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Looks a query up.
   *
   * @param query in the language of docs/formats.md; blank finds everything
   * @param offset of the first hit wanted, from 0
   * @param limit how many are wanted at most
   * @throws QueryException when the query cannot be read
   */
  public Hits search(String query, int offset, int limit) throws QueryException {
    if (offset < 0 || limit < 1) {
      throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
    }
    Query read = queries.read(query);
    try {
      int wanted = (int) Math.min(Math.max(1, reader.maxDoc()), (long) offset + limit);
      TopDocs found = searcher.search(read, wanted);
      Facets.Counts counts = facets.count(searcher, read);
      StoredFields stored = searcher.storedFields();
      Query marked = StopWords.without(read);
      List<Hit> hits = new ArrayList<>();
      for (int i = offset; i < found.scoreDocs.length; i++) {
        hits.add(hit(stored.document(found.scoreDocs[i].doc), marked));
      }
      return new Hits(counts.total(), offset, hits, counts.values());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How many a query finds.
   *
   * @throws QueryException when the query cannot be read
   */
  public long count(String query) throws QueryException {
    try {
      return searcher.count(queries.read(query));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Hit hit(Document entry, Query query) throws IOException {
    return new Hit(
        text(entry, Fields.ID).orElseThrow(),
        text(entry, Fields.KIND).orElseThrow(),
        text(entry, Fields.PAGE).orElseThrow(),
        text(entry, Fields.TITLE).orElseThrow(),
        text(entry, Fields.OUTLET),
        text(entry, Fields.PUBLISHED),
        Arrays.asList(entry.getValues(Entries.WHO)),
        text(entry, Entries.WHAT),
        highlights.of(query, text(entry, Fields.TEXT).orElseThrow()));
  }

  private static Optional<String> text(Document entry, String field) {
    return Optional.ofNullable(entry.get(field));
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
