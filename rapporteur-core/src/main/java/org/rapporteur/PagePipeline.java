package org.rapporteur;

import java.util.function.Function;
import org.rapporteur.model.Article;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Mentions;
import org.rapporteur.model.Page;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Text;

/**
 * The five stages that one page goes through. To swap a stage, take a copy with another function;
 * to time it, wrap the function.
 *
 * @param extract what is on the page
 * @param parse sentences and trees
 * @param find names, times, quantities
 * @param resolve who is who
 * @param claim who said and did what
 */
public record PagePipeline(
    Function<Page, Article> extract,
    Function<Article, Text> parse,
    Function<Text, Mentions> find,
    Function<Mentions, Entities> resolve,
    Function<Entities, Reading> claim)
    implements Function<Page, Reading> {

  @Override
  public Reading apply(Page page) {
    return extract.andThen(parse).andThen(find).andThen(resolve).andThen(claim).apply(page);
  }

  /** The same pipeline with another extractor, such as one for a single site. */
  public PagePipeline withExtract(Function<Page, Article> other) {
    return new PagePipeline(other, parse, find, resolve, claim);
  }
}
