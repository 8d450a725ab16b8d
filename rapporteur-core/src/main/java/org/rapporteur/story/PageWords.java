package org.rapporteur.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Role;

/**
 * The words and numbers of what a page tells, in order: a light reading for comparing pages, which
 * needs no tree and knows no language.
 */
public final class PageWords {
  /** Stems are cut to this many letters; swept over 5 to 8 on the development part of ECB+. */
  private static final int STEM_LETTERS = 8;

  /** The same for other scripts; swept over 5 to 7 on Russian page pairs. */
  private static final int OTHER_STEM_LETTERS = 6;

  private PageWords() {}

  /**
   * A word, a number or an end.
   *
   * @param kind what it is
   * @param form lower case; of a number its plain digits, {@code 40000} for {@code 40,000}
   * @param stem the form shortened, so that most inflected forms share it
   * @param capital whether it starts with a capital inside a sentence, as names do
   * @param start where it stands in the page's text, in UTF-16 units
   * @param end the char after it
   */
  public record Word(Kind kind, String form, String stem, boolean capital, int start, int end) {}

  /** What a word is. */
  public enum Kind {
    WORD,
    NUMBER,
    /** A full stop or the end of a line. */
    END
  }

  /** The words of the title and body. */
  public static List<Word> of(Article article) {
    List<Word> words = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.role().isTold()) {
        add(words, article.text(), block.span().start(), block.span().end());
        words.add(end(block.span().end()));
      }
    }
    boolean titled = article.blocks().stream().anyMatch(b -> b.role() == Role.TITLE);
    if (!titled) {
      article.metadata().title().ifPresent(title -> prepend(words, title));
    }
    return words;
  }

  /** The words of the lines that say where and when a page was written. */
  static List<Word> ofHead(Article article) {
    List<Word> words = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.role() == Role.DATELINE || block.role() == Role.BYLINE) {
        add(words, article.text(), block.span().start(), block.span().end());
        words.add(end(block.span().end()));
      }
    }
    return words;
  }

  /** The words of a text. */
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    add(words, text, 0, text.length());
    return words;
  }

  private static void prepend(List<Word> words, String title) {
    List<Word> head = new ArrayList<>();
    for (Word word : of(title)) {
      head.add(new Word(word.kind(), word.form(), word.stem(), word.capital(), 0, 0));
    }
    head.add(end(0));
    words.addAll(0, head);
  }

  private static Word end(int at) {
    return new Word(Kind.END, "", "", false, at, at);
  }

  private static void add(List<Word> words, String text, int from, int to) {
    boolean opening = true;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      int start = i;
      if (Character.isLetter(c)) {
        while (i < to && isWordPart(text.charAt(i))) {
          i++;
        }
        String written = text.substring(start, i);
        String form = written.toLowerCase(Locale.ROOT);
        boolean capital = !opening && Character.isUpperCase(c);
        words.add(new Word(Kind.WORD, form, stem(form), capital, start, i));
        opening = false;
      } else if (Character.isDigit(c)) {
        i = numberEnd(text, i, to);
        String form = plain(text.substring(start, i));
        words.add(new Word(Kind.NUMBER, form, form, false, start, i));
        opening = false;
      } else {
        if (c == '.' || c == '!' || c == '?' || c == '\n') {
          opening = true;
          words.add(end(i));
        }
        i++;
      }
    }
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static int numberEnd(String text, int from, int to) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      boolean inside =
          (c == '.' || c == ',') && i + 1 < to && Character.isDigit(text.charAt(i + 1));
      if (!Character.isDigit(c) && !inside) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Drops marks that part thousands, and writes a decimal comma as a point. */
  private static String plain(String number) {
    StringBuilder plain = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (c == '.' || c == ',') {
        int digits = 0;
        while (i + 1 + digits < number.length()
            && Character.isDigit(number.charAt(i + 1 + digits))) {
          digits++;
        }
        if (digits != 3) {
          plain.append('.');
        }
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static String stem(String form) {
    String stem = form;
    int length = stem.length();
    if (length > 3 && stem.charAt(length - 1) == 's' && stem.charAt(length - 2) != 's') {
      stem = stem.substring(0, length - 1);
    }
    int most = stem.charAt(0) < 0x250 ? STEM_LETTERS : OTHER_STEM_LETTERS;
    return stem.length() > most ? stem.substring(0, most) : stem;
  }
}
