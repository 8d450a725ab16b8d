package org.rapporteur.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Event;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Party;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Span;
import org.rapporteur.model.Support;

class LedgerTest {
  private static final Ledger LEDGER = new Ledger(Lexicon.bundled());
  private static final Organisation EMPTY = new Organisation("lakeland", List.of());
  private static final LocalDate SUMMIT = LocalDate.of(2024, 9, 19);
  private static final LocalDate NEXT_DAY = LocalDate.of(2024, 9, 20);

  private static Fact fact(String id, String type, String act, List<String> who, String... whom) {
    Evidence evidence = new Evidence("page", new Span(0, 6), Optional.empty(), "step/test");
    Event event =
        new Event(
            evidence.id("e"),
            Optional.of(type),
            Optional.empty(),
            Optional.of(act),
            List.of(),
            who.stream().map(LedgerTest::party).toList(),
            List.of(whom).stream().map(LedgerTest::party).toList(),
            new Span(0, 6),
            List.of(),
            Event.Status.HAPPENED,
            false,
            Optional.of(Interval.day(SUMMIT)),
            Optional.of("Orrin"),
            List.of(),
            evidence);
    return new Fact(
        id,
        event,
        event.when(),
        Optional.of(NEXT_DAY),
        List.of(new Support("page", event.id(), "family", "family")),
        List.of());
  }

  private static Party party(String name) {
    return new Party(Optional.empty(), name, Optional.empty(), Optional.empty());
  }

  private static List<Relation> told(Organisation organisation) {
    return organisation.ledger().stream()
        .filter(e -> !e.background())
        .map(Entry::relation)
        .toList();
  }

  @Test
  void the_data_file_is_background_known_from_the_beginning() {
    List<Entry> held = LEDGER.apply(EMPTY, List.of()).asOf(SUMMIT, LocalDate.of(2000, 1, 1));
    assertThat(held).allMatch(Entry::background);
    assertThat(held.stream().map(Entry::relation))
        .contains(
            new Relation.Membership("Norvia", "full"),
            new Relation.Tenure("Helena Vasko", "Secretary-General", "Lakeland Treaty Council"));
  }

  @Test
  void a_refusal_to_sign_enters_with_its_fact_and_is_not_known_before_it_is_published() {
    Fact refusal =
        fact("f1", "REJECT", "decline-to-sign", List.of("Castoria"), "the Orrin Declaration");
    Organisation organisation = LEDGER.apply(EMPTY, List.of(refusal));
    assertThat(told(organisation))
        .containsExactly(new Relation.Signature("Castoria", "Orrin Declaration", false));
    assertThat(organisation.asOf(SUMMIT, SUMMIT)).allMatch(Entry::background);
    assertThat(organisation.asOf(SUMMIT, NEXT_DAY)).anyMatch(e -> e.facts().contains("f1"));
  }

  @Test
  void a_session_of_an_organ_enters_with_the_members_that_attended() {
    Fact session =
        fact("f2", "CONSULT", "attend", List.of("Norvia", "Velland", "Drovia"), "Council of Heads");
    assertThat(told(LEDGER.apply(EMPTY, List.of(session))))
        .containsExactly(
            new Relation.Session(
                "Council of Heads", Optional.of("Orrin"), List.of("Norvia", "Velland")));
  }

  @Test
  void a_member_that_left_is_no_longer_full_once_that_is_known() {
    Fact left = fact("f3", "SANCTION", "leave", List.of("Castoria"), "the Lakeland Treaty Council");
    Organisation organisation = LEDGER.apply(EMPTY, List.of(left));
    assertThat(statuses(organisation, SUMMIT)).containsExactly("full");
    assertThat(statuses(organisation, NEXT_DAY)).containsExactly("left");
  }

  @Test
  void a_member_may_suspend_its_own_part() {
    Fact fact =
        fact("f4", "SANCTION", "suspend", List.of("Castoria"), "the Lakeland Treaty Council");
    assertThat(told(LEDGER.apply(EMPTY, List.of(fact))))
        .containsExactly(new Relation.Membership("Castoria", "suspended"));
  }

  @Test
  void what_only_a_speaker_asserts_does_not_enter() {
    Fact told = fact("f5", "SANCTION", "leave", List.of("Castoria"), "the Lakeland Treaty Council");
    Fact said =
        new Fact(
            "f6",
            told.claim(),
            told.when(),
            told.recorded(),
            List.of(new Support("page", told.claim().id(), "family", "Rafael Odenza")),
            List.of());
    assertThat(told(LEDGER.apply(EMPTY, List.of(said)))).isEmpty();
  }

  private static List<String> statuses(Organisation organisation, LocalDate known) {
    return organisation.asOf(SUMMIT, known).stream()
        .flatMap(e -> e.relation() instanceof Relation.Membership m ? Stream.of(m) : Stream.empty())
        .filter(m -> m.member().equals("Castoria"))
        .map(Relation.Membership::status)
        .toList();
  }

  @Test
  void folding_again_or_in_another_order_changes_nothing() {
    Fact one = fact("f1", "REJECT", "decline-to-sign", List.of("Castoria"), "Orrin Declaration");
    Fact two = fact("f2", "CONSULT", "attend", List.of("Norvia", "Velland"), "Council of Heads");
    Organisation organisation = LEDGER.apply(EMPTY, List.of(one, two));
    assertThat(LEDGER.apply(organisation, List.of(two, one))).isEqualTo(organisation);
    assertThat(LEDGER.apply(EMPTY, List.of(two, one))).isEqualTo(organisation);
  }

  @Test
  void an_unknown_organisation_has_no_ledger() {
    assertThat(LEDGER.apply(new Organisation("nowhere", List.of()), List.of()).ledger()).isEmpty();
  }
}
