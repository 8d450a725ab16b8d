package org.rapporteur.mention.name;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mention.name.NameIndex.Found;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * A sentence, or a whole block where there are none, with its words and what has been found at
 * each. Lives for one page and is filled step by step; never leaves this package.
 */
final class Section {
  final String text;
  final List<Word> words;
  final Optional<Sentence> sentence;

  /** Whether most words are capitalised, as in headlines, so that capitals tell nothing. */
  final boolean titleCase;

  /** The known name that starts at a word. */
  final @Nullable Found[] found;

  /** For each word the index of the first word of the known name that covers it; -1 for none. */
  final int[] cover;

  /** For each word whether a person's or body's name covers it. */
  final boolean[] named;

  /** For each word whether that name is a body's. */
  final boolean[] body;

  /** For each word whether such a name begins there. */
  private final boolean[] opens;

  Section(String text, Span span, Optional<Sentence> sentence) {
    this.text = text;
    this.words = Words.of(text, span.start(), span.end());
    this.sentence = sentence;
    this.found = new Found[words.size()];
    this.cover = new int[words.size()];
    this.named = new boolean[words.size()];
    this.body = new boolean[words.size()];
    this.opens = new boolean[words.size()];
    Arrays.fill(cover, -1);
    boolean closed = span.length() > 0 && text.charAt(span.end() - 1) == '.';
    this.titleCase = !closed && isTitleCase(words);
  }

  private static boolean isTitleCase(List<Word> words) {
    int letters = 0;
    int capitals = 0;
    for (Word word : words) {
      if (word.form().length() > 3) {
        letters++;
        capitals += word.isCapitalised() ? 1 : 0;
      }
    }
    return letters >= 3 && capitals * 10 >= letters * 7;
  }

  int size() {
    return words.size();
  }

  Word word(int index) {
    return words.get(index);
  }

  /** The token that holds a word's first char. */
  Optional<Token> token(int index) {
    if (sentence.isEmpty() || sentence.get().size() == 0) {
      return Optional.empty();
    }
    int at = sentence.get().tokenAt(words.get(index).start());
    return at < sentence.get().size() ? Optional.of(sentence.get().token(at)) : Optional.empty();
  }

  /** The part of speech of a word; {@code X} when the page has none. */
  Upos upos(int index) {
    return token(index).map(Token::upos).orElse(Upos.X);
  }

  /** Whether two neighbouring words may belong to one name. */
  boolean joined(int left) {
    return left >= 0
        && left + 1 < words.size()
        && Words.joined(text, words.get(left), words.get(left + 1));
  }

  /** Whether a word is a genitive's {@code s}. */
  boolean isGenitive(int index) {
    return index >= 0 && index < words.size() && Words.isGenitive(text, words.get(index));
  }

  boolean isFree(int index) {
    return cover[index] < 0 && !named[index];
  }

  Span span(int from, int to) {
    return new Span(words.get(from).start(), words.get(to - 1).end());
  }

  /** Notes a name of a person or body over some words, which then stand for nothing else. */
  void take(Naming naming) {
    opens[naming.from()] = true;
    for (int i = naming.from(); i < naming.to(); i++) {
      named[i] = true;
      body[i] = !naming.person();
      cover[i] = -1;
      found[i] = null;
    }
  }

  /** The first word of the name that covers a word. */
  int nameStart(int at) {
    int start = at;
    while (start > 0 && !opens[start] && named[start - 1]) {
      start--;
    }
    return start;
  }

  /** The word after the name that covers a word. */
  int nameEnd(int at) {
    int end = at + 1;
    while (end < size() && named[end] && !opens[end]) {
      end++;
    }
    return end;
  }

  /** Where the head word of a span starts: the token whose own head lies outside. */
  int head(Span span) {
    if (sentence.isPresent()) {
      Sentence tree = sentence.get();
      for (int i = tree.tokenAt(span.start()); i < tree.size(); i++) {
        Token token = tree.token(i);
        if (token.start() >= span.end()) {
          break;
        }
        boolean outside = token.head() < 0 || !span.contains(tree.token(token.head()).span());
        if (outside && token.upos() != Upos.PUNCT && token.start() >= span.start()) {
          return token.start();
        }
      }
    }
    List<Word> inside = words.stream().filter(w -> span.contains(w.span())).toList();
    return inside.isEmpty() ? span.start() : inside.get(inside.size() - 1).start();
  }
}
