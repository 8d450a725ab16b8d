package org.rapporteur.mention;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.mention.name.NameFinder;
import org.rapporteur.mention.time.TimeReader;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Mentions;
import org.rapporteur.model.Text;

/** Finds what a text speaks of: names, times, quantities. */
public final class Finder implements Function<Text, Mentions> {
  private final NameFinder names;
  private final TimeReader times;

  /** Builds the stage from its data rows. */
  public Finder(Lexicon lexicon) {
    this.names = new NameFinder(lexicon);
    this.times = new TimeReader(lexicon);
  }

  @Override
  public Mentions apply(Text text) {
    Optional<Dating> published =
        text.article()
            .metadata()
            .published()
            .or(
                () ->
                    text.article()
                        .page()
                        .given()
                        .published()
                        .map(days -> new Dating(days, Dating.Basis.METADATA, List.of())));
    return new Mentions(text, published, names.apply(text), times.read(text, published), List.of());
  }
}
