package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Party;

/**
 * Whom a blow is meant for where only a clause beside it tells: "shelled the hills to push back the
 * rebels", "took the town after fighting with Norvian troops".
 */
final class Aims {
  /** CAMEO roots of blows: a show of force, repression, assault, fight, mass violence. */
  private static final List<String> BLOWS = List.of("15", "175", "18", "19", "20");

  private static final Set<String> AFTER = Set.of("after", "in", "amid", "during", "following");
  private static final Set<String> FOES = Set.of("with", "against", "from");

  /** An infinitive below an infinitive: "to try to push back". */
  private static final int DEPTH = 2;

  private final Syntax syntax;
  private final ActorCoder coder;
  private final @Nullable ActRow[] acts;

  Aims(Syntax syntax, ActorCoder coder, @Nullable ActRow[] acts) {
    this.syntax = syntax;
    this.coder = coder;
    this.acts = acts;
  }

  /** Whether the act is a blow that somebody must be the target of. */
  static boolean isBlow(String code) {
    return BLOWS.stream().anyMatch(code::startsWith);
  }

  /** Those fought in the clauses beside the word that tells a blow; empty where none are named. */
  List<Party> of(int index, List<Party> actors) {
    List<Integer> levels = new ArrayList<>(List.of(index));
    int head = syntax.head(index);
    if (!syntax.isVerb(index)
        && head >= 0
        && syntax.isVerb(head)
        && syntax.token(index).is("obj")) {
      levels.add(head);
    }
    for (int level : levels) {
      for (int clause : syntax.children(level, "acl", "advcl", "xcomp", "conj")) {
        List<Party> found = clause > index ? fought(clause, actors, DEPTH) : List.<Party>of();
        if (!found.isEmpty()) {
          return found;
        }
      }
      for (int fight : syntax.children(level, "obl", "nmod")) {
        List<Party> found = foes(fight, actors);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** "Marched to call for Velko to go", "rallied to denounce the ministers": who shall yield. */
  List<Party> protestedAgainst(int index, List<Party> actors) {
    List<Integer> levels = new ArrayList<>(List.of(index));
    int head = syntax.head(index);
    if (!syntax.isVerb(index) && head >= 0 && syntax.isVerb(head)) {
      levels.add(head);
    }
    for (int level : levels) {
      for (int clause : syntax.children(level, "acl", "advcl", "xcomp")) {
        boolean aim = syntax.isInfinitive(clause) || syntax.form(clause).endsWith("ing");
        List<Party> found =
            aim && clause > index ? Recipients.without(yielding(clause), actors) : List.<Party>of();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Party> yielding(int clause) {
    List<Integer> whom = new ArrayList<>();
    if (syntax.isOf("defying", clause)) {
      whom.addAll(syntax.children(clause, "obj"));
      if (syntax.lemma(clause).equals("protest")) {
        whom.addAll(syntax.oblique(clause, "against"));
      }
    }
    if (syntax.isOf("demanding", clause)) {
      whom.addAll(syntax.oblique(clause, "for"));
      whom.addAll(syntax.oblique(clause, "on"));
      whom.addAll(syntax.children(clause, "obj"));
      for (int wish : syntax.children(clause, "ccomp", "xcomp", "advcl")) {
        whom.addAll(syntax.children(wish, "nsubj"));
      }
    }
    for (int each : whom) {
      List<Party> found = coder.direct(each);
      found = found.isEmpty() ? powers(each) : found;
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "An end to Velko's rule", "the removal of the president": those in power whose it is. */
  private List<Party> powers(int thing) {
    List<Party> owners = coder.owners(thing);
    for (int end : syntax.oblique(thing, "to")) {
      owners = owners.isEmpty() ? coder.owners(end) : owners;
    }
    return owners.stream().filter(p -> Codes.sector(p).equals("GOV")).toList();
  }

  private List<Party> fought(int clause, List<Party> actors, int below) {
    String relation = syntax.token(clause).relation();
    int mark = syntax.child(clause, "mark");
    boolean gerund =
        syntax.form(clause).endsWith("ing") && (mark < 0 || syntax.lemma(mark).equals("after"));
    boolean told = relation.equals("conj") && syntax.isVerb(clause) && !syntax.isPassive(clause);
    boolean own = syntax.child(clause, "nsubj") >= 0;
    if (own || !(gerund || told || syntax.isInfinitive(clause))) {
      return List.of();
    }
    int verb = clause;
    for (int depth = 0; depth < DEPTH && !syntax.isOf("repelling", verb); depth++) {
      int next = syntax.child(verb, "xcomp");
      if (next < 0) {
        break;
      }
      verb = next;
    }
    if (!syntax.isOf("repelling", verb)) {
      return below > 0 ? inside(verb, actors, below - 1) : List.of();
    }
    int object = syntax.child(verb, "obj");
    return object < 0 ? List.of() : others(object, actors);
  }

  /** "Brought guns to shell the hill to dislodge the rebels": an aim of an aim. */
  private List<Party> inside(int verb, List<Party> actors, int below) {
    for (int clause : syntax.children(verb, "advcl", "acl")) {
      List<Party> found =
          syntax.isInfinitive(clause) ? fought(clause, actors, below) : List.<Party>of();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "After fierce fighting with rebels": those on the other side. */
  private List<Party> foes(int fight, List<Party> actors) {
    ActRow act = acts[fight];
    boolean fought =
        act != null
            && act.noun()
            && AFTER.contains(syntax.preposition(fight))
            && act.code().filter(c -> c.startsWith("19")).isPresent();
    if (fought) {
      for (int foe : syntax.children(fight, "nmod")) {
        List<Party> found =
            FOES.contains(syntax.preposition(foe)) ? others(foe, actors) : List.<Party>of();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** Those whom a noun names, but for the actors and the places of their own state. */
  private List<Party> others(int noun, List<Party> actors) {
    List<Party> found =
        Recipients.without(coder.direct(noun), actors).stream()
            .filter(p -> !coder.isPlace(p))
            .toList();
    return found.isEmpty() && syntax.isOf("throng", noun) ? coder.unknown(noun) : found;
  }
}
