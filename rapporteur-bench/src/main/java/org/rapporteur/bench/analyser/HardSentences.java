package org.rapporteur.bench.analyser;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Token;
import org.rapporteur.text.Parser;
import picocli.CommandLine.Command;

/**
 * The exam of hard news sentences: one is passed when its predicate, subject, object and speaker
 * each have the head and the relation that the hand-made tree gives them.
 */
@Command(name = "hard", description = "Runs the exam of hard sentences of our own invention.")
final class HardSentences implements Callable<Integer> {
  private static final List<String> FACTS = List.of("predicate", "subject", "object", "speaker");

  @Override
  public Integer call() throws IOException {
    Parser parser = new Parser(Lexicon.bundled());
    List<Conllu> exam;
    try (InputStream in = HardSentences.class.getResourceAsStream("/exams/analyser-hard.conllu")) {
      if (in == null) {
        throw new IOException("the exam is missing from the jar");
      }
      exam = Conllu.read(in);
    }
    int passed = 0;
    for (Conllu sentence : exam) {
      List<String> wrong = wrong(sentence, parser.analyse(sentence.forms()));
      passed += wrong.isEmpty() ? 1 : 0;
      if (!wrong.isEmpty()) {
        System.out.println(
            sentence.comments().get("sent_id") + ": " + sentence.comments().get("text"));
        wrong.forEach(line -> System.out.println("    " + line));
      }
    }
    System.out.println(passed + " of " + exam.size() + " passed");
    return 0;
  }

  private static List<String> wrong(Conllu gold, List<Token> tokens) {
    List<String> wrong = new ArrayList<>();
    for (String fact : FACTS) {
      gold.word(fact)
          .ifPresent(
              word -> {
                Token token = tokens.get(word);
                String relation = gold.relation(word);
                if (token.head() != gold.head(word) || !alike(token.relation(), relation)) {
                  wrong.add(
                      fact
                          + " "
                          + token.form()
                          + ": "
                          + relation
                          + " of "
                          + form(gold.head(word), tokens)
                          + ", read as "
                          + token.relation()
                          + " of "
                          + form(token.head(), tokens));
                }
              });
    }
    return wrong;
  }

  /** Alike but for subtypes; the passive and its agent turn the direction round and count. */
  private static boolean alike(String a, String b) {
    return direction(a).equals(direction(b));
  }

  private static String direction(String relation) {
    int colon = relation.indexOf(':');
    boolean kept = relation.endsWith(":pass") || relation.endsWith(":agent");
    return colon < 0 || kept ? relation : relation.substring(0, colon);
  }

  private static String form(int word, List<Token> tokens) {
    return word < 0 ? "root" : tokens.get(word).form();
  }
}
