package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Span;
import org.rapporteur.model.Upos;

/**
 * Decides which words are cues and which of their readings holds: a multinomial logit over the
 * readings of a word and "none".
 */
final class CueChooser {
  /** Least probability of a cue. Swept .25 to .6 on the PolNeAR training folds. */
  private static final double CUT = 0.4;

  /** The same for a construction that a row says the cue takes. Swept .15 to .4 likewise. */
  private static final double ROW_CUT = 0.2;

  /**
   * The same for a word that no row names, and for a mere object or rest, most of which are
   * attitudes. Swept .35 to .7 on the PolNeAR development set; below .4 false ones outweigh.
   */
  private static final double LOOSE = 0.4;

  /**
   * The same, where no row names the word, for a mere oblique or a word that the weights have never
   * met: "tethered to", "forged". Swept .4 to .7 on the PolNeAR development set, nearly flat from
   * .5 on.
   */
  private static final double STRANGE = 0.55;

  /** Least probability of a cue beside a quotation that nothing else accounts for. Swept .02-.3. */
  private static final double QUOTATION_CUT = 0.06;

  /**
   * How much more a construction counts, among the readings of one cue, that a row names. Swept 1
   * to 4 on the PolNeAR development set, where it changes little; rows' examples want it.
   */
  private static final double FRAME = 2;

  private static final double SAME = 0.8;

  private final Weights weights;
  private final CueRows rows;

  CueChooser(Lexicon lexicon, String language, CueRows rows) {
    this.rows = rows;
    weights = Weights.load(lexicon, "lang/" + language + "/attribution.weights");
  }

  /** Every reading of the sentence's possible cues at or above a probability, best first. */
  List<Choice> weigh(List<Cue> cues, CueFeatures features, QuotationOrder order) {
    List<Choice> all = new ArrayList<>();
    for (Cue cue : cues) {
      weigh(cue, features, order.sure(cue), all);
    }
    all.sort(Comparator.comparingDouble(Choice::probability).reversed());
    return all;
  }

  private void weigh(Cue cue, CueFeatures features, List<Candidate> sure, List<Choice> all) {
    List<List<String>> seen = features.of(cue);
    double[] scores = new double[seen.size()];
    double highest = Double.NEGATIVE_INFINITY;
    double sum = 1;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(Math.min(weights.sum(seen.get(i)), 30));
      sum += scores[i];
      boolean open = isOpen(cue, i, sure);
      highest = open ? Math.max(highest, rank(cue, i, scores[i])) : highest;
    }
    boolean settled =
        cue.relayed().isPresent()
            || isAside(cue)
            || isLabelled(cue)
            || isOwned(cue)
            || !sure.isEmpty();
    double any = settled ? 1 : 1 - 1 / sum;
    if (any < QUOTATION_CUT && weights.knows("l=" + rows.lemma(cue))) {
      return;
    }
    for (int i = 0; i < scores.length; i++) {
      Candidate candidate = cue.candidates().get(i);
      if (isOpen(cue, i, sure)) {
        double probability = sure.isEmpty() ? scores[i] / sum : 1;
        all.add(new Choice(cue, candidate, any, probability, rank(cue, i, scores[i]) == highest));
      }
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

  /** "Brandt's remark that ...", "the warning by Brandt that ...": a noun of the rows. */
  private boolean isOwned(Cue cue) {
    Tree tree = cue.tree();
    boolean owned =
        cue.subject() != Tree.NONE && tree.head(cue.subject()) == cue.token() && isNoun(cue);
    return owned
        && cue.candidates().stream()
            .anyMatch(
                c ->
                    c.construction() == Construction.CLAUSE
                        && c.link().equals("that")
                        && isFrame(cue, c));
  }

  private static boolean isNoun(Cue cue) {
    return cue.tree().token(cue.token()).upos() == Upos.NOUN;
  }

  /** "Brandt: we will not sign": a person's name and a colon at the start. */
  private static boolean isLabelled(Cue cue) {
    Tree tree = cue.tree();
    int name = cue.token() - 1;
    return tree.token(cue.token()).form().equals(":")
        && cue.subject() != Tree.NONE
        && cue.subject() < cue.token()
        && tree.token(name).name().endsWith("PER");
  }

  /** Whether nothing surer rules a reading out; "called on both sides" is no mere rest. */
  private boolean isOpen(Cue cue, int index, List<Candidate> sure) {
    Candidate candidate = cue.candidates().get(index);
    boolean rest = candidate.construction() == Construction.REST && cue.candidates().size() > 1;
    boolean led = rest && rows.isLed(cue.tree(), cue.token());
    boolean half = candidate.construction() == Construction.OBJECT && isHalf(cue);
    return !led && !half && (sure.isEmpty() || sure.contains(candidate));
  }

  /** "Dismissed the plan as a joke": the object alone is half of it. */
  private static boolean isHalf(Cue cue) {
    return cue.candidates().stream()
        .anyMatch(c -> c.construction() == Construction.OBJECT_AND_REST && c.link().equals("as"));
  }

  private double rank(Cue cue, int candidate, double score) {
    return isFrame(cue, cue.candidates().get(candidate)) ? FRAME * score : score;
  }

  /** Whether a row says that the cue takes the construction. */
  private boolean isFrame(Cue cue, Candidate candidate) {
    return rows.find(cue, candidate)
        .filter(row -> row.frames().contains(candidate.construction()))
        .isPresent();
  }

  /** A row alone decides on a word that the weights have never met. */
  private double cut(Choice choice) {
    boolean known = isFrame(choice.cue(), choice.candidate());
    if (known && !weights.knows("l=" + rows.lemma(choice.cue()))) {
      return 0;
    }
    boolean loose =
        choice.candidate().construction() == Construction.OBJECT
            || choice.candidate().construction() == Construction.REST
            || choice.candidate().construction() == Construction.OBLIQUE;
    boolean plain = rows.find(choice.cue(), choice.candidate()).isEmpty();
    boolean oblique = choice.candidate().construction() == Construction.OBLIQUE;
    if (plain && (oblique || !weights.knows("l=" + rows.lemma(choice.cue())))) {
      return STRANGE;
    }
    return known ? ROW_CUT : plain || loose ? LOOSE : CUT;
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
