package org.rapporteur.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Block;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Story;

/**
 * A sentence as some pages of a story tell it, word for word. Parted at full stops and line ends,
 * as stored readings have no sentences.
 *
 * @param text the sentence
 * @param words its words and numbers, in order
 * @param stems the stems of its longer words
 * @param places where it stands
 */
record Line(String text, List<Word> words, Set<String> stems, List<Place> places) {
  private static final Pattern SENTENCE =
      Pattern.compile("[^\\n.!?]++(?:[.!?](?![\\s”’\")\\]]|$)[^\\n.!?]++)*+[.!?]?");

  private static final Pattern WORD =
      Pattern.compile("\\d+(?:[.,]\\d+)*+|\\p{L}[\\p{L}\\p{M}]*(?:['’](?:t|s)\\b)?");

  /** Shorter sentences meet by chance. */
  private static final int LEAST_WORDS = 4;

  private static final int MOST_WORDS = 120;

  /** A word, from {@code start} to {@code end} of the sentence. */
  record Word(String written, String form, int start, int end) {
    boolean isNumber() {
      return Character.isDigit(form.charAt(0));
    }

    boolean isCapital() {
      return Character.isUpperCase(written.charAt(0));
    }
  }

  /** Where a sentence starts on a page. */
  record Place(Reading reading, int start) {
    Span span(int from, int to) {
      return new Span(start + from, start + to);
    }
  }

  /** The different sentences of a story, by text. */
  static List<Line> of(Story story) {
    Map<String, Line> lines = new TreeMap<>();
    for (Reading reading : story.readings()) {
      String text = reading.article().text();
      for (Block block : reading.article().blocks()) {
        if (block.role().isTold()) {
          Matcher sentence = SENTENCE.matcher(text);
          sentence.region(block.span().start(), block.span().end());
          while (sentence.find()) {
            add(lines, reading, sentence.group(), sentence.start());
          }
        }
      }
    }
    return new ArrayList<>(lines.values());
  }

  private static void add(Map<String, Line> lines, Reading reading, String raw, int at) {
    String text = raw.strip();
    int start = at + raw.indexOf(text);
    Line known = lines.get(text);
    if (known == null) {
      List<Word> words = words(text);
      if (words.size() < LEAST_WORDS || words.size() > MOST_WORDS) {
        return;
      }
      known = new Line(text, words, Said.stems(text), new ArrayList<>());
      lines.put(text, known);
    }
    known.places().add(new Place(reading, start));
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String form = word.group().toLowerCase(Locale.ROOT).replace('’', '\'');
      words.add(new Word(word.group(), form, word.start(), word.end()));
    }
    return words;
  }
}
