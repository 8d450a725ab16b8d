package org.rapporteur.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * Tells when the one who spoke last has no name: after "a resident said" a "he" is the resident,
 * whoever else was named before, and so is the next "he".
 */
final class UnnamedSpeakers {
  private static final int SENTENCES_BACK = 2;

  /** Who speaks for somebody: "a lawyer said she was ill" is not of the aide. */
  private static final Set<String> FOR_ANOTHER =
      Set.of("spokesman", "spokeswoman", "spokesperson", "aide", "lawyer", "adviser", "advisor");

  private static final Set<String> OF_RANK =
      Set.of("official", "diplomat", "envoy", "general", "commander", "officer", "soldier");

  /** Parts of society that single people belong to, in {@code agents.tsv}. */
  private static final Set<String> SECTORS =
      Set.of("cvl", "med", "edu", "hlh", "rel", "reb", "agr", "crm", "ref");

  private final Set<String> people = new HashSet<>(OF_RANK);
  private final Set<String> saying = new HashSet<>();

  UnnamedSpeakers(Lexicon lexicon) {
    for (Row row : lexicon.table("lang/en/speakers.tsv").rows()) {
      if (row.get("kind").equals("human")) {
        people.addAll(row.list("words"));
      }
    }
    for (Row row : lexicon.table("lang/en/agents.tsv").rows()) {
      if (SECTORS.contains(row.get("id"))) {
        people.addAll(row.list("words"));
      }
    }
    people.addAll(FOR_ANOTHER);
    for (Row row : lexicon.table("lang/en/human-verbs.tsv").rows()) {
      if (row.get("id").equals("says")) {
        saying.addAll(row.list("forms"));
      }
    }
  }

  /** Whether somebody unnamed spoke after the entity was last a subject, before a pronoun. */
  boolean spokeAfter(Cast cast, Mention pronoun, Draft draft, String gender) {
    int here = cast.sentenceAt(pronoun.head());
    if (here < 0 || cast.isQuoted(pronoun.head())) {
      return false;
    }
    List<Sentence> sentences = cast.mentions.text().sentences();
    for (int at = here; at >= Math.max(0, here - SENTENCES_BACK); at--) {
      Sentence tree = sentences.get(at);
      for (int i = tree.size() - 1; i >= 0; i--) {
        Token token = tree.token(i);
        if (!token.is("nsubj")
            || token.start() >= pronoun.span().start()
            || cast.isQuoted(token.start())) {
          continue;
        }
        @Nullable Draft subject = named(cast, tree, i);
        if (draft.equals(subject)) {
          return false;
        }
        if (subject == null && isUnnamed(tree, i, gender, at == here)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isUnnamed(Sentence tree, int index, String gender, boolean same) {
    Token token = tree.token(index);
    if (token.head() < 0 || !saying.contains(tree.token(token.head()).form())) {
      return false;
    }
    if (token.upos() == Upos.PRON) {
      String form = token.form().toLowerCase(Locale.ROOT);
      return !same && form.equals(gender.equals("f") ? "she" : "he");
    }
    return token.upos() == Upos.NOUN
        && !token.has("Number=Plur")
        && people.contains(token.lemma())
        && !(same && FOR_ANOTHER.contains(token.lemma()));
  }

  /** Whom a subject, or a name that hangs on it, stands for. */
  private static @Nullable Draft named(Cast cast, Sentence tree, int index) {
    for (Mention mention : cast.headed(tree.token(index))) {
      @Nullable Draft draft = cast.of(mention);
      if (draft != null) {
        return draft;
      }
    }
    for (int child : tree.children(index)) {
      Token token = tree.token(child);
      if (token.is("appos") || token.is("flat") || token.is("compound")) {
        for (Mention mention : cast.headed(token)) {
          @Nullable Draft draft = cast.of(mention);
          if (draft != null && draft.kind == org.rapporteur.model.Kind.PERSON) {
            return draft;
          }
        }
      }
    }
    return null;
  }
}
