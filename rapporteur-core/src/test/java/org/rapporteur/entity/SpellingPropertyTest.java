package org.rapporteur.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.rapporteur.Rapporteur;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Page;
import org.rapporteur.model.Reference;

class SpellingPropertyTest {
  private static final Rapporteur RAPPORTEUR = Reader.RAPPORTEUR;
  private static final List<String> SPELLINGS =
      List.of("Talvenko", "Talvenka", "Talwenko", "Tal'venko");

  @Property(tries = 16)
  void another_spelling_changes_no_entity(
      @ForAll @IntRange(max = 3) int one, @ForAll @IntRange(max = 3) int other) {
    assertThat(ids(SPELLINGS.get(one))).isEqualTo(ids(SPELLINGS.get(other)));
  }

  private static List<String> ids(String spelling) {
    String page =
        "Ostranian President Sergei "
            + spelling
            + " met Norvian President Ingrid Halvard in Orrin.\n\n"
            + spelling
            + " said he would sign. Halvard thanked him.";
    Entities entities = RAPPORTEUR.read(Page.ofText("page", page)).entities();
    return entities.references().stream().map(Reference::entity).toList();
  }
}
