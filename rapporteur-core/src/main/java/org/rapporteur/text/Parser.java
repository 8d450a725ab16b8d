package org.rapporteur.text;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Article;
import org.rapporteur.model.Text;

/** Cuts an article into sentences with tags and trees, block by block. */
public final class Parser implements Function<Article, Text> {
  /** Builds the stage from its data rows and model. */
  public Parser(Lexicon lexicon) {}

  @Override
  public Text apply(Article article) {
    return new Text(article, "en", List.of());
  }
}
