package org.rapporteur.mention;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.mention.name.NameFinder;
import org.rapporteur.mention.quantity.QuantityReader;
import org.rapporteur.mention.time.PageDay;
import org.rapporteur.mention.time.TimeReader;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Mentions;
import org.rapporteur.model.Text;
import org.rapporteur.model.Time;

/** Finds what a text speaks of: names, times, quantities. */
public final class Finder implements Function<Text, Mentions> {
  private final NameFinder names;
  private final TimeReader times;
  private final PageDay pageDay;
  private final QuantityReader quantities;

  /** Builds the stage from its data rows. */
  public Finder(Lexicon lexicon) {
    this.names = new NameFinder(lexicon);
    this.times = new TimeReader(lexicon);
    this.pageDay = new PageDay(lexicon, times);
    this.quantities = new QuantityReader(lexicon);
  }

  @Override
  public Mentions apply(Text text) {
    Optional<Dating> published = pageDay.of(text);
    List<Time> found = times.read(text, published);
    return new Mentions(text, published, names.apply(text), found, quantities.read(text, found));
  }
}
