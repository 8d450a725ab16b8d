package org.rapporteur.claim.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.claim.clause.Roles;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.claim.statement.CueRows.CueRow;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * Tells words attributed to somebody from what only looks so: the outlet's own "it should be
 * noted", what "one" can say, and acts without a speaker.
 */
final class Voices {
  private static final Set<String> ANYBODY =
      Set.of("one", "you", "nobody", "anyone", "anybody", "everyone", "everybody", "what", "there");

  private final References references;
  private final Vocabulary vocabulary;

  Voices(References references, Vocabulary vocabulary) {
    this.references = references;
    this.vocabulary = vocabulary;
  }

  /** Whether a statement is somebody's words, thoughts or wishes. */
  boolean isSomebodys(Statement statement, Choice choice) {
    Cue cue = choice.cue();
    Optional<CueRow> row = vocabulary.cues().find(cue, choice.candidate());
    boolean act = row.filter(r -> r.frames().isEmpty()).isPresent();
    if (act || isOwn(cue) || isSilence(cue, choice.candidate())) {
      return false;
    }
    if (choice.candidate().construction() == Construction.LABEL) {
      return statement.sources().stream().anyMatch(this::isSpeaker);
    }
    boolean quoted = statement.kind() != Statement.Kind.INDIRECT;
    if (statement.sources().isEmpty()) {
      boolean passive = row.isPresent() && new Roles(cue.tree()).isPassive(cue.token());
      return quoted || (passive && statement.stance() != Statement.Stance.ASKS);
    }
    return quoted || cue.subject() == Tree.NONE || !isAnybody(cue.tree(), cue.subject());
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

  private static boolean isAnybody(Tree tree, int subject) {
    Token token = tree.token(subject);
    String word = token.form().toLowerCase(Locale.ROOT);
    boolean no = word.equals("one") && tree.lemma(tree.child(subject, "det")).equals("no");
    boolean bare = token.upos() == Upos.PRON || token.upos() == Upos.NUM || no;
    return ANYBODY.contains(word) && bare && tree.child(subject, "nmod") == Tree.NONE;
  }

  private boolean isSpeaker(Party party) {
    Optional<Kind> kind = party.entity().flatMap(references::entity).map(e -> e.kind());
    String last = party.name().substring(party.name().lastIndexOf(' ') + 1);
    return kind.filter(k -> k != Kind.PLACE).isPresent()
        || vocabulary.persons().contains(last.toLowerCase(Locale.ROOT))
        || vocabulary.relayWords().isDocument(last.toLowerCase(Locale.ROOT));
  }
}
