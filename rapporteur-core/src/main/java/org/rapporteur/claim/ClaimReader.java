package org.rapporteur.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.claim.event.EventReader;
import org.rapporteur.claim.figure.FigureReader;
import org.rapporteur.claim.statement.StatementReader;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;

/** Reads the claims of a page: statements first, then the events and figures inside or outside. */
public final class ClaimReader implements Function<Entities, Reading> {
  private final StatementReader statements;
  private final EventReader events;
  private final FigureReader figures;

  /** Builds the stage from its data rows. */
  public ClaimReader(Lexicon lexicon) {
    statements = new StatementReader(lexicon);
    events = new EventReader(lexicon);
    figures = new FigureReader(lexicon);
  }

  @Override
  public Reading apply(Entities entities) {
    // Without trees nobody can say who did what: such a page gets its figures alone.
    boolean isParsed =
        entities.article().notes().stream().noneMatch(n -> n.code().equals("LANGUAGE_NOT_READ"));
    List<Statement> said = isParsed ? statements.read(entities) : List.of();
    List<Claim> claims = new ArrayList<>(said);
    if (isParsed) {
      claims.addAll(events.read(entities, said));
    }
    claims.addAll(figures.read(entities, said));
    return new Reading(entities, claims);
  }
}
