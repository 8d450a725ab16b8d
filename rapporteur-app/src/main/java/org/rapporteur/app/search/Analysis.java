package org.rapporteur.app.search;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How text becomes what is looked up: words without case and accents (Unicode Standard Annex 29),
 * values whole and without case. No stemming and no stop words, so that what is quoted is found as
 * it is quoted.
 */
final class Analysis {
  private Analysis() {}

  static Analyzer analyzer() {
    Map<String, Analyzer> byField = new HashMap<>();
    Fields.VALUES.forEach(field -> byField.put(field, values()));
    return new PerFieldAnalyzerWrapper(words(), byField);
  }

  private static Analyzer words() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
      }

      @Override
      protected TokenStream normalize(String field, TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(in));
      }
    };
  }

  private static Analyzer values() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer whole = new KeywordTokenizer();
        return new TokenStreamComponents(whole, new LowerCaseFilter(whole));
      }

      @Override
      protected TokenStream normalize(String field, TokenStream in) {
        return new LowerCaseFilter(in);
      }
    };
  }
}
