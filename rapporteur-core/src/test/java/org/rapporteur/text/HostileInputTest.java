package org.rapporteur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Whatever the text, the parser answers with whole trees over tokens that lie in it, in order. */
class HostileInputTest {
  private static final Parser PARSER = new Parser(Lexicon.bundled());
  private static final int MANY = 100_000;

  private static List<Sentence> read(String text) {
    List<Sentence> sentences = PARSER.sentences(text);
    int end = 0;
    for (Sentence sentence : sentences) {
      assertTrue(sentence.size() > 0);
      int roots = 0;
      for (Token token : sentence.tokens()) {
        assertTrue(token.start() >= end && token.end() > token.start(), "in order, none empty");
        assertEquals(token.form(), token.span().of(text));
        assertTrue(token.head() >= -1 && token.head() < sentence.size());
        roots += token.head() < 0 ? 1 : 0;
        end = token.end();
      }
      assertEquals(1, roots);
      assertEquals(sentence.size(), sentence.subtree(sentence.root()).size(), "one tree");
    }
    return sentences;
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(200),
        Arbitraries.strings()
            .withChars("ab .,'\"\u2019\u201c\u201d-$%!?\n\t\u0000\u202e\ud800\udc00\u05d0\u0301U.S")
            .ofMaxLength(300));
  }

  @Property(tries = 300)
  void any_characters_are_read(@ForAll("texts") String text) {
    read(text);
  }

  @Test
  void a_word_of_many_characters_is_read_in_time() {
    for (String piece : List.of("a", "1", ".", "-", "a.", "1,", "\u05d0", "!", "ab'c")) {
      String text = piece.repeat(MANY / piece.length());
      assertTimeout(Duration.ofSeconds(20), () -> read(text), piece);
    }
  }

  @Test
  void many_marks_without_a_blank_are_read_in_time() {
    for (String piece : List.of("a-", "'", "\ud800", "(", "a@", "\u201d.")) {
      String text = piece.repeat(MANY / 50 / piece.length());
      assertTimeout(Duration.ofSeconds(20), () -> read(text), piece);
    }
  }

  @Test
  void a_sentence_of_many_words_is_cut() {
    List<Sentence> sentences = read("word ".repeat(5_000));
    assertTrue(sentences.stream().allMatch(s -> s.size() <= SentenceSplitter.MAX_TOKENS));
  }
}
