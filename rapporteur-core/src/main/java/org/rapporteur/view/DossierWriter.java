package org.rapporteur.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Story;

/** Lays out stories, facts and an organisation for a reader. */
public final class DossierWriter {
  private DossierWriter() {}

  /**
   * The dossier of an organisation.
   *
   * @param organisation its ledger
   * @param name its name
   * @param stories all stories, with the readings whose words are shown
   * @param facts all facts of those stories
   * @param asOf the day the members and offices are shown for
   * @param known the last day of publication that is taken into account
   */
  public static Dossier write(
      Organisation organisation,
      String name,
      List<Story> stories,
      List<Fact> facts,
      LocalDate asOf,
      LocalDate known) {
    int pages = stories.stream().mapToInt(s -> s.readings().size()).sum();
    int families = stories.stream().mapToInt(s -> s.families().size()).sum();
    return new Dossier(
        organisation.id(),
        name,
        asOf,
        known,
        new Dossier.Summary(pages, families, stories.size(), 0, 0, 0, 0, Optional.empty()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Timeline(name, List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
