package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.claim.statement.Accounts.Account;
import org.rapporteur.claim.statement.CueRows.CueRow;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Party;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** Turns accounts into statements: who, to whom, through whom, when, how. */
final class StatementWriter {
  private static final double ALL = 0.98;
  private static final Pattern FIRST_PERSON =
      Pattern.compile("\\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s|me)\\b");

  private final Entities entities;
  private final Passage passage;
  private final References references;
  private final Speakers speakers;
  private final Relays relays;
  private final Occasions occasions;
  private final Voices voices;
  private final Vocabulary vocabulary;

  StatementWriter(Entities entities, Passage passage, Vocabulary vocabulary) {
    this.entities = entities;
    this.passage = passage;
    this.vocabulary = vocabulary;
    References references = new References(entities);
    this.references = references;
    speakers = new Speakers(passage, references, vocabulary, entities.mentions().times());
    relays = new Relays(passage, references, vocabulary);
    occasions = new Occasions(entities, references, vocabulary.words());
    voices = new Voices(passage, references, vocabulary);
  }

  List<Statement> write(Accounts accounts) {
    List<Statement> statements = new ArrayList<>();
    List<Statement> stances = new ArrayList<>();
    Told told = new Told(passage, references, vocabulary.genders());
    for (Account account : accounts.inOrder()) {
      Optional<Choice> choice = account.choice();
      Statement statement =
          choice.map(c -> fromCue(c, told)).orElseGet(() -> fromSpeech(account, told.sources()));
      if (choice.isEmpty() || voices.isSomebodys(statement, choice.get())) {
        statements.add(statement);
        told.add(statement);
      } else if (voices.isStance(choice.get())) {
        stances.add(stance(choice.get(), told));
      }
    }
    List<Statement> all = new ArrayList<>(carriedOn(nested(statements)));
    all.addAll(stances);
    all.sort(Comparator.comparingInt(StatementWriter::start));
    return all;
  }

  private static int start(Statement statement) {
    int content = statement.hull().start();
    return Math.min(statement.evidence().cue().map(Span::start).orElse(content), content);
  }

  private Statement fromCue(Choice choice, Told told) {
    Candidate candidate = choice.candidate();
    Statement.Kind kind = kind(choice.cue(), candidate);
    Optional<CueRow> row = vocabulary.cues().find(choice.cue(), candidate);
    String rule =
        voices.isAttitude(choice, kind)
            ? attitude(candidate)
            : row.map(CueRow::rule).orElseGet(() -> candidate.construction().step());
    List<Party> sources = speakers.of(choice.cue(), candidate, told);
    return statement(choice, kind, voices.speaking(sources, choice), rule);
  }

  /** What hangs on something without a voice, which is named as it stands. */
  private Statement stance(Choice choice, Told told) {
    Candidate candidate = choice.candidate();
    List<Party> sources = speakers.of(choice.cue(), candidate, told);
    return statement(choice, kind(choice.cue(), candidate), sources, attitude(candidate));
  }

  private static String attitude(Candidate candidate) {
    return Statement.ATTITUDE + candidate.construction().label();
  }

  private Statement statement(
      Choice choice, Statement.Kind kind, List<Party> sources, String rule) {
    Cue cue = choice.cue();
    Candidate candidate = choice.candidate();
    Evidence evidence =
        new Evidence(
            entities.article().id(),
            candidate.hull().cover(cue.span()),
            Optional.of(cue.span()),
            rule);
    return new Statement(
        evidence.id("s"),
        kind,
        candidate.pieces(),
        sources,
        vocabulary.addressees().of(cue, candidate, passage, speakers).stream()
            .filter(to -> sources.stream().noneMatch(from -> from.name().equals(to.name())))
            .toList(),
        relays.of(cue, candidate),
        occasions.when(cue, candidate),
        occasions.place(cue, candidate),
        vocabulary.cues().find(cue, candidate).map(CueRow::stance).orElse(Statement.Stance.SAYS),
        voices.isNegated(cue),
        evidence);
  }

  /**
   * By the marks around the content, but for two cases: what is told inside another's quotation is
   * indirect there, and words in the first person after a colon are direct without marks.
   */
  private Statement.Kind kind(Cue cue, Candidate candidate) {
    if (passage.isQuoted(cue.span().start())) {
      boolean repeated = candidate.link().equals(NestedSpeech.LINK);
      return repeated ? Statement.Kind.DIRECT : Statement.Kind.INDIRECT;
    }
    Construction construction = candidate.construction();
    boolean colon =
        construction == Construction.COLON
            || construction == Construction.LABEL
            || (isBehindColon(candidate)
                && vocabulary.cues().takesQuotation(cue.tree(), cue.token()));
    Statement.Kind kind = kind(candidate.pieces());
    boolean told = passage.text().role(cue.tree().sentence()) != Role.TITLE;
    boolean speech =
        (construction == Construction.LABEL && candidate.link().equals("before") && told)
            || FIRST_PERSON.matcher(candidate.hull().of(passage.chars())).find();
    boolean unmarked = colon && kind == Statement.Kind.INDIRECT && speech;
    return unmarked ? Statement.Kind.DIRECT : kind;
  }

  private boolean isBehindColon(Candidate candidate) {
    int at = candidate.pieces().get(0).start() - 1;
    while (at > 0 && Character.isWhitespace(passage.chars().charAt(at))) {
      at--;
    }
    return at > 0 && passage.chars().charAt(at) == ':';
  }

  private Statement fromSpeech(Account account, List<Party> before) {
    Span hull = account.pieces().get(0);
    for (Span piece : account.pieces()) {
      hull = hull.cover(piece);
    }
    Optional<Span> name = account.speech().flatMap(s -> s.source());
    String rule = account.speech().map(s -> s.step()).orElse("step/quotation");
    Evidence evidence = new Evidence(entities.article().id(), hull, Optional.empty(), rule);
    List<Party> sources =
        name.map(span -> List.of(speakers.named(span))).orElseGet(() -> carried(before));
    return new Statement(
        evidence.id("s"),
        kind(account.pieces()),
        account.pieces(),
        sources,
        List.of(),
        relays.of(account.pieces()),
        Optional.empty(),
        Optional.empty(),
        Statement.Stance.SAYS,
        false,
        evidence);
  }

  /** The same parties without a place: nothing here stands for them. */
  private static List<Party> carried(List<Party> before) {
    return before.stream()
        .map(p -> new Party(Optional.empty(), p.name(), p.entity(), p.code()))
        .toList();
  }

  /** Whoever tells of another's statement passes it on. */
  private List<Statement> nested(List<Statement> statements) {
    List<Statement> out = new ArrayList<>();
    for (Statement inner : statements) {
      if (isMedium(inner) && statements.stream().anyMatch(s -> isPassedOn(inner, s))) {
        continue;
      }
      Set<String> via = new LinkedHashSet<>(inner.via());
      for (Statement outer : statements) {
        boolean passes = !outer.isAttitude() && !outer.id().equals(inner.id());
        if (passes && tells(outer, inner)) {
          outer.sources().stream()
              .map(Party::name)
              .filter(name -> via.stream().noneMatch(v -> isNamedIn(name, v)))
              .forEach(via::add);
          via.addAll(outer.via());
        }
      }
      inner.sources().stream().map(Party::name).forEach(via::remove);
      out.add(inner.through(List.copyOf(via)));
    }
    return out;
  }

  /** "The Belarusian news agency BelTA" is BelTA. */
  private static boolean isNamedIn(String phrase, String name) {
    return phrase.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
  }

  private boolean isMedium(Statement statement) {
    RelayWords words = vocabulary.relayWords();
    return statement.sources().stream()
        .anyMatch(
            p ->
                words.isMedium(p.name())
                    || p.span().filter(s -> words.isMedium(s.of(passage.chars()))).isPresent());
  }

  /** Whether a medium says nothing but that somebody said something: it only passes that on. */
  private static boolean isPassedOn(Statement outer, Statement inner) {
    return tells(outer, inner)
        && !outer.id().equals(inner.id())
        && 2 * inner.hull().length() >= outer.hull().length();
  }

  /** What the same source says next came the same way, until a relay or another source is named. */
  private static List<Statement> carriedOn(List<Statement> statements) {
    List<Statement> out = new ArrayList<>();
    for (Statement statement : statements) {
      Statement last = out.isEmpty() ? statement : out.get(out.size() - 1);
      boolean same = !statement.sources().isEmpty() && isSame(last.sources(), statement.sources());
      boolean goesOn = same && statement.via().isEmpty();
      out.add(goesOn ? statement.through(last.via()) : statement);
    }
    return out;
  }

  private static boolean isSame(List<Party> one, List<Party> other) {
    return one.stream().map(Party::name).toList().equals(other.stream().map(Party::name).toList());
  }

  private static boolean tells(Statement outer, Statement inner) {
    Optional<Span> cue = inner.evidence().cue();
    return cue.isPresent()
        && outer.hull().contains(cue.get())
        && outer.holds(cue.get())
        && inner.content().stream().allMatch(outer::holds);
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
