package org.rapporteur.app.search;

import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Reads queries in Lucene's classic syntax (org.apache.lucene.queryparser.classic). */
final class QueryReader {
  /** A longer query is a mistake or an attack. */
  private static final int MAX_CHARS = 1000;

  private final Analyzer analyzer;
  private final SoundAlikes alikes;

  QueryReader(Analyzer analyzer, SoundAlikes alikes) {
    this.analyzer = analyzer;
    this.alikes = alikes;
  }

  /**
   * Reads a query; an empty one finds everything.
   *
   * @throws QueryException when it cannot be read or asks for a field there is none of
   */
  Query read(String query) throws QueryException {
    if (query.isBlank()) {
      return new MatchAllDocsQuery();
    }
    if (query.length() > MAX_CHARS) {
      throw new QueryException("the query is longer than " + MAX_CHARS + " characters");
    }
    MultiFieldQueryParser parser =
        new MultiFieldQueryParser(Fields.FREE.toArray(String[]::new), analyzer);
    parser.setDefaultOperator(QueryParser.Operator.AND);
    Query read;
    try {
      read = parser.parse(Questions.sought(query));
    } catch (ParseException | IndexSearcher.TooManyClauses e) {
      throw new QueryException("cannot read the query \"" + query + "\"; " + HINT);
    }
    Set<String> unknown = new TreeSet<>();
    read.visit(
        new QueryVisitor() {
          @Override
          public boolean acceptField(String field) {
            if (!Fields.WORDS.contains(field) && !Fields.VALUES.contains(field)) {
              unknown.add(field);
            }
            return true;
          }

          @Override
          public void consumeTerms(Query part, Term... terms) {
            for (Term term : terms) {
              acceptField(term.field());
            }
          }
        });
    if (!unknown.isEmpty()) {
      throw new QueryException("no field " + String.join(", ", unknown) + "; " + HINT);
    }
    return alikes.widened(read);
  }

  private static final String HINT =
      "write words, \"a phrase\", field:word, -not, a OR b, published:[2022-01-01 TO 2022-12-31]."
          + " Fields: "
          + String.join(" ", Fields.WORDS)
          + " "
          + String.join(" ", Fields.VALUES);
}
