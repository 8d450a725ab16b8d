package org.rapporteur.bench.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Training sentences with a speaker whom somebody quotes, made from {@code X said (that) S}: in
 * front, at the end and in the middle of what is said, in the active and in the passive. Treebanks
 * have a handful of them and the news one on every other page.
 */
final class QuotedSpeakers {
  private static final int MAX_SPEAKER_WORDS = 9;
  private static final int MIN_CONTENT_WORDS = 4;
  private static final Set<String> SAYING = Set.of("say", "add", "state", "announce", "report");
  private static final List<List<String>> WHO =
      List.of(
          List.of("the", "agency"),
          List.of("the", "newspaper"),
          List.of("state", "television"),
          List.of("local", "media"),
          List.of("a", "spokesman"),
          List.of("the", "ministry"),
          List.of("the", "website"),
          List.of("the", "weekly"));

  private final Treebank.Tree tree;
  private final int n;
  private final int speaker;
  private final int top;
  private final List<Integer> who;
  private final List<Integer> content;
  private final Rebuilt made;
  private final int choice;

  private QuotedSpeakers(
      Treebank.Tree tree, int speaker, int top, List<Integer> content, int choice) {
    this.tree = tree;
    this.n = tree.size();
    this.speaker = speaker;
    this.top = top;
    this.who = Rebuilt.subtree(tree, speaker);
    this.content = content;
    this.choice = choice;
    made = new Rebuilt(tree);
  }

  /** One such sentence, its manner told by {@code choice}; nothing if the sentence is no report. */
  static List<Treebank.Tree> of(Treebank.Tree tree, int choice) {
    int n = tree.size();
    int root = -1;
    for (int i = 0; i < n; i++) {
      root = tree.heads()[i] == n ? i : root;
    }
    int speaker = -1;
    int top = -1;
    for (int i = 0; i < n; i++) {
      String relation = tree.rows().get(i)[5];
      if (tree.heads()[i] == root && relation.equals("nsubj") && i < root) {
        speaker = i;
      }
      if (tree.heads()[i] == root && relation.equals("ccomp")) {
        top = i;
      }
    }
    boolean stops = tree.rows().get(n - 1)[0].equals(".") && tree.heads()[n - 1] == root;
    if (speaker < 0 || top < root || !stops || !SAYING.contains(tree.rows().get(root)[1])) {
      return List.of();
    }
    String tag = tree.rows().get(speaker)[2];
    List<Integer> content = Rebuilt.subtree(tree, top);
    if (content.isEmpty() || (!tag.equals("NOUN") && !tag.equals("PROPN"))) {
      return List.of();
    }
    int first = content.get(0);
    boolean that =
        tree.rows().get(first)[1].equals("that") && tree.rows().get(first)[5].equals("mark");
    content = that ? content.subList(1, content.size()) : content;
    QuotedSpeakers one = new QuotedSpeakers(tree, speaker, top, content, choice);
    boolean whole = content.get(content.size() - 1) == n - 2 && content.get(0) > root;
    return whole && content.size() >= MIN_CONTENT_WORDS ? one.made() : List.of();
  }

  private List<Treebank.Tree> made() {
    if (who.isEmpty() || who.size() > MAX_SPEAKER_WORDS || who.get(0) > speaker) {
      return List.of();
    }
    int manner = choice % 7;
    boolean passive = manner >= 4;
    boolean cite = choice % 2 == 0;
    int verb =
        made.make(
            cite ? "cited" : "quoted",
            cite ? "cite" : "quote",
            "VERB",
            passive ? "VBN" : "VBD",
            n,
            "root");
    List<Integer> clause = passive ? passive(verb) : active(verb);
    int saying = clause.get(clause.size() - 1);
    if (manner == 0 || manner == 4) {
      return front(verb, saying, clause);
    }
    if (manner == 1 || manner == 2 || manner == 5) {
      made.hang(top, verb, "ccomp").words(content).mark(",", top).words(clause);
      return List.of(made.hang(n - 1, verb, "punct").word(n - 1).done());
    }
    return middle(verb, clause);
  }

  /** {@code the agency cited X as saying}. */
  private List<Integer> active(int verb) {
    List<Integer> clause = source(verb, "nsubj");
    clause.add(verb);
    clause.addAll(who);
    made.hang(speaker, verb, "obj");
    clause.addAll(saying(verb));
    return clause;
  }

  /** {@code X was cited (by the agency) as saying}. */
  private List<Integer> passive(int verb) {
    List<Integer> clause = new ArrayList<>(who);
    made.hang(speaker, verb, "nsubj:pass");
    clause.add(made.make("was", "be", "AUX", "VBD", verb, "aux:pass"));
    clause.add(verb);
    if (choice % 3 != 0) {
      List<Integer> by = source(verb, "obl:agent");
      clause.add(made.make("by", "by", "ADP", "IN", by.get(by.size() - 1), "case"));
      clause.addAll(by);
    }
    clause.addAll(saying(verb));
    return clause;
  }

  private List<Integer> saying(int verb) {
    int saying = made.make("saying", "say", "VERB", "VBG", verb, "advcl");
    return List.of(made.make("as", "as", "SCONJ", "IN", saying, "mark"), saying);
  }

  private List<Integer> source(int verb, String relation) {
    List<String> words = WHO.get(choice % WHO.size());
    int noun = made.make(words.get(1), words.get(1), "NOUN", "NN", verb, relation);
    String first = words.get(0);
    boolean article = first.equals("the") || first.equals("a");
    boolean adjective = first.equals("local");
    int before =
        made.make(
            first,
            first,
            article ? "DET" : adjective ? "ADJ" : "NOUN",
            article ? "DT" : adjective ? "JJ" : "NN",
            noun,
            article ? "det" : adjective ? "amod" : "compound");
    return new ArrayList<>(List.of(before, noun));
  }

  private List<Treebank.Tree> front(int verb, int saying, List<Integer> clause) {
    made.words(clause);
    made.hang(top, saying, "ccomp");
    if (choice % 3 != 1) {
      made.word(made.make("that", "that", "SCONJ", "IN", top, "mark"));
    }
    made.words(content);
    return List.of(made.hang(n - 1, verb, "punct").word(n - 1).done());
  }

  /** {@code S1, the agency cited X as saying, S2}. */
  private List<Treebank.Tree> middle(int verb, List<Integer> clause) {
    Optional<Integer> subject = Optional.empty();
    for (int i : content) {
      if (i < top && tree.heads()[i] == top && tree.rows().get(i)[5].startsWith("nsubj")) {
        subject = Optional.of(i);
      }
    }
    List<Integer> first = subject.map(i -> Rebuilt.subtree(tree, i)).orElse(List.of());
    if (first.isEmpty()
        || !first.get(0).equals(content.get(0))
        || tree.rows().get(subject.get())[2].equals("PRON")) {
      return List.of();
    }
    made.hang(top, n, "root").hang(verb, top, "parataxis").words(first);
    made.mark(",", verb).words(clause).mark(",", verb);
    made.words(content.subList(first.size(), content.size()));
    return List.of(made.hang(n - 1, top, "punct").word(n - 1).done());
  }
}
