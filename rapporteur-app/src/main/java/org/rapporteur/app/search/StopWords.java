package org.rapporteur.app.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Words such as "to" are looked for like all others and not marked where they are found: they stand
 * everywhere. Inside a phrase they are marked with the phrase. Lucene's own lists are used.
 */
final class StopWords {
  private static final List<CharArraySet> ALL =
      List.of(EnglishAnalyzer.getDefaultStopSet(), RussianAnalyzer.getDefaultStopSet());

  private StopWords() {}

  /** A query as it is to be marked; the query itself when it has no other words. */
  static Query without(Query query) {
    if (!(query instanceof BooleanQuery all)) {
      return query;
    }
    List<BooleanClause> kept = new ArrayList<>();
    for (BooleanClause clause : all.clauses()) {
      if (!isStopWord(clause.getQuery())) {
        kept.add(new BooleanClause(without(clause.getQuery()), clause.getOccur()));
      }
    }
    if (kept.isEmpty()) {
      return query;
    }
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    kept.forEach(builder::add);
    return builder.build();
  }

  /** Whether a part, over all fields it is looked for in, is a stop word. */
  private static boolean isStopWord(Query query) {
    if (query instanceof BoostQuery boosted) {
      return isStopWord(boosted.getQuery());
    }
    if (query instanceof BooleanQuery all) {
      return !all.clauses().isEmpty()
          && all.clauses().stream().allMatch(c -> isStopWord(c.getQuery()));
    }
    return query instanceof TermQuery term
        && Fields.WORDS.contains(term.getTerm().field())
        && ALL.stream().anyMatch(words -> words.contains(term.getTerm().text()));
  }
}
