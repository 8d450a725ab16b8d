package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Statement;

/**
 * Reads who said what on a page: first the sure cues of every sentence, then the quotations that no
 * sure cue accounts for. Immutable and thread-safe; never throws on a page.
 */
public final class StatementReader {
  private static final String LANGUAGE = "en";

  private final QuotationFinder quotations;
  private final CueChooser chooser;
  private final Vocabulary vocabulary;

  /** Builds the reader from its data rows and weights. */
  public StatementReader(Lexicon lexicon) {
    quotations = new QuotationFinder(lexicon, LANGUAGE);
    vocabulary = Vocabulary.load(lexicon, LANGUAGE);
    chooser = new CueChooser(lexicon, LANGUAGE, vocabulary.cues());
  }

  /** The statements of the told blocks, in text order of their cues. */
  public List<Statement> read(Entities entities) {
    Passage passage =
        Passage.of(entities.text(), quotations.find(entities.text()), vocabulary.cues());
    CueFinder finder = new CueFinder(passage, vocabulary);
    CueFeatures features = new CueFeatures(passage, vocabulary.cues());
    QuotationOrder order = new QuotationOrder(passage, vocabulary);
    List<Choice> chosen = new ArrayList<>();
    List<Choice> weak = new ArrayList<>();
    for (Tree tree : passage.trees()) {
      List<Choice> weighed = chooser.weigh(finder.find(tree), features, order);
      chosen.addAll(chooser.sure(weighed));
      weak.addAll(weighed);
    }
    List<Choice> drawn = new ArrayList<>(new Borders(passage, vocabulary.cues()).draw(chosen));
    List<Choice> nested = new NestedSpeech(passage, vocabulary).find(quotations);
    drawn.removeIf(c -> nested.stream().anyMatch(n -> n.cue().span().equals(c.cue().span())));
    drawn.addAll(nested);
    Accounts accounts = new Accounts(passage, drawn);
    accounts.addWeak(weak);
    accounts.addAll(new FreeIndirect(passage, vocabulary.words()).find(accounts.inOrder()));
    return new StatementWriter(entities, passage, vocabulary).write(accounts);
  }
}
