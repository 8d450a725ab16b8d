package org.rapporteur.claim.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Party;

/**
 * Whom an act is done to where the words of the act name nobody: those fought beside it, the maker
 * of what it answers, the state that the page is about.
 */
final class Understood {
  /** CAMEO numbers of curbs on a state, of threats of them, and of moving troops. */
  private static final List<String> CURBS = List.of("160", "161", "163", "1312", "1313", "154");

  /** Those who may curb a state. */
  private static final Set<String> POWERS = Set.of("GOV", "LEG", "ELI", "MIL");

  private static final int STATE = 3;

  private final Syntax syntax;
  private final ActorCoder coder;
  private final PageActors page;
  private final Agents agents;
  private final Aims aims;
  private final Proposals proposals;

  Understood(
      Syntax syntax,
      ActorCoder coder,
      PageActors page,
      Proposals proposals,
      Agents agents,
      @Nullable ActRow[] acts) {
    this.syntax = syntax;
    this.coder = coder;
    this.page = page;
    this.proposals = proposals;
    this.agents = agents;
    aims = new Aims(syntax, coder, acts);
  }

  /** The draft with its recipients, where it has none and others tell of them. */
  Draft of(Draft draft) {
    if (draft.mutual() || draft.actors().isEmpty()) {
      return draft;
    }
    List<Party> found = List.of();
    boolean protest = draft.type().filter("PROTEST"::equals).isPresent();
    if (protest && draft.recipients().stream().allMatch(coder::isGround)) {
      found = aims.protestedAgainst(draft.token(), draft.actors());
      return found.isEmpty() ? draft : draft.to(found);
    }
    if (!draft.recipients().isEmpty()) {
      return draft;
    }
    if (Aims.isBlow(draft.code())) {
      found = aims.of(draft.token(), draft.actors());
    }
    if (Proposals.isAnswer(draft.code())) {
      found = proposals.makers(draft.token(), coder, draft.actors());
    }
    if (found.isEmpty() && isMeantForHome(draft)) {
      found = home(draft).map(List::of).orElse(List.of());
    }
    return found.isEmpty() ? draft : draft.to(found);
  }

  /** Whether the act is a curb or a demand, which somebody must be the target of. */
  private boolean isMeantForHome(Draft draft) {
    int object = syntax.isVerb(draft.token()) ? syntax.object(draft.token()) : -1;
    if (object >= 0 && syntax.isOf("traded", object)) {
      return false; // "restricts imports": from everywhere
    }
    boolean asks = draft.type().filter("REQUEST"::equals).isPresent() && isCall(draft.row());
    return asks || CURBS.stream().anyMatch(draft.code()::startsWith);
  }

  private static boolean isCall(ActRow row) {
    return row.words().contains("call") || row.words().contains("demand");
  }

  /** The state that an article is about, where others curb it and the sentence names no third. */
  private Optional<Party> home(Draft draft) {
    Optional<String> home = page.isArticle() ? page.home() : Optional.empty();
    if (home.isEmpty() || draft.actors().stream().anyMatch(a -> !isPowerAbroad(a, home.get()))) {
      return Optional.empty();
    }
    Set<String> actors = Codes.heads(draft.actors());
    boolean third =
        page.states(coder.names().all()).stream()
            .anyMatch(s -> !s.equals(home.get()) && !actors.contains(s));
    return third ? Optional.empty() : page.last(home.get(), syntax.token(draft.token()).start());
  }

  private boolean isPowerAbroad(Party actor, String home) {
    String code = actor.code().orElse("");
    return !agents.isBare(code)
        && !Codes.head(actor).equals(home)
        && (Codes.isBody(actor) || code.length() == STATE || POWERS.contains(Codes.sector(actor)));
  }
}
