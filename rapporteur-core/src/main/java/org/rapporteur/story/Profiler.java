package org.rapporteur.story;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Reading;
import org.rapporteur.story.PageWords.Word;

/** Makes profiles of readings from their article text and dates. */
final class Profiler implements Function<Reading, PageProfile> {
  private final CalendarDays calendar;
  private final Background background;
  private final Weights weights;

  Profiler(Lexicon lexicon, Weights weights) {
    this.calendar = new CalendarDays(lexicon);
    this.background = new Background(lexicon);
    this.weights = weights;
  }

  Background background() {
    return background;
  }

  Weights weights() {
    return weights;
  }

  @Override
  public PageProfile apply(Reading reading) {
    List<Word> words = PageWords.of(reading.article());
    String language = reading.entities().text().language();
    return PageProfile.of(reading, words, language, calendar, background, weights);
  }
}
