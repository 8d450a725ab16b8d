package org.rapporteur.claim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Bundled;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Page;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;

/** The last sentence of a page with all that the reader of events knows of it. */
final class OneSentence {
  private static final Lexicon LEXICON = Bundled.RAPPORTEUR.lexicon();
  private static final Ontology ONTOLOGY = new Ontology(LEXICON);
  private static final Inflections INFLECTIONS = new Inflections(LEXICON);
  private static final WordClasses CLASSES = new WordClasses(LEXICON);
  private static final ActRows ROWS = new ActRows(LEXICON, ONTOLOGY, INFLECTIONS, CLASSES);
  private static final Agents AGENTS = new Agents(LEXICON, INFLECTIONS, CLASSES);
  private static final Ranks RANKS = new Ranks(LEXICON);

  private static final Map<String, String> CAPITALS = Map.of("Lima", "PER", "Berlin", "DEU");

  final PageActors page;
  final Syntax syntax;
  final ActorCoder coder;

  OneSentence(String text) {
    Reading reading = Bundled.RAPPORTEUR.read(Page.ofText("page", text));
    var sentences = reading.entities().text().sentences();
    page = new PageActors(reading.entities(), CAPITALS, Map.of(), Map.of(), AGENTS);
    syntax =
        new Syntax(
            TreeRepair.of(sentences.get(sentences.size() - 1), CLASSES), INFLECTIONS, CLASSES);
    coder = new ActorCoder(syntax, page, AGENTS, RANKS);
  }

  /** The first token of the form. */
  int at(String form) {
    for (int i = 0; i < syntax.size(); i++) {
      if (syntax.token(i).form().equals(form)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no word " + form);
  }

  /** What the sentence tells before page and day come to it. */
  List<Draft> drafts() {
    @Nullable ActRow[] found = new ActRow[syntax.size()];
    @Nullable ActRow[] inside = new ActRow[syntax.size()];
    for (int i = 0; i < found.length; i++) {
      boolean name = coder.names().isInName(i);
      inside[i] = name ? null : ROWS.at(syntax, i, true).orElse(null);
      found[i] = inside[i] == null ? null : ROWS.at(syntax, i, false).orElse(null);
    }
    return SentenceActs.of(new Scene(syntax, found, inside, coder, ONTOLOGY));
  }

  Grounding grounding() {
    return new Grounding(AGENTS, page, coder.names());
  }

  static Party party(String name, String code) {
    return new Party(Optional.empty(), name, Optional.empty(), Optional.of(code));
  }

  static List<String> codes(List<Party> parties) {
    return parties.stream().map(p -> p.code().orElse("---")).toList();
  }
}
