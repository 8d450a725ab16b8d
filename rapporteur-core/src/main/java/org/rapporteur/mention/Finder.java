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
import org.rapporteur.model.Note;
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
    Text noted =
        published
            .filter(d -> d.basis() == Dating.Basis.INFERRED)
            .map(d -> new Text(text.article().with(note(d)), text.language(), text.sentences()))
            .orElse(text);
    List<Time> found = times.read(noted, published);
    return new Mentions(noted, published, names.apply(noted), found, quantities.read(noted, found));
  }

  private static Note note(Dating dating) {
    boolean day = dating.days().isDay();
    return new Note(
        "DATE_INFERRED",
        dating.evidence().stream().findFirst(),
        "the page does not give its day; its text gives " + (day ? "it" : "a range of days"));
  }
}
