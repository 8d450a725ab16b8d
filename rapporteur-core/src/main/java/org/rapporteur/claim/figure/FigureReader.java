package org.rapporteur.claim.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Party;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;

/**
 * Makes figures of the quantities that the article itself tells: what is measured, whether it went
 * up or down, per what, and who says so.
 */
public final class FigureReader {
  private final Changes changes;

  /** Builds it from {@code lang/en/changes.tsv}. */
  public FigureReader(Lexicon lexicon) {
    this.changes = new Changes(lexicon);
  }

  /**
   * The figures of a page, in text order.
   *
   * @param statements those of the page: a figure inside one is its source's
   */
  public List<Figure> read(Entities entities, List<Statement> statements) {
    List<Figure> figures = new ArrayList<>();
    Text text = entities.text();
    Map<Sentence, Tree> trees = new HashMap<>();
    int at = 0;
    List<Sentence> sentences = text.sentences();
    for (Quantity quantity : entities.mentions().quantities()) {
      while (at < sentences.size() && sentences.get(at).span().end() <= quantity.span().start()) {
        at++;
      }
      boolean inside = at < sentences.size() && sentences.get(at).span().contains(quantity.span());
      if (!inside || !text.role(sentences.get(at)).isTold()) {
        continue;
      }
      Tree tree = trees.computeIfAbsent(sentences.get(at), Tree::of);
      figures.add(figure(entities, quantity, tree, statements));
    }
    return figures;
  }

  private Figure figure(
      Entities entities, Quantity quantity, Tree tree, List<Statement> statements) {
    String text = entities.article().text();
    Measured measured = Measure.of(tree, changes, quantity, text);
    Evidence evidence =
        new Evidence(entities.article().id(), quantity.span(), Optional.empty(), quantity.rule());
    return new Figure(
        evidence.id("f"),
        quantity.low(),
        quantity.high(),
        quantity.unit(),
        quantity.per().or(measured::per),
        measured.direction(),
        holder(quantity.span(), statements),
        measured.words().isEmpty() ? quantity.unit() : measured.words(),
        evidence);
  }

  private static Optional<String> holder(Span span, List<Statement> statements) {
    return statements.stream()
        .filter(s -> !s.isAttitude() && s.holds(span) && !s.sources().isEmpty())
        .min(Comparator.comparingInt(s -> s.hull().length()))
        .map(s -> s.sources().stream().map(Party::name).collect(Collectors.joining(" and ")));
  }
}
