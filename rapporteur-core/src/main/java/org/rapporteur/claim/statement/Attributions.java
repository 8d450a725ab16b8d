package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Span;
import org.rapporteur.model.Text;

/**
 * Every way to read every possible cue of a page, with the features the learned weights see: what
 * the weights are trained on.
 */
public final class Attributions {
  private final QuotationFinder quotations;
  private final Vocabulary vocabulary;

  public Attributions(Lexicon lexicon, String language) {
    quotations = new QuotationFinder(lexicon, language);
    vocabulary = Vocabulary.load(lexicon, language);
  }

  /**
   * One word that may be a cue.
   *
   * @param cue where it stands
   * @param readings the ways to read it
   */
  public record Example(Span cue, List<Reading> readings) {}

  /**
   * One way to read it.
   *
   * @param step name of its construction
   * @param pieces the content it gives
   * @param features what the weights see
   */
  public record Reading(String step, List<Span> pieces, List<String> features) {}

  /** All possible cues of the told blocks, in text order. */
  public List<Example> examples(Text text) {
    Passage passage = Passage.of(text, quotations.find(text), vocabulary.cues());
    CueFinder finder = new CueFinder(passage, vocabulary);
    CueFeatures features = new CueFeatures(passage, vocabulary.cues());
    List<Example> out = new ArrayList<>();
    for (Tree tree : passage.trees()) {
      for (Cue cue : finder.find(tree)) {
        List<List<String>> seen = features.of(cue);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
          Candidate c = cue.candidates().get(i);
          readings.add(new Reading(c.construction().step(), c.pieces(), seen.get(i)));
        }
        out.add(new Example(cue.span(), readings));
      }
    }
    return out;
  }
}
