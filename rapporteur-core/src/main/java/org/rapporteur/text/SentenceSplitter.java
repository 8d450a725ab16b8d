package org.rapporteur.text;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Span;

/** Groups the tokens of one block into sentences. */
public final class SentenceSplitter {
  /** Longer sentences are lists or damage; the parser takes them in parts. */
  static final int MAX_TOKENS = 400;

  private final TokenRows rows;

  /** A splitter with the rows of one language. */
  public SentenceSplitter(Lexicon lexicon, String language) {
    this(new TokenRows(lexicon, language));
  }

  SentenceSplitter(TokenRows rows) {
    this.rows = rows;
  }

  /** The sentences of a block, each a non-empty run of its tokens. */
  public List<List<Span>> sentences(String text, List<Span> tokens) {
    List<List<Span>> out = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int stop = i;
      if (ends(text, tokens, i)) {
        while (stop + 1 < tokens.size() && closes(text, tokens, stop + 1)) {
          stop++;
        }
        if (stop + 1 < tokens.size() && !opens(text, tokens, i, stop + 1)) {
          stop = -1;
        }
      } else if (i + 1 == tokens.size()
          || i + 1 - start >= MAX_TOKENS
          || isParagraphEnd(text, tokens, i)) {
        stop = i;
      } else {
        stop = -1;
      }
      if (stop >= 0) {
        out.add(List.copyOf(tokens.subList(start, stop + 1)));
        start = stop + 1;
        i = stop;
      }
    }
    if (start < tokens.size()) {
      out.add(List.copyOf(tokens.subList(start, tokens.size())));
    }
    return out;
  }

  private static boolean isParagraphEnd(String text, List<Span> tokens, int i) {
    int breaks = 0;
    for (int at = tokens.get(i).end(); at < tokens.get(i + 1).start() && breaks < 2; at++) {
      breaks += text.charAt(at) == '\n' ? 1 : 0;
    }
    return breaks > 1;
  }

  private boolean ends(String text, List<Span> tokens, int i) {
    Span token = tokens.get(i);
    char last = text.charAt(token.end() - 1);
    char first = text.charAt(token.start());
    if (first == '!' || first == '?' || first == '\u2026' || first == '\u3002') {
      return true;
    }
    if (last != '.') {
      return false;
    }
    return first == '.' || !rows.isTitle(token.of(text));
  }

  /** A closing quotation mark or bracket that stands at the mark before it. */
  private static boolean closes(String text, List<Span> tokens, int i) {
    Span token = tokens.get(i);
    String word = token.of(text);
    boolean glued = token.start() == tokens.get(i - 1).end();
    boolean straight = word.equals("\"") || word.equals("''") || word.equals("'");
    return (glued && (straight || word.equals("\u2018")))
        || word.equals("\u201d")
        || word.equals("\u2019")
        || word.equals("\u00bb")
        || (glued && (word.equals(")") || word.equals("]") || word.equals("\u201c")));
  }

  /** Whether the token can begin a sentence after the end mark at {@code mark}. */
  private boolean opens(String text, List<Span> tokens, int mark, int i) {
    Span end = tokens.get(mark);
    String word = tokens.get(i).of(text);
    if (text.charAt(end.start()) != '.' && text.charAt(end.end() - 1) == '.') {
      return opensAfterAbbreviation(end.of(text), word);
    }
    if (isParagraphEnd(text, tokens, i - 1)) {
      return true;
    }
    int c = word.codePointAt(0);
    if (Character.isLowerCase(c) || ",;:)]-\u2013\u2014".indexOf(c) >= 0) {
      return false;
    }
    boolean dots = end.length() > 1 || text.charAt(end.start()) == '\u2026';
    return Character.isUpperCase(c) || !dots || !Character.isLetter(c);
  }

  private boolean opensAfterAbbreviation(String abbreviation, String word) {
    int c = word.codePointAt(0);
    if ("\"\u201c\u00ab\u201e".indexOf(c) >= 0) {
      return abbreviation.length() > 2;
    }
    boolean initial = abbreviation.length() == 2 && Character.isUpperCase(abbreviation.charAt(0));
    return !initial && rows.isStarter(word);
  }
}
