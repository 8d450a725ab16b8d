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
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      boolean isRead = isKnown && block.role() != Role.BOILERPLATE && block.role() != Role.FORM;
      add(article.text(), block.span(), b, isRead, sentences);
    }
    return new Text(article, language, sentences);
  }

  /** The sentences of a text that is one block, such as a line typed by somebody. */
  public List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    add(text, new Span(0, text.length()), 0, true, sentences);
    return sentences;
  }

  private void add(String text, Span part, int block, boolean isRead, List<Sentence> out) {
    List<Span> tokens = tokenizer.tokens(text, part.start(), part.end());
    for (List<Span> spans : splitter.sentences(text, tokens)) {
      List<String> forms = new ArrayList<>(spans.size());
      for (Span span : spans) {
        forms.add(span.of(text));
      }
      Span whole = new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
      out.add(
          new Sentence(
              whole,
              block,
              isRead ? analyser.analyse(forms, spans) : Analyser.unread(forms, spans)));
    }
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
