package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Span;

/**
 * Decides which words are cues and which of their readings holds: a multinomial logit over the
 * readings of a word and "none".
 */
final class CueChooser {
  /** Least probability of a cue. Swept .25 to .6 on the PolNeAR training folds. */
  private static final double CUT = 0.4;

  /** The same for a construction that a row says the cue takes. Swept .15 to .4 likewise. */
  private static final double ROW_CUT = 0.2;

  /** The same for a mere object or rest of a word that no row names. */
  private static final double LOOSE = 0.5;

  /** Least probability of a cue beside a quotation that nothing else accounts for. Swept .02-.3. */
  private static final double QUOTATION_CUT = 0.06;

  private static final double SAME = 0.8;

  private final Weights weights;
  private final CueRows rows;

  CueChooser(Lexicon lexicon, String language, CueRows rows) {
    this.rows = rows;
    weights = Weights.load(lexicon, "lang/" + language + "/attribution.weights");
  }

  /** Every reading of the sentence's possible cues at or above a probability, best first. */
  List<Choice> weigh(List<Cue> cues, CueFeatures features) {
    List<Choice> all = new ArrayList<>();
    for (Cue cue : cues) {
      weigh(cue, features, all);
    }
    all.sort(Comparator.comparingDouble(Choice::probability).reversed());
    return all;
  }

  private void weigh(Cue cue, CueFeatures features, List<Choice> all) {
    List<List<String>> seen = features.of(cue);
    double[] scores = new double[seen.size()];
    double highest = Double.NEGATIVE_INFINITY;
    double sum = 1;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(Math.min(weights.sum(seen.get(i)), 30));
      sum += scores[i];
      highest = Math.max(highest, scores[i]);
    }
    double any = cue.relayed().isPresent() || isAside(cue) ? 1 : 1 - 1 / sum;
    if (any < QUOTATION_CUT && weights.knows("l=" + rows.lemma(cue))) {
      return;
    }
    for (int i = 0; i < scores.length; i++) {
      Candidate candidate = cue.candidates().get(i);
      all.add(new Choice(cue, candidate, any, scores[i] / sum, scores[i] == highest));
    }
  }

  /** The best reading of each word that is a cue, one for each content. */
  List<Choice> sure(List<Choice> weighed) {
    List<Choice> chosen = new ArrayList<>();
    for (Choice choice : weighed) {
      if (choice.best() && choice.any() >= cut(choice) && isNew(chosen, choice)) {
        chosen.add(choice);
      }
    }
    chosen.sort(Comparator.comparingInt(c -> c.cue().token()));
    return chosen;
  }

  /** "In his view" and its like need no weights. */
  private boolean isAside(Cue cue) {
    return rows.find(cue, cue.candidates().get(0))
        .filter(r -> r.pos().equals("opinion"))
        .isPresent();
  }

  /** A row alone decides on a word that the weights have never met. */
  private double cut(Choice choice) {
    boolean known =
        rows.find(choice.cue(), choice.candidate())
            .filter(row -> row.frames().contains(choice.candidate().construction()))
            .isPresent();
    if (known && !weights.knows("l=" + rows.lemma(choice.cue()))) {
      return 0;
    }
    boolean loose =
        choice.candidate().construction() == Construction.OBJECT
            || choice.candidate().construction() == Construction.REST
            || choice.candidate().construction() == Construction.OBLIQUE;
    return known ? ROW_CUT : loose ? LOOSE : CUT;
  }

  private static boolean isNew(List<Choice> chosen, Choice choice) {
    for (Choice other : chosen) {
      boolean sameCue = other.cue().span().equals(choice.cue().span());
      if (sameCue || isSame(other.candidate().hull(), choice.candidate().hull())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(Span a, Span b) {
    int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return common >= SAME * a.cover(b).length();
  }
}
