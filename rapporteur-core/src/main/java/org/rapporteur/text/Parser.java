package org.rapporteur.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Note;
import org.rapporteur.model.Role;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Text;
import org.rapporteur.model.Token;

/**
 * Cuts an article into sentences with tags and trees, block by block: a headline is never glued to
 * the lead. Immutable and thread-safe; never throws on a page.
 */
public final class Parser implements Function<Article, Text> {
  private static final String LANGUAGE = "en";

  /**
   * How many words of a page's article are read, which one thread does in less than two seconds.
   * Beside it, how many words of menus and the like are searched for known names.
   */
  private static final int MOST_READ = 15_000;

  private static final int MOST_SEARCHED = 30_000;

  /** No language has longer words, on average over so many. */
  private static final int WORD_CHARS = 12;

  private final Languages languages;
  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;
  private final Analyser analyser;

  /**
   * Builds the stage from its data rows and model.
   *
   * @throws org.rapporteur.lexicon.DataException when a data file is missing or damaged
   */
  public Parser(Lexicon lexicon) {
    this(lexicon, LANGUAGE);
  }

  private Parser(Lexicon lexicon, String language) {
    this(new Languages(lexicon), new TokenRows(lexicon, language), model(lexicon, language));
  }

  Parser(Languages languages, TokenRows rows, Model model) {
    this.languages = languages;
    tokenizer = new Tokenizer(rows);
    splitter = new SentenceSplitter(rows);
    analyser = new Analyser(model);
  }

  private static Model model(Lexicon lexicon, String language) {
    try (InputStream in =
        new ByteArrayInputStream(lexicon.bytes("lang/" + language + "/analyser.bin"))) {
      return Model.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Text apply(Article page) {
    String language = languages.of(page);
    boolean isKnown = language.equals(LANGUAGE) || language.equals(Languages.UNKNOWN);
    Article article =
        isKnown
            ? page
            : page.with(
                new Note(
                    "LANGUAGE_NOT_READ",
                    Optional.empty(),
                    "The page is in a language without an analyser (" + language + ")."));
    List<Sentence> sentences = new ArrayList<>();
    Ration read = new Ration(MOST_READ);
    Ration searched = new Ration(MOST_SEARCHED);
    int left = -1;
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      boolean isRead = isKnown && block.role() != Role.BOILERPLATE && block.role() != Role.FORM;
      Ration ration = isRead ? read : searched;
      int end = add(article.text(), block.span(), b, isRead, ration, sentences);
      left = left < 0 && end < block.span().end() ? end : left;
    }
    return new Text(left < 0 ? article : truncated(article, left), language, sentences);
  }

  /** How many words may still be read. */
  private static final class Ration {
    int words;

    Ration(int words) {
      this.words = words;
    }

    /** The beginning of a part that holds no more than these, cut between words. */
    Span of(String text, Span part) {
      long most = (long) words * WORD_CHARS;
      if (part.length() <= most) {
        return part;
      }
      int end = (int) (part.start() + most);
      while (end > part.start() && !Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      return new Span(part.start(), end);
    }
  }

  private static Article truncated(Article article, int from) {
    return article.with(
        new Note(
            "TRUNCATED",
            Optional.of(new Span(from, article.text().length())),
            "the page has more than "
                + MOST_READ
                + " words of article or "
                + MOST_SEARCHED
                + " around it: from here on not all is read"));
  }

  /** The sentences of a text that is one block, such as a line typed by somebody. */
  public List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Ration all = new Ration(Integer.MAX_VALUE);
    add(text, new Span(0, text.length()), 0, true, all, sentences);
    return sentences;
  }

  /** Adds the sentences of a block; returns where it stopped, which is the end unless cut. */
  private int add(
      String text, Span block, int number, boolean isRead, Ration ration, List<Sentence> out) {
    Span part = ration.of(text, block);
    List<Span> tokens = tokenizer.tokens(text, part.start(), part.end());
    for (List<Span> spans : splitter.sentences(text, tokens)) {
      int start = spans.get(0).start();
      if (spans.size() > ration.words) {
        ration.words = 0;
        return start;
      }
      ration.words -= spans.size();
      List<String> forms = new ArrayList<>(spans.size());
      for (Span span : spans) {
        forms.add(span.of(text));
      }
      out.add(
          new Sentence(
              new Span(start, spans.get(spans.size() - 1).end()),
              number,
              isRead ? analyser.analyse(forms, spans) : Analyser.unread(forms, spans)));
    }
    return part.end();
  }

  /**
   * Analyses words that are cut already, such as those of a treebank.
   *
   * @param forms the words of one sentence; their spans in the result count as if one blank parted
   *     them
   */
  public List<Token> analyse(List<String> forms) {
    List<Span> spans = new ArrayList<>(forms.size());
    int at = 0;
    for (String form : forms) {
      spans.add(new Span(at, at + form.length()));
      at += form.length() + 1;
    }
    return analyser.analyse(forms, spans);
  }
}
