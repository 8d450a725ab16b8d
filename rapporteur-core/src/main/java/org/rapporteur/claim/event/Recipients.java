package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Party;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/** Who an act is done to, by the places that its row names. */
final class Recipients {
  /** A place that says: without a recipient it is no act ("the band released a song"). */
  static final String REQUIRED = "!";

  private static final String DISAPPROVE = "11";
  private static final String PROTEST = "14";
  private static final String AID = "07";
  private static final String SANCTION = "16";
  private static final String REPRESSION = "175";
  private static final String LEAVE = "08";
  private static final String LET_IN = "0863";

  private static final Set<String> OF_OFFICE = Set.of("appoint", "dismiss");

  /** Themes of what a government does to its own land when it names no other. */
  private static final Set<String> AT_HOME = Set.of("curfew", "emergency");

  private final Syntax syntax;
  private final ActorCoder coder;
  private final Whereabouts whereabouts;
  private final Described described;
  private final Purposes purposes;
  private final People people;
  private final Obliques obliques;

  Recipients(Syntax syntax, ActorCoder coder, @Nullable ActRow[] acts) {
    this.syntax = syntax;
    this.coder = coder;
    whereabouts = new Whereabouts(syntax, coder, acts);
    described = new Described(syntax, coder, whereabouts);
    people = new People(syntax, coder);
    obliques = new Obliques(syntax, coder, people);
    purposes = new Purposes(syntax, coder, whereabouts);
  }

  /**
   * The parties at the first of the row's places where any are known, actors left out; who protests
   * against nobody named does so against the state where it happens.
   */
  List<Party> of(int index, ActRow row, List<Party> actors) {
    boolean ofOffice = row.act().filter(OF_OFFICE::contains).isPresent() && row.code().isEmpty();
    if (ofOffice && syntax.isVerb(index)) {
      return described.appointed(syntax.object(index), actors);
    }
    List<Party> named = named(index, row, actors);
    if (named.isEmpty() && row.code().filter(c -> c.startsWith(SANCTION)).isPresent()) {
      named = described.country(index, row, actors);
    }
    if (named.isEmpty()) {
      named = unknown(index, row);
    }
    if (named.isEmpty() && row.code().filter(c -> c.startsWith(AID)).isPresent()) {
      named = without(helped(index, row), actors);
    }
    if (named.isEmpty() && row.code().filter(LET_IN::equals).isPresent()) {
      named = without(purposes.reached(index), actors);
    }
    if (named.isEmpty() && row.theme().filter(AT_HOME::contains).isPresent()) {
      named = coder.names().towns(index);
      named = named.isEmpty() ? coder.ownStates(actors) : named;
    }
    boolean protest = row.code().filter(c -> c.startsWith(PROTEST)).isPresent();
    if (named.isEmpty() && protest) {
      named = without(purposes.demandedOf(index), actors);
    }
    return named.isEmpty() && protest && !actors.isEmpty()
        ? Whereabouts.elsewhere(whereabouts.of(index), actors)
        : named;
  }

  private List<Party> named(int index, ActRow row, List<Party> actors) {
    if (row.code().filter(c -> c.startsWith(DISAPPROVE)).isPresent() && isOfLack(index)) {
      return without(coder.parties(syntax.child(syntax.object(index), "nmod:poss")), actors);
    }
    for (String where : row.to()) {
      if (where.equals("obj") && described.isOfUnknownDoer(index)) {
        return List.of();
      }
      List<Party> found = without(at(index, where, row), actors);
      boolean barred =
          where.equals("to") && row.code().filter(c -> c.startsWith(SANCTION)).isPresent();
      if (barred || row.code().filter(REPRESSION::equals).isPresent()) {
        found = found.stream().filter(p -> !described.isOwnGround(p, actors)).toList();
      }
      if (row.code().filter("192"::equals).isPresent() && where.equals("from")) {
        found = found.stream().filter(p -> !coder.isPlace(p)).toList(); // "the road from Orrin"
      }
      if (!found.isEmpty()) {
        return found;
      }
      int struck = described.struck(index, row, where);
      if (struck >= 0) {
        return coder.unknown(struck);
      }
      if (where.equals("obj") && (isUnknownPerson(index, row) || isHarmed(index, row))) {
        return coder.unknown(syntax.object(index));
      }
    }
    return List.of();
  }

  /** "Criticised the lack of a reply to Estmark's raids": who should have done it, not Estmark. */
  private boolean isOfLack(int index) {
    int object = syntax.isVerb(index) ? syntax.object(index) : -1;
    return object >= 0 && syntax.isOf("lack", object);
  }

  /**
   * Who is asked to act, or accused, without being known: "urged the growers of Orrin to wait". It
   * is somebody, so that nobody else may be read in the place.
   */
  private List<Party> unknown(int index, ActRow row) {
    boolean asks = row.frame() == Frame.APPEAL || row.frame() == Frame.DEMAND;
    if (!syntax.isVerb(index) || !(asks || row.frame() == Frame.ACCUSE)) {
      return List.of();
    }
    for (String where : row.to()) {
      int addressee =
          switch (where) {
            case "obj" -> syntax.object(index);
            case "on", "upon", "from" -> laidOn(index, where);
            default -> -1;
          };
      boolean blamed = addressee > index && !asks && isBlamed(addressee);
      boolean source = where.equals("from") && addressee > index && asks && people.are(addressee);
      if (blamed || source || (addressee > index && isAsked(index, addressee, asks))) {
        return coder.unknown(addressee);
      }
    }
    return List.of();
  }

  private boolean isUnknownPerson(int index, ActRow row) {
    int object = syntax.isVerb(index) ? syntax.object(index) : -1;
    return object >= 0
        && people.isUnknownPerson(object)
        && row.code().filter(Ontology::isHostile).isPresent();
  }

  /** "Jailed its opponents", "killed two aides": people of whom the page knows no more. */
  private boolean isHarmed(int index, ActRow row) {
    int object = syntax.isVerb(index) ? syntax.object(index) : -1;
    return object >= 0
        && people.are(object)
        && row.code().filter(c -> Ontology.isHostile(c) || c.startsWith(LEAVE)).isPresent();
  }

  /** Whom a gift is to help: "to assist Estmark", "into Estmark". */
  List<Party> helped(int index, ActRow row) {
    List<Party> found = purposes.helped(index);
    return found.isEmpty() ? obliques.of(index, "into", row) : found;
  }

  /** "Called on the growers", "blamed the blast on a group": who follows the preposition. */
  private int laidOn(int verb, String preposition) {
    List<Integer> found = new ArrayList<>(syntax.oblique(verb, preposition));
    int object = syntax.child(verb, "obj");
    if (found.isEmpty() && object >= 0) {
      found.addAll(syntax.oblique(object, preposition));
    }
    return found.isEmpty() ? -1 : found.get(0);
  }

  private boolean isBlamed(int noun) {
    return people.are(noun)
        || (syntax.token(noun).upos() == Upos.NOUN && syntax.isOf("band", noun));
  }

  /** Whether a clause tells what the noun before it shall do or has done. */
  private boolean isAsked(int index, int noun, boolean asks) {
    Token token = syntax.token(noun);
    boolean somebody =
        token.upos() == Upos.PROPN
            || (token.upos() == Upos.NOUN && syntax.isOf("group-of", noun))
            || people.are(noun);
    boolean own = syntax.child(noun, "nmod:poss") >= 0 && !people.are(noun);
    if (!somebody || syntax.isOf("time", noun) || own) {
      return false;
    }
    for (int clause : syntax.children(index, "xcomp", "advcl")) {
      if (clause > noun && asks && syntax.isInfinitive(clause)) {
        return true;
      }
    }
    for (int clause : syntax.children(noun, "acl")) {
      if (asks ? syntax.isInfinitive(clause) : syntax.preposition(clause).equals("of")) {
        return true;
      }
    }
    return false;
  }

  private List<Party> at(int index, String where, ActRow row) {
    return switch (where) {
      case "obj" -> object(index);
      case "iobj" -> coder.parties(syntax.child(index, "iobj"));
      case "subj" -> coder.parties(syntax.subject(index));
      case "clause" -> clause(index);
      case "xobj" -> clauseObject(index);
      case "place" -> whereabouts.of(index);
      case "owner" -> coder.owners(index);
      case "body" -> body(index);
      case REQUIRED -> List.of();
      default -> obliques.of(index, where, row);
    };
  }

  /** The body whose meeting, text or fund is acted on: "signed the Council's convention". */
  private List<Party> body(int index) {
    List<Integer> things = new ArrayList<>();
    if (syntax.isVerb(index)) {
      things.add(syntax.object(index));
      for (int clause : syntax.children(index, "xcomp")) {
        things.add(syntax.object(clause));
      }
    }
    things.addAll(syntax.oblique(index, "from"));
    things.addAll(syntax.oblique(index, "in"));
    for (int thing : things) {
      List<Party> bodies =
          thing < 0 ? List.of() : coder.owners(thing).stream().filter(Codes::isBody).toList();
      if (!bodies.isEmpty()) {
        return bodies;
      }
    }
    return List.of();
  }

  private List<Party> object(int index) {
    int object = syntax.object(index);
    if (object >= 0 && syntax.lemma(object).equals("what")) {
      return called(object);
    }
    boolean struck =
        object >= 0
            && syntax.token(object).upos() == Upos.NOUN
            && syntax.isOf("settlement", object);
    if (struck && coder.alone(object).isEmpty()) {
      return List.of(); // "shelled a town and troops stormed another": no list
    }
    if (object >= 0 && syntax.isOf("rising", object)) {
      return coder.risen(object);
    }
    List<Party> found =
        whereabouts.isDoneTo(object) ? coder.ownersBeside(object) : people.listed(object);
    if (!found.isEmpty() && syntax.isVerb(index)) {
      found = people.withStray(index, object, found);
    }
    return found.isEmpty() ? coder.parties(syntax.child(index, "iobj")) : found;
  }

  /** Whose a thing is in "condemned what it called Norvia's crackdown". */
  private List<Party> called(int what) {
    for (int call : syntax.children(what, "acl", "ccomp")) {
      for (int named : syntax.children(call, "xcomp", "obj", "obl")) {
        List<Party> found = coder.parties(named);
        if (!found.isEmpty() && named != what) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Party> clause(int index) {
    List<Integer> clauses = new ArrayList<>(syntax.children(index, "ccomp", "xcomp"));
    int told = syntax.isVerb(index) ? syntax.child(index, "obj") : -1;
    if (told >= 0 && syntax.isOf("hearsay", told)) {
      clauses.addAll(syntax.children(told, "acl", "ccomp")); // "claims that Estmark attacked"
    }
    for (int child : clauses) {
      List<Party> found = new ArrayList<>();
      boolean undergone = syntax.isPassive(child) || syntax.child(child, "cop") >= 0;
      for (int subject : undergone ? List.<Integer>of() : syntax.children(child, "nsubj")) {
        found.addAll(without(coder.direct(subject), found));
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The states that a thing is of, however deep: "the results of the Norvian vote". */
  List<Party> concerned(int thing) {
    return whereabouts.concerned(thing);
  }

  private List<Party> clauseObject(int index) {
    for (int child : syntax.children(index, "xcomp", "advcl")) {
      List<Party> found = coder.parties(syntax.object(child));
      for (int below : found.isEmpty() ? syntax.children(child, "xcomp") : List.<Integer>of()) {
        found = coder.parties(syntax.object(below)); // "prepared to resume shelling them"
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  static List<Party> without(List<Party> parties, List<Party> others) {
    List<Party> rest = new ArrayList<>();
    for (Party party : parties) {
      boolean same = false;
      for (Party other : others) {
        same |= isSame(party, other);
      }
      if (!same) {
        rest.add(party);
      }
    }
    return rest;
  }

  /** Whether both are one entity, or a state and a part of it named after it. */
  private static boolean isSame(Party one, Party other) {
    return (one.entity().isPresent() && one.entity().equals(other.entity()))
        || (one.span().isPresent() && one.span().equals(other.span()));
  }
}
