package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.lexicon.DataException;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Upos;

/** All rows of acts by the word that triggers them; the row with the most conditions wins. */
final class ActRows {
  private final Map<String, List<ActRow>> verbs = new HashMap<>();
  private final Map<String, List<ActRow>> nouns = new HashMap<>();

  ActRows(Lexicon lexicon, Ontology ontology, Inflections inflections, WordClasses classes) {
    classes.forEachWord(inflections::addNoun);
    for (Row row : lexicon.table("events/en.tsv").rows()) {
      ActRow act = ActRow.of(row, classes.all());
      act.theme()
          .filter(theme -> !ontology.knows(theme))
          .ifPresent(
              theme -> {
                throw new DataException("D08", row.file(), row.line(), "no such theme: " + theme);
              });
      for (Need need : act.needs()) {
        (isVerb(need) ? need.words().stream() : java.util.stream.Stream.<String>empty())
            .forEach(inflections::addVerb);
        (isVerb(need) ? java.util.stream.Stream.<String>empty() : need.words().stream())
            .forEach(inflections::addNoun);
      }
      for (String word : act.words()) {
        if (act.noun()) {
          inflections.addNoun(word);
        } else {
          inflections.addVerb(word);
        }
        (act.noun() ? nouns : verbs).computeIfAbsent(word, w -> new ArrayList<>()).add(act);
      }
    }
    verbs.values().forEach(ActRows::bestFirst);
    nouns.values().forEach(ActRows::bestFirst);
  }

  private static boolean isVerb(Need need) {
    return need.where().equals("x") || need.where().equals("inf");
  }

  private static void bestFirst(List<ActRow> rows) {
    rows.sort((a, b) -> Integer.compare(b.specificity(), a.specificity()));
  }

  /**
   * The row that the token triggers, if any.
   *
   * @param inside whether rows that only count inside another act may win
   */
  Optional<ActRow> at(Syntax syntax, int index, boolean inside) {
    Upos upos = syntax.token(index).upos();
    if (upos == Upos.VERB || upos == Upos.ADJ || upos == Upos.AUX) {
      if (syntax.isMinded(index)) {
        Optional<ActRow> minded = first(verbs.get(syntax.form(index)), syntax, index, inside);
        if (minded.isPresent()) {
          return minded;
        }
      }
      String phrase = syntax.phrase(index);
      String lemma = syntax.lemma(index);
      Optional<ActRow> best = first(verbs.get(phrase), syntax, index, inside);
      return best.isPresent() || phrase.equals(lemma) || syntax.turnsAway(phrase)
          ? best
          : first(verbs.get(lemma), syntax, index, inside);
    }
    if (upos == Upos.NOUN || upos == Upos.PROPN) {
      return first(nouns.get(syntax.lemma(index)), syntax, index, inside);
    }
    return Optional.empty();
  }

  private static Optional<ActRow> first(
      @org.jspecify.annotations.Nullable List<ActRow> rows,
      Syntax syntax,
      int index,
      boolean inside) {
    if (rows != null) {
      for (ActRow row : rows) {
        if ((inside || row.frame() != Frame.CONTENT) && row.matches(syntax, index)) {
          return Optional.of(row);
        }
      }
    }
    return Optional.empty();
  }
}
