package org.rapporteur.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.lexicon.OrganisationFile;
import org.rapporteur.model.Page;

/** Every organisation with a data file is known on a page by each of its names. */
class OrganisationNamesTest {
  private static final Rapporteur RAPPORTEUR = Reader.RAPPORTEUR;

  static Stream<OrganisationFile> files() {
    return RAPPORTEUR.lexicon().gazetteer().organisations().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void each_name_of_an_organisation_means_it(OrganisationFile file) {
    for (String name : file.names()) {
      String text = "On Monday the " + name + " met in a small town.";
      assertThat(RAPPORTEUR.read(Page.ofText("test", text)).entities().all())
          .as(name)
          .anyMatch(e -> e.key().filter(file.key()::equals).isPresent());
    }
  }
}
