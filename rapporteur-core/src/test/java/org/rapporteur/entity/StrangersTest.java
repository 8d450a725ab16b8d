package org.rapporteur.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Page;
import org.rapporteur.model.Reference;

/** Somebody nearly called like a known person, a state or a title is nobody known. */
class StrangersTest {
  private static Entities read(String text) {
    return Reader.RAPPORTEUR.read(Page.ofText("test", text)).entities();
  }

  /** The names of the entities that the word, at its last place, stands for. */
  private static List<String> meant(Entities entities, String word) {
    String text = entities.article().text();
    int at = text.lastIndexOf(word);
    return entities.references().stream()
        .filter(r -> r.mention().span().start() <= at && r.mention().span().end() > at)
        .map(Reference::entity)
        .flatMap(id -> entities.entity(id).stream())
        .map(Entity::name)
        .toList();
  }

  @Test
  void a_form_of_address_is_nobodys_family_name() {
    Entities page =
        read("Foreign Minister Samir Amr arrived late. The envoy thanked Mr Veltin for his calm.");
    assertThat(meant(page, "Mr")).doesNotContain("Samir Amr");
  }

  @Test
  void whoever_the_rows_know_is_not_somebody_nearly_so_called() {
    Entities page = read("Donald Regan met the press. Later Reagan vetoed the bill.");
    assertThat(meant(page, "Reagan")).containsExactly("Ronald Reagan");
  }

  @Test
  void a_witness_with_half_a_presidents_name_is_no_president() {
    String text = "A witness, Samira Hassoun, saw the fire in Lima. Hassoun called for help.";
    Optional<Entity> seen =
        read(text).all().stream().filter(e -> e.kind() == Kind.PERSON).findFirst();
    assertThat(seen).get().extracting(Entity::key).isEqualTo(Optional.empty());
    assertThat(read("Samia Suluhu Hassan spoke. Hassan left.").all())
        .anyMatch(e -> e.key().filter("samia-suluhu-hassan"::equals).isPresent());
  }

  @Test
  void somebody_named_like_a_state_is_that_person_on_the_page() {
    Entities page = read("Michael Jordan quit the station on Monday. Jordan thanked the press.");
    assertThat(meant(page, "Jordan")).containsExactly("Michael Jordan");
    Entities place = read("Michael Jordan quit the station. He had worked in Jordan.");
    assertThat(meant(place, "Jordan")).containsExactly("Jordan");
    Entities state = read("The king of Jordan spoke. Jordan thanked the press.");
    assertThat(meant(state, "Jordan")).containsExactly("Jordan");
  }

  @Test
  void a_longer_name_is_not_the_body_whose_word_it_holds() {
    assertThat(meant(read("The General People's Congress of Velland met."), "Congress"))
        .doesNotContain("US Congress");
    assertThat(meant(read("Talks with the Congress of Velland Free Unions failed."), "Congress"))
        .doesNotContain("US Congress");
    assertThat(meant(read("The bill goes to Congress on Monday."), "Congress"))
        .containsExactly("US Congress");
  }

  @Test
  void after_somebody_unnamed_spoke_a_pronoun_is_not_the_one_named_before() {
    String named = "Olen Strand closed the bridge on Monday. ";
    Entities witness =
        read(named + "The troops of Strand came at dawn, a resident said. He saw two tanks.");
    assertThat(meant(witness, "He ")).isEmpty();
    Entities self = read(named + "Strand said that the bridge was unsafe. He saw two cracks.");
    assertThat(meant(self, "He ")).containsExactly("Olen Strand");
  }

  @Test
  void a_town_or_a_common_word_that_only_sounds_alike_is_no_ruler() {
    assertThat(meant(read("Rebels drove towards the town of al-Migrun."), "Migrun"))
        .doesNotContain("Emmanuel Macron");
    assertThat(meant(read("The clerk, called Mabrouk, spoke."), "Mabrouk"))
        .doesNotContain("Hosni Mubarak");
    assertThat(meant(read("Mumbarak spoke in Cairo."), "Mumbarak")).contains("Hosni Mubarak");
  }

  @Test
  void a_president_is_not_his_wife() {
    assertThat(meant(read("Nancy Reagan stayed at home. President Reagan went."), "Reagan went"))
        .containsExactly("Ronald Reagan");
  }

  @Test
  void who_heads_a_service_of_a_state_does_not_head_the_state() {
    assertThat(meant(read("The head of Italy's forest service left."), "head"))
        .doesNotContain("head of Italy");
  }
}
