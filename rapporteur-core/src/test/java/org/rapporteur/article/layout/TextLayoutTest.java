package org.rapporteur.article.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Block;
import org.rapporteur.model.Comment;
import org.rapporteur.model.Role;

class TextLayoutTest {
  private static final TextLayout LAYOUT = new TextLayout(Lexicon.bundled());

  private static String shown(String text) {
    Layout layout = LAYOUT.of(text);
    return layout.blocks().stream()
        .map(b -> b.role().code() + ": " + b.span().of(text).strip().replace('\n', '/'))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void a_scraped_page_comes_apart_into_its_pieces() {
    String text =
        """
        Norvia refuses to sign lake treaty

        Norvia refuses to sign lake treaty

        Editor's note: We do not share this view.

        Nor will you, dear reader.


        SEESTADT, MARCH 3, LAKEPRESS. Norvia has refused to sign the treaty of the lake states, its minister said on Monday.

        4a7f0-summit.jpg

        Ministers on the quay

        (Photo: Anna Reed)

        A blow to the council

        "We were not asked," the minister said at the end of the meeting in Seestadt.

        Velland opens a second port
        2019.03.01 10:15

        Read more: Estmark sends observers

        The council will meet again in June, its secretary said in a short statement.

        2 Comments
          1. Lake Watcher says

            About time.

          2. Ann on May 5, 2019 at 3:11 pm said:

            I was there.

        Leave a Reply

        Your name and address will not be shown.

        Recent News

        Lakeland Herald""";
    assertThat(shown(text))
        .isEqualTo(
            """
            title: Norvia refuses to sign lake treaty
            boilerplate: Norvia refuses to sign lake treaty
            note: Editor's note: We do not share this view.
            note: Nor will you, dear reader.
            dateline: SEESTADT, MARCH 3, LAKEPRESS.
            body: Norvia has refused to sign the treaty of the lake states, its minister said on Monday.
            caption: 4a7f0-summit.jpg
            caption: Ministers on the quay
            credit: (Photo: Anna Reed)
            heading: A blow to the council
            body: "We were not asked," the minister said at the end of the meeting in Seestadt.
            teaser: Velland opens a second port
            teaser: 2019.03.01 10:15
            teaser: Read more: Estmark sends observers
            body: The council will meet again in June, its secretary said in a short statement.
            boilerplate: 2 Comments
            comment: 1. Lake Watcher says//    About time.
            comment: 2. Ann on May 5, 2019 at 3:11 pm said://    I was there.
            form: Leave a Reply
            boilerplate: Your name and address will not be shown.
            teaser: Recent News
            teaser: Lakeland Herald""");
    List<Comment> comments = LAYOUT.of(text).comments();
    assertThat(comments)
        .extracting(c -> c.author().orElse(""))
        .containsExactly("Lake Watcher", "Ann");
    assertThat(comments.get(1).published()).isPresent();
  }

  @Test
  void a_single_line_is_body_whatever_it_looks_like() {
    for (String line :
        List.of("Norvia refuses to sign", "4 Comments", "Norvia left.", "Read more: x")) {
      assertThat(LAYOUT.of(line).blocks()).extracting(Block::role).containsExactly(Role.BODY);
    }
  }

  @Test
  void wire_copy_of_wrapped_lines_keeps_its_paragraphs() {
    String text =
        """
        SEESTADT, March 3 - The Lakeland council, which meets in
        Seestadt every spring, has put off its vote on the treaty
        until the ministers of all four states are back in town.
            No reason was given for the delay by the officials who
        spoke to reporters on the quay after the meeting.""";
    assertThat(shown(text)).hasLineCount(3);
  }

  @Test
  void a_headline_that_ends_in_a_full_stop_is_a_headline_when_short() {
    String text =
        "Velland votes to stay.\n\nThe vote was held on Sunday.\n\nTurnout was high in all towns.";
    assertThat(LAYOUT.of(text).first(Role.TITLE)).contains("Velland votes to stay.");
  }

  @Test
  void a_comment_link_above_the_article_does_not_end_it() {
    String body =
        "The council of the lake states met in Seestadt on Monday and agreed on nothing at all.\n\n";
    String text = "Lake council meets\n\nLeave a comment\n\n" + body.repeat(5);
    assertThat(LAYOUT.of(text).blocks().stream().filter(b -> b.role() == Role.BODY)).hasSize(5);
  }

  @Property(tries = 300)
  void blocks_partition_any_text(@ForAll String text) {
    Layout layout = LAYOUT.of(text);
    int end = 0;
    for (Block block : layout.blocks()) {
      assertThat(block.span().start()).isEqualTo(end);
      end = block.span().end();
    }
    assertThat(end).isEqualTo(text.length());
  }
}
