package org.rapporteur.claim.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Event;
import org.rapporteur.model.Event.Status;
import org.rapporteur.model.Party;
import org.rapporteur.model.Role;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;

/**
 * Reads who did what to whom: acts by the rows of {@code events/en.tsv} on the trees of the
 * sentences, with status, day, place and CAMEO rows; an act told twice is one event.
 */
public final class EventReader {
  /** To mean to meet. */
  private static final String AHEAD = "036";

  /** What can have been long ago; what is still to come, or is going on, was not. */
  private static final Set<Status> RECALLABLE =
      Set.of(Status.HAPPENED, Status.ALLEGED, Status.DENIED);

  private final Ontology ontology;
  private final WordClasses classes;
  private final Inflections inflections;
  private final ActRows rows;
  private final Agents agents;
  private final Ranks ranks;
  private final Needs needs;
  private final Contexts contexts;
  private final Sport sport;
  private final Reliability reliability;
  private final Map<String, String> capitals = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();
  private final Map<String, String> states = new HashMap<>();

  /** Builds the reader from its data rows. */
  public EventReader(Lexicon lexicon) {
    ontology = new Ontology(lexicon);
    inflections = new Inflections(lexicon);
    classes = new WordClasses(lexicon);
    rows = new ActRows(lexicon, ontology, inflections, classes);
    agents = new Agents(lexicon, inflections, classes);
    ranks = new Ranks(lexicon);
    needs = new Needs(lexicon);
    contexts = new Contexts(lexicon);
    sport = new Sport(lexicon);
    reliability = new Reliability(lexicon);
    for (Row row : lexicon.table("entity/states.tsv").rows()) {
      row.list("capitals").forEach(city -> capitals.put(city, row.get("code")));
      states.putIfAbsent(row.get("code"), row.get("name"));
    }
    for (Row row : lexicon.table("entity/places.tsv").rows()) {
      places.put(row.get("name"), row.get("state"));
    }
  }

  /**
   * The events of a page, in text order.
   *
   * @param statements the page's statements: who vouches for an act inside one
   */
  public List<Event> read(Entities entities, List<Statement> statements) {
    PageActors page = new PageActors(entities, capitals, places, states, agents);
    Citable citable = new Citable(agents, page, ranks, needs);
    Occasion occasion = new Occasion(entities, page);
    Recall recall = new Recall(entities);
    EventMerger merger = new EventMerger(entities.article().id());
    Postings postings = new Postings(entities);
    for (Sentence sentence : entities.text().sentences()) {
      Role role = entities.text().role(sentence);
      if (!role.isTold()
          || isQuestion(sentence)
          || sport.isAbout(sentence)
          || postings.holds(sentence)) {
        continue;
      }
      Syntax syntax =
          new Syntax(
              TreeRepair.of(HeadlineTree.of(sentence, inflections), classes), inflections, classes);
      @Nullable ActRow[] found = new ActRow[syntax.size()];
      @Nullable ActRow[] inside = new ActRow[syntax.size()];
      boolean any = false;
      ActorCoder coder = new ActorCoder(syntax, page, agents, ranks);
      for (int i = 0; i < found.length; i++) {
        inside[i] =
            coder.names().isInName(i) || occasion.isDay(syntax.token(i)) || isConnective(syntax, i)
                ? null
                : rows.at(syntax, i, true).orElse(null);
        found[i] = inside[i] == null ? null : rows.at(syntax, i, false).orElse(null);
        any |= found[i] != null;
      }
      if (!any) {
        continue;
      }
      Scene scene = new Scene(syntax, found, inside, coder, ontology);
      List<Draft> drafts = SentenceActs.of(scene);
      Understood understood =
          new Understood(
              syntax, coder, page, new Proposals(syntax, page, agents, ranks), agents, inside);
      for (Draft read : drafts) {
        Draft draft = understood.of(read);
        List<Statement> holding = holding(statements, syntax.token(draft.token()).span());
        Draft told = told(draft, syntax, coder, page, citable, occasion, recall, holding);
        boolean clipped = role == Role.TITLE && isUnnamed(told); // "Shore force agreed"
        if (clipped || Foretold.is(told, holding, page) || !citable.holds(told)) {
          continue;
        }
        EventMerger.Telling telling =
            new EventMerger.Telling(
                event(entities, told, syntax, occasion),
                role == Role.TITLE || role == Role.HEADING,
                Anaphora.pointsBack(syntax, draft),
                Anaphora.isFurther(syntax, draft));
        if (Unread.is(scene, read) || Doubt.isToo(syntax, page, told, !holding.isEmpty())) {
          merger.addToTitle(telling);
        } else {
          merger.add(telling);
        }
      }
    }
    return merger.tellings().stream()
        .filter(telling -> reliability.holds(telling.judged(), entities, statements))
        .map(EventMerger.Telling::event)
        .toList();
  }

  /** Whether nobody acts whom a page names: in a headline the verb may be a participle as well. */
  private static boolean isUnnamed(Draft draft) {
    return !draft.actors().isEmpty()
        && draft.actors().stream().allMatch(p -> p.entity().isEmpty())
        && draft.type().filter("AGREE"::equals).isPresent();
  }

  /** The statements in whose content the act is told. */
  private static List<Statement> holding(List<Statement> statements, Span trigger) {
    return statements.stream().filter(s -> !s.isAttitude() && s.holds(trigger)).toList();
  }

  /** "As opposed to": no act of anybody. */
  private static boolean isConnective(Syntax syntax, int index) {
    return index > 0 && syntax.form(index).equals("opposed") && syntax.form(index - 1).equals("as");
  }

  private static boolean isQuestion(Sentence sentence) {
    for (int i = sentence.size() - 1; i >= Math.max(0, sentence.size() - 2); i--) {
      if (sentence.token(i).form().equals("?")) {
        return true;
      }
    }
    return false;
  }

  private Draft told(
      Draft draft,
      Syntax syntax,
      ActorCoder coder,
      PageActors page,
      Citable citable,
      Occasion occasion,
      Recall recall,
      List<Statement> holding) {
    Status status = draft.status();
    boolean alleged = holding.stream().anyMatch(s -> s.stance() == Statement.Stance.CLAIMS);
    if (alleged && status == Status.HAPPENED) {
      status = Status.ALLEGED;
    }
    boolean ahead =
        status == Status.HAPPENED
            && draft.code().startsWith("04")
            && occasion.isAhead(syntax, draft.token());
    Grounding grounding = new Grounding(agents, page, coder.names());
    List<Party> actors = grounding.of(draft.actors(), draft.recipients());
    return new Draft(
        draft.row(),
        draft.token(),
        ahead ? AHEAD : draft.code(),
        draft.type(),
        actors,
        grounding.of(draft.recipients(), actors, draft.code()),
        draft.mutual(),
        ahead ? Status.PLANNED : status,
        RECALLABLE.contains(status)
            && !ahead
            && (recall.isOf(syntax, draft.token(), !holding.isEmpty())
                || citable.isOfFormer(draft.type(), actors)));
  }

  private Event event(Entities entities, Draft draft, Syntax syntax, Occasion occasion) {
    Token token = syntax.token(draft.token());
    Optional<String> mode =
        draft.type().isPresent() && draft.type().equals(ontology.type(draft.code()))
            ? ontology.mode(draft.code())
            : Optional.empty();
    return EventMerger.event(
        entities.article().id(),
        draft,
        mode,
        contexts.of(syntax),
        syntax.tree().sentence().span(),
        token.span(),
        occasion.when(syntax, draft.token(), draft.status()),
        occasion.place(syntax, draft.token()));
  }
}
