package org.rapporteur.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.PagePipeline;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Person;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Page;

/** What must hold of people on pages, whatever they are called and in whatever order one reads. */
class ResolverPropertyTest {
  private static final Lexicon LEXICON = Reader.RAPPORTEUR.lexicon();
  private static final PagePipeline STAGES = Reader.RAPPORTEUR.pages();
  private static final String STORY =
      "On Tuesday NAME refused to sign the declaration. NAME said that the council"
          + " had been told. Reporters asked NAME about the talks with Olen Strand.";

  private static Entities read(String text) {
    return STAGES
        .extract()
        .andThen(STAGES.parse())
        .andThen(STAGES.find())
        .andThen(STAGES.resolve())
        .apply(Page.ofText("test", text));
  }

  /** Each person as id and key. */
  private static List<String> people(Entities entities) {
    return entities.all().stream()
        .filter(e -> e.kind() == Kind.PERSON)
        .map(e -> e.id() + " " + e.key())
        .toList();
  }

  @Provide
  Arbitrary<Person> spelledManyWays() {
    return Arbitraries.of(
        LEXICON.gazetteer().people().stream().filter(p -> latin(p).size() > 1).toList());
  }

  /** The full names in Latin letters; a word such as "To" reads as no name. */
  private static List<String> latin(Person person) {
    return person.names().stream()
        .filter(n -> !n.startsWith("To "))
        .filter(n -> n.contains(" ") && Character.UnicodeScript.of(n.charAt(0)) == LATIN)
        .toList();
  }

  private static final Character.UnicodeScript LATIN = Character.UnicodeScript.LATIN;

  @Property(tries = 25)
  void another_spelling_everywhere_changes_no_id(@ForAll("spelledManyWays") Person person) {
    List<String> expected = people(read(STORY.replace("NAME", person.name())));
    for (String spelling : latin(person)) {
      assertThat(people(read(STORY.replace("NAME", spelling)))).as(spelling).isEqualTo(expected);
    }
  }

  @Property(tries = 15)
  void spellings_mixed_on_one_page_are_one_person(@ForAll("spelledManyWays") Person person) {
    String text = STORY;
    for (String spelling : latin(person)) {
      text = text.replaceFirst("NAME", spelling);
    }
    List<Entity> same =
        read(text.replace("NAME", person.name())).all().stream()
            .filter(e -> e.key().filter(person.key()::equals).isPresent())
            .toList();
    assertThat(same).hasSize(1);
  }

  @Provide
  Arbitrary<List<Integer>> orders() {
    return Arbitraries.of(0, 1, 2, 3, 4, 5, 6, 7).list().uniqueElements().ofSize(8);
  }

  @Property(tries = 10)
  void the_order_of_pages_changes_no_entity(@ForAll("orders") List<Integer> order) {
    List<Person> people = LEXICON.gazetteer().people();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      texts.add(STORY.replace("NAME", people.get(i).name()));
    }
    List<List<Entity>> first = texts.stream().map(t -> read(t).all()).toList();
    for (int i : order) {
      assertThat(read(texts.get(i)).all()).isEqualTo(first.get(i));
    }
  }

  @Property(tries = 15)
  void a_namesake_renamed_apart_stays_another(
      @ForAll("givenNames") String one, @ForAll("givenNames") String other) {
    for (String family : List.of("Halvard", "Quist")) {
      Entities entities =
          read(
              "Foreign Minister %s Halvard spoke first. The envoy %s %s answered at length."
                  .formatted(one, other, family));
      boolean namesakes = family.equals("Halvard") && one.equals(other);
      assertThat(people(entities)).as(one + ", " + other).hasSize(namesakes ? 1 : 2);
    }
  }

  @Provide
  Arbitrary<String> givenNames() {
    return Arbitraries.of("Ingrid", "Olen", "Tuva", "Jonas", "Marta", "Viktor");
  }
}
