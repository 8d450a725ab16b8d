package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Form;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/**
 * What a page has told so far, as far as it says who a pronoun or a bare noun before a cue stands
 * for: in a run of speech it is the one who spoke last, not somebody whom he only spoke of.
 */
final class Told {
  /** Most sentences of narration over which a run of speech goes on. */
  private static final int REACH = 1;

  private final Passage passage;
  private final References references;
  private final Genders genders;
  private final List<Statement> statements = new ArrayList<>();
  private final Map<String, Party> makers = new HashMap<>();

  Told(Passage passage, References references, Genders genders) {
    this.passage = passage;
    this.references = references;
    this.genders = genders;
  }

  void add(Statement statement) {
    statements.add(statement);
  }

  /** Sources of the last statement that names any. */
  List<Party> sources() {
    return last().map(Statement::sources).orElse(List.of());
  }

  /** Remembers who made a paper: "the report" alone is then his. */
  void made(String document, Party maker) {
    makers.put(document, maker);
  }

  Optional<Party> maker(String document) {
    return Optional.ofNullable(makers.get(document));
  }

  /**
   * Whom a pronoun of one person before a cue stands for.
   *
   * @param pronoun as it stands
   * @param joined who the page's own coreference takes it for
   * @param content what is said
   * @return empty when {@code joined} holds
   */
  Optional<Party> speaker(String pronoun, Span place, Party joined, List<Span> content) {
    Optional<Statement> last = last().flatMap(s -> canBe(pronoun, s) ? last() : outer(s));
    if (last.isEmpty() || !canBe(pronoun, last.get())) {
      return Optional.empty();
    }
    Party speaker = last.get().sources().get(0);
    if (speaker.entity().isPresent() && speaker.entity().equals(joined.entity())) {
      return Optional.empty();
    }
    int from = end(last.get());
    int start = Math.min(place.start(), content.get(0).start());
    boolean spokenOf =
        joined.entity().isEmpty() || !isNarrated(joined.entity().get(), from, place, content);
    return spokenOf && narrated(from, start) <= REACH ? Optional.of(speaker) : Optional.empty();
  }

  /** Whether a pronoun of one person can stand for who makes a statement. */
  private boolean canBe(String pronoun, Statement statement) {
    if (statement.sources().size() != 1) {
      return false;
    }
    Party speaker = statement.sources().get(0);
    return !genders.isOther(pronoun, speaker.name()) && isPerson(speaker) && !isPlural(speaker);
  }

  /** Whether the words of a party that no entity is known for name several. */
  private boolean isPlural(Party party) {
    int at = party.span().map(span -> passage.treeAt(span.start())).orElse(-1);
    if (party.entity().isPresent() || at < 0) {
      return false;
    }
    Tree tree = passage.trees().get(at);
    int last = tree.sentence().tokenAt(party.span().map(Span::end).orElse(0) - 1);
    return last >= 0 && last < tree.size() && tree.token(last).has("Number=Plur");
  }

  /** The statement of whoever tells of another's. */
  private Optional<Statement> outer(Statement inner) {
    return inner
        .evidence()
        .cue()
        .flatMap(
            cue ->
                statements.stream()
                    .filter(s -> !s.equals(inner) && s.holds(cue) && s.sources().size() == 1)
                    .findFirst());
  }

  /** The body or state that spoke last, for an "it" that the page joins with nothing. */
  Optional<Party> bodyBefore() {
    return last()
        .filter(s -> s.sources().size() == 1)
        .map(s -> s.sources().get(0))
        .filter(p -> p.entity().flatMap(references::entity).filter(Told::isBody).isPresent());
  }

  private static boolean isBody(Entity entity) {
    return entity.kind() == Kind.ORGANISATION
        || entity.kind() == Kind.STATE
        || entity.kind() == Kind.GROUP;
  }

  /** The only person whom the narration named in the sentences right before a place. */
  Optional<Entity> personBefore(Tree tree) {
    Set<String> named = new HashSet<>();
    int at = passage.index(tree);
    for (int i = Math.max(0, at - 2); i < at && i >= 0; i++) {
      for (Reference reference : references.in(passage.trees().get(i).sentence().span())) {
        boolean person = reference.mention().kind() == Kind.PERSON;
        boolean name = reference.mention().form() == Form.NAME;
        if (person && name && !isTold(reference.mention().span())) {
          named.add(reference.entity());
        }
      }
    }
    if (named.size() != 1) {
      return Optional.empty();
    }
    return references.entity(named.iterator().next());
  }

  /** Those named together as the subject of the sentence before. */
  List<Party> groupBefore() {
    List<Party> sources = sources();
    return sources.size() > 1 ? sources : List.of();
  }

  private boolean isPerson(Party party) {
    return party
        .entity()
        .flatMap(references::entity)
        .map(entity -> entity.kind() == Kind.PERSON || entity.kind() == Kind.OFFICE)
        .orElseGet(() -> party.name().matches("(?:[Aa]n? |[Tt]he ).*"));
  }

  private Optional<Statement> last() {
    for (int i = statements.size() - 1; i >= 0; i--) {
      if (!statements.get(i).sources().isEmpty()) {
        return Optional.of(statements.get(i));
      }
    }
    return Optional.empty();
  }

  private static int end(Statement statement) {
    int cue = statement.evidence().cue().map(Span::end).orElse(0);
    return Math.max(cue, statement.hull().end());
  }

  /** Whether the outlet itself speaks of an entity between two places. */
  private boolean isNarrated(String entity, int from, Span to, List<Span> content) {
    if (from >= to.start()) {
      return false;
    }
    for (Reference reference : references.in(new Span(from, to.start()))) {
      Span span = reference.mention().span();
      boolean own = reference.entity().equals(entity);
      if (own && !isTold(span) && content.stream().noneMatch(p -> p.contains(span))) {
        return true;
      }
    }
    return false;
  }

  private boolean isTold(Span span) {
    return passage.isQuoted(span.start()) || statements.stream().anyMatch(s -> s.holds(span));
  }

  /** The number of whole sentences between two places. */
  private int narrated(int from, int to) {
    int count = 0;
    for (Tree tree : passage.trees()) {
      Span span = tree.sentence().span();
      if (span.start() >= from && span.end() <= to && !isTold(span)) {
        count++;
      }
    }
    return count;
  }
}
