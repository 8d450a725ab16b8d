package org.rapporteur.mention.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.mention.phrase.Match;
import org.rapporteur.mention.phrase.Numeral;
import org.rapporteur.mention.phrase.Numerals;
import org.rapporteur.mention.phrase.PhraseBook;
import org.rapporteur.mention.phrase.Vocabulary;
import org.rapporteur.mention.phrase.Word;
import org.rapporteur.mention.phrase.Words;
import org.rapporteur.model.Block;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Text;
import org.rapporteur.model.Time;

/**
 * Finds money, shares, counts and measures. Not ages, ordinals, clock times, dates, distances or
 * numbers in names. Linear in the length of the text.
 */
public final class QuantityReader {
  private final PhraseBook phrases;
  private final Numerals numerals;
  private final Amounts amounts;

  /**
   * Builds it from {@code units.tsv}, {@code count-nouns.tsv}, {@code quantity-phrases.tsv}, {@code
   * bounds.tsv} and the currencies.
   */
  public QuantityReader(Lexicon lexicon) {
    this.numerals = new Numerals(lexicon);
    Currencies currencies = new Currencies(lexicon.table("ontology/currencies.tsv"));
    List<Vocabulary.Form> forms =
        new ArrayList<>(Vocabulary.forms(lexicon.table("lang/en/units.tsv")));
    forms.addAll(currencies.forms());
    Vocabulary vocabulary = new Vocabulary(forms, numerals);
    this.phrases = new PhraseBook(lexicon.table("lang/en/quantity-phrases.tsv"), vocabulary);
    CountNouns nouns = new CountNouns(lexicon.table("lang/en/count-nouns.tsv"));
    Counted counted = new Counted(nouns, words(lexicon, "NOTCOUNTED"), words(lexicon, "PERSONS"));
    Surroundings surroundings =
        new Surroundings(words(lexicon, "NOTSHARED"), words(lexicon, "VOTE"));
    this.amounts =
        new Amounts(
            numerals,
            currencies,
            counted,
            surroundings,
            new Bounds(lexicon),
            new Rate(words(lexicon, "PER")));
  }

  private static Set<String> words(Lexicon lexicon, String kind) {
    Set<String> words = new HashSet<>();
    for (Row row : lexicon.table("lang/en/units.tsv").rows()) {
      if (row.get("class").equals(kind)) {
        words.addAll(row.list("forms"));
      }
    }
    return words;
  }

  /**
   * The quantities of a text, in order.
   *
   * @param times what was read as time is no quantity
   */
  public List<Quantity> read(Text text, List<Time> times) {
    List<Quantity> quantities = new ArrayList<>();
    List<Words> blocks = new ArrayList<>();
    Set<String> page = new HashSet<>();
    String all = text.article().text();
    for (Block block : text.readBlocks()) {
      Words words = Words.of(all, block.span().start(), block.span().end());
      blocks.add(words);
      words.all().stream().map(Word::key).forEach(page::add);
    }
    Scene scene = new Scene(new Tokens(text.sentences()), new TimeSpans(times), page);
    for (Words words : blocks) {
      int at = 0;
      while (at < words.size()) {
        at = next(words, at, scene, quantities);
      }
    }
    return quantities;
  }

  /** Reads what starts at a word and returns the word to go on from. */
  private int next(Words words, int at, Scene scene, List<Quantity> quantities) {
    for (Match match : phrases.matches(words, at)) {
      List<Quantity> read = amounts.read(words, match, scene);
      if (!read.isEmpty()) {
        quantities.addAll(read);
        int end = read.get(read.size() - 1).span().end();
        return Math.max(match.next(), words.at(end - 1) + 1);
      }
    }
    // A number is read whole or not at all: never the tail of "12 500".
    return numerals.read(words, at).map(Numeral::next).orElse(at + 1);
  }

  /** A plain decimal without needless zeros. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
