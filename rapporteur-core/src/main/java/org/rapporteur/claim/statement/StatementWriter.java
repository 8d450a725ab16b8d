package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.claim.clause.Phrases;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.claim.statement.Accounts.Account;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** Turns accounts into statements: who, to whom, through whom, how. */
final class StatementWriter {
  private static final double ALL = 0.98;

  private final Entities entities;
  private final Passage passage;

  StatementWriter(Entities entities, Passage passage) {
    this.entities = entities;
    this.passage = passage;
  }

  List<Statement> write(Accounts accounts) {
    List<Statement> statements = new ArrayList<>();
    List<Party> before = List.of();
    for (Account account : accounts.inOrder()) {
      Statement statement = statement(account, before);
      statements.add(statement);
      before = statement.sources().isEmpty() ? before : statement.sources();
    }
    return statements;
  }

  private Statement statement(Account account, List<Party> before) {
    Optional<Span> cue = account.choice().map(c -> c.cue().span());
    Span hull = account.pieces().get(0);
    for (Span piece : account.pieces()) {
      hull = hull.cover(piece);
    }
    String rule =
        account
            .choice()
            .map(c -> c.candidate().construction().step())
            .orElseGet(() -> account.speech().map(s -> s.step()).orElse("step/quotation"));
    Evidence evidence =
        new Evidence(
            entities.article().id(), cue.isPresent() ? hull.cover(cue.get()) : hull, cue, rule);
    return new Statement(
        evidence.id("s"),
        kind(account.pieces()),
        account.pieces(),
        sources(account, before),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Statement.Stance.SAYS,
        false,
        evidence);
  }

  private List<Party> sources(Account account, List<Party> before) {
    if (account.choice().isPresent()) {
      Cue cue = account.choice().get().cue();
      return cue.subject() == Tree.NONE
          ? List.of()
          : List.of(party(new Phrases(cue.tree()).nounPhrase(cue.subject())));
    }
    Optional<Span> name = account.speech().flatMap(s -> s.source());
    return name.isPresent() ? List.of(party(name.get())) : before;
  }

  private Party party(Span span) {
    return new Party(
        Optional.of(span), span.of(passage.chars()), Optional.empty(), Optional.empty());
  }

  private Statement.Kind kind(List<Span> pieces) {
    int letters = 0;
    int quoted = 0;
    for (Span piece : pieces) {
      letters += passage.letters(piece);
      quoted += passage.quotedChars(piece);
    }
    if (quoted == 0) {
      return Statement.Kind.INDIRECT;
    }
    return quoted >= ALL * letters ? Statement.Kind.DIRECT : Statement.Kind.MIXED;
  }
}
