package org.rapporteur.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Form;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * Joins pronouns to whom they stand for: he and she to the person most in mind who agrees in
 * gender; it and they only where the subject of the same sentence leaves no choice.
 */
final class Pronouns {
  private static final int SENTENCES_BACK = 3;
  private static final double OTHER_VOICE = 0.4;

  private final Map<String, Row> rows = new HashMap<>();
  private final UnnamedSpeakers unnamed;

  Pronouns(Lexicon lexicon) {
    lexicon.table("lang/en/pronouns.tsv").rows().forEach(r -> rows.put(r.rule(), r));
    unnamed = new UnnamedSpeakers(lexicon);
  }

  void resolve(Cast cast) {
    for (Mention mention : cast.mentions.names()) {
      @Nullable Row row = mention.form() == Form.PRONOUN ? rows.get(mention.rule()) : null;
      if (row == null) {
        continue;
      }
      @Nullable Draft antecedent =
          switch (row.get("gender")) {
            case "m", "f" -> person(cast, mention, row);
            default -> thing(cast, mention, row);
          };
      if (antecedent != null) {
        if (antecedent.kind == Kind.PERSON && antecedent.gender.isEmpty()) {
          antecedent.gender = row.find("gender").filter(g -> g.length() == 1);
        }
        cast.join(mention, antecedent, mention.rule());
      }
    }
  }

  private @Nullable Draft person(Cast cast, Mention mention, Row row) {
    @Nullable Draft best = null;
    double weight = 0;
    Map<Draft, Double> weights = Salience.before(cast, mention, SENTENCES_BACK, OTHER_VOICE);
    for (Map.Entry<Draft, Double> entry : weights.entrySet()) {
      Draft draft = entry.getKey();
      boolean gender = draft.gender.map(row.get("gender")::equals).orElse(true);
      if (draft.kind == Kind.PERSON
          && gender
          && entry.getValue() > weight
          && !isCoArgument(cast, mention, draft, row)) {
        weight = entry.getValue();
        best = draft;
      }
    }
    return best != null && unnamed.spokeAfter(cast, mention, best, row.get("gender")) ? null : best;
  }

  /**
   * Whether draft and pronoun are parties to one verb, which only a reflexive or possessive allows
   * (Chomsky 1981, principles A and B).
   */
  private static boolean isCoArgument(Cast cast, Mention mention, Draft draft, Row row) {
    String role = row.get("case");
    Optional<Sentence> sentence = cast.sentence(mention.head());
    if (sentence.isEmpty() || role.equals("reflexive")) {
      return false;
    }
    Sentence tree = sentence.get();
    int at = tree.tokenAt(mention.head());
    if (at >= tree.size()
        || role.equals("possessive")
        || tree.token(at).relation().equals("nmod:poss")) {
      return false;
    }
    int verb = tree.token(at).head();
    if (verb < 0) {
      return false;
    }
    for (int child : tree.children(verb)) {
      Token token = tree.token(child);
      boolean argument =
          token.is("nsubj") || token.is("obj") || token.is("iobj") || token.is("obl");
      if (argument && child != at && isHeadOf(cast, draft, token)) {
        return true;
      }
    }
    return false;
  }

  /** The subject of the pronoun's own clause or of the one above it, when it is no person. */
  private static @Nullable Draft thing(Cast cast, Mention mention, Row row) {
    Optional<Sentence> sentence = cast.sentence(mention.head());
    if (sentence.isEmpty()) {
      return null;
    }
    Sentence tree = sentence.get();
    int at = tree.tokenAt(mention.head());
    if (at >= tree.size() || tree.token(at).is("expl")) {
      return null;
    }
    boolean possessive = row.get("case").equals("possessive");
    int clause = tree.token(at).head();
    boolean own = possessive;
    boolean object = !possessive && !tree.token(at).is("nsubj");
    if (object && clause >= 0 && isSubjectless(tree, clause)) {
      return null; // "accused it": whoever accuses is the subject above
    }
    Set<Kind> kinds =
        row.get("number").equals("plural")
            ? Set.of(Kind.GROUP)
            : Set.of(Kind.ORGANISATION, Kind.STATE);
    for (int steps = 0; clause >= 0 && steps < tree.size(); steps++) {
      if (own) {
        for (int child : tree.children(clause)) {
          Token token = tree.token(child);
          if (token.is("nsubj") && token.end() <= mention.span().start()) {
            return at(cast, token, kinds);
          }
        }
      }
      Token token = tree.token(clause);
      own = own || token.is("ccomp") || token.is("advcl") || token.is("conj") || token.is("acl");
      clause = token.head();
    }
    return null;
  }

  /** Whether a clause has its subject from the clause above: "after leaving it". */
  private static boolean isSubjectless(Sentence tree, int verb) {
    Token token = tree.token(verb);
    boolean below = token.is("advcl") || token.is("xcomp") || token.is("acl") || token.is("conj");
    return below
        && token.upos() == Upos.VERB
        && tree.children(verb).stream().noneMatch(c -> tree.token(c).is("nsubj"));
  }

  /** Whether a token is the head word of some mention of a draft. */
  private static boolean isHeadOf(Cast cast, Draft draft, Token token) {
    return cast.headed(token).stream().anyMatch(m -> draft.equals(cast.of(m)));
  }

  private static @Nullable Draft at(Cast cast, Token token, Set<Kind> kinds) {
    for (Mention mention : cast.headed(token)) {
      @Nullable Draft draft = cast.of(mention);
      if (draft != null && kinds.contains(draft.kind)) {
        return draft;
      }
    }
    return null;
  }
}
