package org.rapporteur.article.damage;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Repair;

/** Lists what in a text is damaged and what it should read. The text itself is left as it is. */
public final class Damage {
  private final Substitutions substitutions;

  /** Builds it from its rows. */
  public Damage(Lexicon lexicon) {
    this.substitutions = new Substitutions(lexicon);
  }

  /** The damaged places in page order. */
  public List<Repair> in(String text) {
    List<Repair> repairs = new ArrayList<>(substitutions.in(text));
    repairs.addAll(DoubleEncoding.in(text));
    repairs.sort((a, b) -> a.span().compareTo(b.span()));
    return repairs;
  }
}
