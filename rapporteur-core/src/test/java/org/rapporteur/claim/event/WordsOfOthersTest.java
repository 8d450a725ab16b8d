package org.rapporteur.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.Bundled;
import org.rapporteur.model.Page;

/** What readers write, others foretell, or a word only describes is no act told by the page. */
class WordsOfOthersTest {
  private static final String STORY =
      "Norway accused Sweden of spying on Friday. The talks in the capital went on.";

  private static List<String> read(String text) {
    return Bundled.RAPPORTEUR.read(Page.ofText("p", text)).events().stream()
        .map(e -> e.type().orElse("-") + " " + e.status().code())
        .toList();
  }

  @Test
  void posts_with_day_and_clock_are_the_readers() {
    String posts =
        "\nMarch 3 , 2031 at 4:55 pm | I think you are all wrong !"
            + "\nMarch 3 , 2031 at 5:12 pm | Norway attacked Denmark ."
            + "\nMarch 3 , 2031 at 6:01 pm | Why do you write such things to us ?";
    assertThat(read(STORY + posts)).containsExactly("ACCUSE happened");
  }

  @Test
  void what_follows_the_invitation_to_comment_is_the_readers() {
    String posts =
        "\nOpinions told in comments here are not our own."
            + "\nYou people never learn. Norway attacked Denmark.";
    assertThat(read(STORY + posts)).containsExactly("ACCUSE happened");
  }

  @Test
  void a_chronicle_with_day_and_clock_is_the_papers() {
    String chronicle =
        "\nMarch 3 , 2031 4:55 pm Norway attacked Denmark ."
            + "\nMarch 3 , 2031 5:12 pm The harbour was closed ."
            + "\nMarch 3 , 2031 6:01 pm The fire was put out .";
    var entities = Bundled.RAPPORTEUR.read(Page.ofText("p", STORY + chronicle)).entities();
    Postings postings = new Postings(entities);
    assertThat(entities.text().sentences()).hasSizeGreaterThan(3).noneMatch(postings::holds);
  }

  @Test
  void who_is_described_refuses_nothing() {
    assertThat(read("Sweden recognised the rebels opposing Norway."))
        .noneMatch(e -> e.startsWith("REJECT"));
    assertThat(read("Norway appears resolved to help Sweden.")).isEmpty();
    assertThat(read("Norway rejected a Swedish plan.")).containsExactly("REJECT happened");
  }

  @Test
  void what_may_come_or_somebody_can_do_is_not_done() {
    assertThat(read("The report studied the consequences of a Norwegian attack on Sweden."))
        .isEmpty();
    assertThat(read("Norway is capable of mounting attacks on Sweden.")).isEmpty();
    assertThat(read("Norway launched an attack on Sweden.")).containsExactly("ASSAULT happened");
  }

  @Test
  void what_is_going_to_go_on_is_not_over() {
    assertThat(read("Norwegian miners are going to continue to protest."))
        .noneMatch(e -> e.endsWith("happened") && e.startsWith("PROTEST"));
  }

  @Test
  void who_warns_of_a_peril_threatens_nobody() {
    assertThat(read("Norway warned Sweden of a coming drought.")).isEmpty();
    assertThat(read("Norway warned Sweden against building a dam."))
        .containsExactly("THREATEN happened");
  }

  @Test
  void a_company_in_court_is_no_politics() {
    assertThat(read("A Norwegian company asked the Supreme Court of Norway for a ruling."))
        .isEmpty();
  }

  @Test
  void a_denied_plan_is_no_promise() {
    assertThat(read("Norway denied that it was planning a new port."))
        .noneMatch(e -> e.startsWith("AGREE"));
  }

  @Test
  void what_somebody_favours_is_not_done() {
    assertThat(read("The ministers of Norway are all for expelling Swedish diplomats."))
        .noneMatch(e -> e.endsWith("happened"));
  }

  @Test
  void an_offensive_to_persuade_is_no_war() {
    assertThat(read("Norway launched a major offensive on Friday to persuade Sweden.")).isEmpty();
  }
}
