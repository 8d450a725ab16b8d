package org.rapporteur.claim.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.claim.clause.Roles;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.claim.statement.CueRows.CueRow;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * Tells words attributed to somebody from what only looks so: the outlet's own "it should be
 * noted", what "one" can say, and acts without a speaker.
 */
final class Voices {
  private static final Set<String> OPEN =
      Set.of("our", "its", "their", "my", "your", "others", "some", "many", "both");

  /**
   * Least probability of a cue for a stance without a voice. Swept .5 to .7 on the PolNeAR
   * development set, where it changes little.
   */
  private static final double SURE = 0.6;

  private final Passage passage;
  private final References references;
  private final Vocabulary vocabulary;

  Voices(Passage passage, References references, Vocabulary vocabulary) {
    this.passage = passage;
    this.references = references;
    this.vocabulary = vocabulary;
  }

  /** Whether a statement is somebody's words, thoughts or wishes. */
  boolean isSomebodys(Statement statement, Choice choice) {
    Cue cue = choice.cue();
    Optional<CueRow> row = vocabulary.cues().find(cue, choice.candidate());
    if (isUnsaid(choice, row)) {
      return false;
    }
    if (choice.candidate().construction() == Construction.LABEL) {
      return statement.sources().stream().anyMatch(this::isSpeaker);
    }
    boolean quoted = statement.kind() != Statement.Kind.INDIRECT;
    if (!quoted && isOutlets(choice)) {
      return false;
    }
    if (statement.sources().isEmpty()) {
      boolean passive = row.isPresent() && new Roles(cue.tree()).isPassive(cue.token());
      boolean told = passive && !Substance.isPhrase(choice.candidate());
      boolean topic =
          statement.kind() == Statement.Kind.MIXED && Substance.isPhrase(choice.candidate());
      return (quoted && !topic) || (told && statement.stance() != Statement.Stance.ASKS);
    }
    return quoted || statement.sources().stream().allMatch(p -> canSay(p, choice, row));
  }

  /** "We believe that", outside marks: the outlet's own voice, or speech that lost its marks. */
  private boolean isOutlets(Choice choice) {
    Cue cue = choice.cue();
    boolean aside = choice.candidate().construction() == Construction.LABEL;
    return !aside
        && cue.subject() != Tree.NONE
        && !passage.isQuoted(cue.span().start())
        && vocabulary.words().isFirstPerson(cue.tree().token(cue.subject()).form());
  }

  /**
   * Whether what is nobody's words still tells what something holds or shows, or what is done by
   * words: "the silence suggests that", "the plan was criticised"; not acts, not what is only
   * supposed, not the outlet's own "it should be noted".
   */
  boolean isStance(Choice choice) {
    Cue cue = choice.cue();
    Candidate candidate = choice.candidate();
    Optional<CueRow> row = vocabulary.cues().find(cue, candidate);
    boolean ruledOut =
        isUnsaid(choice, row)
            || candidate.construction() == Construction.LABEL
            || cue.tree().lemma(cue.subject()).equals("who");
    if (ruledOut || choice.any() < SURE) {
      return false;
    }
    return cue.subject() == Tree.NONE
        ? row.isPresent() && new Roles(cue.tree()).isPassive(cue.token())
        : !isAnybody(cue.tree(), cue.subject());
  }

  /** Whether the cue is an act, the outlet's own, not said or only supposed to be said. */
  private boolean isUnsaid(Choice choice, Optional<CueRow> row) {
    Cue cue = choice.cue();
    return row.filter(r -> r.frames().isEmpty()).isPresent()
        || isOwn(cue)
        || isSilence(cue, choice.candidate())
        || isConditional(cue);
  }

  /**
   * Whether the page tells somebody's stance or the topic of his words, but not what was said:
   * "backs the plan", "discussed the budget".
   */
  boolean isAttitude(Choice choice, Statement.Kind kind) {
    Candidate candidate = choice.candidate();
    Optional<CueRow> row = vocabulary.cues().find(choice.cue(), candidate);
    boolean said = Substance.isSaid(choice.cue(), candidate, row);
    return kind == Statement.Kind.INDIRECT && (!said || isMerelyDone(choice.cue(), candidate));
  }

  /** The sources that can speak, of those that a reading gives. */
  List<Party> speaking(List<Party> sources, Choice choice) {
    Optional<CueRow> row = vocabulary.cues().find(choice.cue(), choice.candidate());
    return sources.stream().filter(p -> canSay(p, choice, row)).toList();
  }

  /** "Our letter says", "its claim", "others say": words that leave open who speaks. */
  private static boolean isOfOther(Party party) {
    return party.entity().isEmpty() && OPEN.contains(party.name().toLowerCase(Locale.ROOT));
  }

  /** "Who was urged by the host": the subject is spoken to, the agent is read elsewhere. */
  private boolean isUrged(Tree tree, Choice choice) {
    List<Span> pieces = choice.candidate().pieces();
    int first = pieces.isEmpty() ? Tree.NONE : tree.sentence().tokenAt(pieces.get(0).start());
    return first > choice.cue().token()
        && first < tree.size()
        && tree.token(first).form().equals("by")
        && tree.child(choice.cue().token(), "nsubj:pass", "aux:pass") != Tree.NONE;
  }

  private boolean canSay(Party party, Choice choice, Optional<CueRow> row) {
    Tree tree = choice.cue().tree();
    int noun = party.span().map(span -> top(tree, span)).orElse(Tree.NONE);
    if (isOfOther(party) || isUrged(tree, choice)) {
      return false;
    }
    if (noun == Tree.NONE || isAnybody(tree, noun)) {
      return noun == Tree.NONE;
    }
    Token token = tree.token(noun);
    if (isCapitalised(tree, noun)) {
      return true;
    }
    if (row.filter(r -> r.pos().equals("according")).isPresent()) {
      return !isMeasure(token);
    }
    if (token.upos() == Upos.PRON && token.form().equalsIgnoreCase("who")) {
      return !Substance.isPhrase(choice.candidate());
    }
    boolean common = token.upos() == Upos.NOUN;
    if (!common || party.entity().flatMap(references::entity).isPresent()) {
      return true;
    }
    SpeakingNouns speaking = vocabulary.speaking();
    if (speaking.isVoice(token.lemma())) {
      return true;
    }
    boolean says =
        row.filter(r -> r.frames().contains(choice.candidate().construction()))
            .filter(r -> r.frames().contains(Construction.CLAUSE))
            .isPresent();
    boolean likely = speaking.isLikelyHuman(token.lemma());
    return (likely || says)
        && !speaking.isAbstract(token.lemma())
        && (likely || !speaking.isShowing(vocabulary.cues().lemma(choice.cue())));
  }

  /** "Paid for according to the length of each shore": what decides, and says nothing. */
  private boolean isMeasure(Token token) {
    SpeakingNouns speaking = vocabulary.speaking();
    return token.upos() == Upos.NOUN
        && speaking.isAbstract(token.lemma())
        && !speaking.isVoice(token.lemma())
        && !speaking.isLikelyHuman(token.lemma());
  }

  /** "The NAACP", "the Post": a name, whatever a tagger takes it for. */
  private static boolean isCapitalised(Tree tree, int noun) {
    String form = tree.token(noun).form();
    boolean letters = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    return Character.isUpperCase(form.charAt(0)) && (noun > 0 || letters);
  }

  /** The token of a span that hangs outside it. */
  private static int top(Tree tree, Span span) {
    for (int i = 0; i < tree.size(); i++) {
      boolean inside = span.contains(tree.token(i).span());
      int head = tree.head(i);
      if (inside && (head == Tree.NONE || !span.contains(tree.token(head).span()))) {
        return i;
      }
    }
    return Tree.NONE;
  }

  /** Whether the page says that it was not said: "did not say", "refused to say". */
  boolean isNegated(Cue cue) {
    return new Roles(cue.tree()).isNegated(cue.token()) || isGoverned(cue);
  }

  private boolean isGoverned(Cue cue) {
    Tree tree = cue.tree();
    int head = tree.head(cue.token());
    boolean governed = head != Tree.NONE && tree.token(cue.token()).is("xcomp");
    return governed && vocabulary.cues().isSilence(tree, head);
  }

  /** "Would not comment on the report": the topic of a silence is nobody's words. */
  private boolean isSilence(Cue cue, Candidate candidate) {
    boolean topic =
        candidate.construction() == Construction.OBLIQUE
            || (candidate.construction() == Construction.REST && cue.lemma().equals("comment"));
    return topic && isNegated(cue);
  }

  /** "It should be noted": nobody but the outlet says it. */
  private static boolean isOwn(Cue cue) {
    Tree tree = cue.tree();
    int it = tree.child(cue.token(), "nsubj", "expl");
    boolean empty = it != Tree.NONE && it < cue.token() && tree.lemma(it).equalsIgnoreCase("it");
    if (!empty || !new Roles(tree).isPassive(cue.token())) {
      return false;
    }
    for (int child : tree.children(cue.token())) {
      Token token = tree.token(child);
      String lemma = token.lemma();
      if (token.is("aux") && !lemma.equals("be") && !lemma.equals("have")) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnybody(Tree tree, int subject) {
    Token token = tree.token(subject);
    boolean no = tree.lemma(tree.child(subject, "det")).equals("no");
    boolean bare = token.upos() != Upos.NOUN || no;
    return vocabulary.speaking().isNobody(token.form())
        && bare
        && tree.child(subject, "nmod") == Tree.NONE;
  }

  /**
   * Whether a phrase hangs on a verb that is itself only an aim or a manner of another cue:
   * "accused Norvia of supporting the rebels", "asked them to support the plan".
   */
  private boolean isMerelyDone(Cue cue, Candidate candidate) {
    Tree tree = cue.tree();
    Token token = tree.token(cue.token());
    boolean verb = token.upos() == Upos.VERB && !token.has("VerbForm=Fin");
    if (!verb || !Substance.isPhrase(candidate) || tree.child(cue.token(), "nsubj", "aux") >= 0) {
      return false;
    }
    int mark = tree.child(cue.token(), "mark", "case");
    boolean manner = mark != Tree.NONE && tree.token(mark).upos() == Upos.ADP;
    int head = tree.head(cue.token());
    boolean aim = token.has("VerbForm=Inf") && head != Tree.NONE;
    return manner || (aim && vocabulary.cues().isVerb(tree, head));
  }

  /**
   * Whether it is only said on a condition: "if he says so", "had she said so", "will pay when they
   * explain".
   */
  private boolean isConditional(Cue cue) {
    Tree tree = cue.tree();
    int token = cue.token();
    for (int child : tree.children(token)) {
      String lemma = tree.lemma(child).toLowerCase(Locale.ROOT);
      boolean mark = tree.token(child).is("mark") || tree.token(child).is("advmod");
      if (mark && child < token && vocabulary.speaking().isCondition(lemma)) {
        return true;
      }
      boolean first = child == tree.first(token) && tree.token(child).is("aux");
      if (first && cue.subject() > child && vocabulary.speaking().isInverted(lemma)) {
        return !tree.token(tree.size() - 1).form().equals("?");
      }
    }
    return false;
  }

  private boolean isSpeaker(Party party) {
    Optional<Kind> kind = party.entity().flatMap(references::entity).map(e -> e.kind());
    String last = party.name().substring(party.name().lastIndexOf(' ') + 1);
    return kind.filter(k -> k != Kind.PLACE).isPresent()
        || vocabulary.persons().contains(last.toLowerCase(Locale.ROOT))
        || vocabulary.speaking().isAsker(last)
        || vocabulary.relayWords().isDocument(last.toLowerCase(Locale.ROOT));
  }
}
