package org.rapporteur.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.rapporteur.entity.NameComparison;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Spelling;

/**
 * Finds a name written otherwise than on any page: in another script, or by another scheme of
 * transliteration. Names that sound alike are alternatives to the one that was written, of less
 * weight.
 */
final class SoundAlikes {
  /** Shorter words sound like too many others. */
  private static final int LEAST_CHARS = 4;

  private static final int MOST_ALTERNATIVES = 12;
  private static final float WEIGHT = 0.3f;

  private final Spelling spelling;
  private final NameComparison comparison;
  private final Map<String, List<String>> bySkeleton = new HashMap<>();

  SoundAlikes(Lexicon lexicon, IndexReader reader) throws IOException {
    this.spelling = new Spelling(lexicon);
    this.comparison = new NameComparison(lexicon);
    Terms names = MultiTerms.getTerms(reader, Fields.NAMES);
    if (names != null) {
      TermsEnum all = names.iterator();
      for (BytesRef term = all.next(); term != null; term = all.next()) {
        String word = term.utf8ToString();
        if (word.length() >= LEAST_CHARS) {
          bySkeleton.computeIfAbsent(skeleton(word), s -> new ArrayList<>()).add(word);
        }
      }
    }
  }

  private String skeleton(String word) {
    return Spelling.skeleton(spelling.latin(word));
  }

  /** The query with alternatives to its names. */
  Query widened(Query query) {
    if (query instanceof BoostQuery boosted) {
      return new BoostQuery(widened(boosted.getQuery()), boosted.getBoost());
    }
    if (query instanceof BooleanQuery all) {
      BooleanQuery.Builder builder = new BooleanQuery.Builder();
      builder.setMinimumNumberShouldMatch(all.getMinimumNumberShouldMatch());
      for (BooleanClause clause : all.clauses()) {
        boolean left = clause.isProhibited();
        builder.add(left ? clause.getQuery() : widened(clause.getQuery()), clause.getOccur());
      }
      return builder.build();
    }
    if (query instanceof TermQuery term && Fields.NAMED.contains(term.getTerm().field())) {
      return widened(term);
    }
    return query;
  }

  private Query widened(TermQuery query) {
    String word = query.getTerm().text();
    if (word.length() < LEAST_CHARS) {
      return query;
    }
    List<String> alike =
        bySkeleton.getOrDefault(skeleton(word), List.of()).stream()
            .filter(other -> !other.equals(word))
            .filter(other -> comparison.applyAsDouble(word, other) >= NameComparison.SAME)
            .limit(MOST_ALTERNATIVES)
            .toList();
    if (alike.isEmpty()) {
      return query;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(query, BooleanClause.Occur.SHOULD);
    for (String other : alike) {
      TermQuery alternative = new TermQuery(new Term(query.getTerm().field(), other));
      any.add(new BoostQuery(alternative, WEIGHT), BooleanClause.Occur.SHOULD);
    }
    return any.build();
  }
}
