package org.rapporteur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Metadata;
import org.rapporteur.model.Page;
import org.rapporteur.model.Role;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Text;
import org.rapporteur.model.Token;

class ParserTest {
  private static final Parser PARSER = new Parser(Lexicon.bundled());

  private static Article article(Role first, String... blocks) {
    StringBuilder text = new StringBuilder();
    List<Block> all = new ArrayList<>();
    for (int i = 0; i < blocks.length; i++) {
      int start = text.length();
      text.append(blocks[i]).append("\n\n");
      all.add(new Block(new Span(start, text.length()), i == 0 ? first : Role.BODY));
    }
    return new Article(
        Page.ofText("t", text.toString()),
        text.toString(),
        all,
        Metadata.NOTHING,
        List.of(),
        List.of(),
        List.of());
  }

  private static List<String> sentences(Text text) {
    return text.sentences().stream().map(s -> s.span().of(text.article().text())).toList();
  }

  @Test
  void a_headline_is_not_glued_to_the_lead() {
    Text text =
        PARSER.apply(article(Role.TITLE, "Norvia leaves the pact", "Norvia left. It said so."));
    assertEquals(List.of("Norvia leaves the pact", "Norvia left.", "It said so."), sentences(text));
  }

  @Test
  void subject_and_object_of_a_plain_clause_are_found() {
    Sentence sentence =
        PARSER.apply(article(Role.BODY, "The president signed the treaty.")).sentences().get(0);
    Token verb = sentence.token(sentence.root());
    assertEquals("sign", verb.lemma());
    assertEquals("nsubj", sentence.token(1).relation());
    assertEquals("obj", sentence.token(4).relation());
  }

  @Test
  void the_same_article_is_analysed_alike_twice() {
    Article article =
        article(Role.BODY, "\u201cWe will not sign,\u201d the minister told reporters.");
    assertEquals(PARSER.apply(article), PARSER.apply(article));
  }

  @Test
  void a_page_without_end_is_read_to_a_limit_and_says_from_where_not() {
    String words = "Norvia will not sign. ".repeat(4000);
    Text text = PARSER.apply(article(Role.BODY, words, words));
    int last = text.sentences().get(text.sentences().size() - 1).span().end();
    assertEquals(3000, text.sentences().size());
    assertEquals(List.of("TRUNCATED"), text.article().notes().stream().map(n -> n.code()).toList());
    assertEquals(last, text.readBlocks().get(0).span().end());
    assertEquals(last + 1, text.article().notes().get(0).span().orElseThrow().start());
  }
}
