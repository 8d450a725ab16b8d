package org.rapporteur.claim.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.Party;

/**
 * Gives "the police" or "the government" a state: the only one that the sentence names, where that
 * is the page's own, else the page's own, else that of the other side.
 */
final class Grounding {
  /** An adjective of a people: "Orrinian", "Orrinish". */
  private static final Pattern PEOPLE = Pattern.compile("\\p{Lu}\\p{Ll}{2,}(?:ish|ese|an)");

  private final Agents agents;
  private final PageActors page;

  /** Sectors of which a page may speak abroad, as a rule named in full once. */
  private static final Set<String> AGAINST = Set.of("REB", "SEP", "OPP");

  /** Of whom a page may speak abroad without naming their state again. */
  private static final Set<String> NAMED_ONCE =
      Set.of("REB", "SEP", "OPP", "MIL", "COP", "LEG", "CVL");

  /** What does business everywhere is of no state unless the words say so. */
  private static final Set<String> ANYWHERE = Set.of("BUS", "MED", "EDU", "HLH");

  private static final Set<String> FOREIGN = Set.of("foreign", "external", "western", "european");

  /** CAMEO numbers of promises and gifts. */
  private static final Set<String> OUTWARD = Set.of("030", "031", "032", "033", "07");

  /** Parts of a society of which "the government" is its own. */
  private static final Set<String> SOCIETY =
      Set.of("CVL", "OPP", "LAB", "EDU", "LEG", "AGR", "REL");

  /** CAMEO numbers of acts that people suffer: assault, and fight but for occupation. */
  private static final Set<String> VIOLENCE = Set.of("18", "190", "193", "194", "195", "20");

  private static final Set<String> FORCES = Set.of("GOV", "MIL", "COP", "SPY");

  private static final Set<String> NUMBERS =
      Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven");

  private final SentenceNames names;

  Grounding(Agents agents, PageActors page, SentenceNames names) {
    this.agents = agents;
    this.page = page;
    this.names = names;
  }

  private List<Party> each(List<Party> parties, List<Party> others) {
    return parties.stream().map(p -> isBare(p) ? grounded(p, others) : p).toList();
  }

  /** The parties with their states; beside others, those without one stay without a code. */
  List<Party> of(List<Party> parties, List<Party> others) {
    List<Party> grounded = each(parties, others);
    boolean known = grounded.stream().anyMatch(p -> !isBare(p));
    return grounded.stream()
        .map(
            p ->
                known && isBare(p) && !isForeign(p)
                    ? new Party(p.span(), p.name(), p.entity(), Optional.empty())
                    : p)
        .toList();
  }

  /** The same for whom an act is done to: forces that shell a town of their own hit its people. */
  List<Party> of(List<Party> recipients, List<Party> actors, String code) {
    List<Party> grounded = of(recipients, actors);
    if (OUTWARD.stream().anyMatch(code::startsWith)) {
      return helped(recipients, grounded, actors);
    }
    return VIOLENCE.stream().anyMatch(code::startsWith)
        ? hit(recipients, grounded, actors).stream().map(p -> people(p, actors)).toList()
        : grounded;
  }

  /** Whom a state helps abroad are not its own people, unless the words say so. */
  private List<Party> helped(List<Party> bare, List<Party> grounded, List<Party> actors) {
    return grounded.stream()
        .map(
            p ->
                isGuessedOwn(p, bare, actors)
                        && Codes.sector(p).equals("CVL")
                        && !page.home().filter(Codes.head(p)::equals).isPresent()
                    ? with(p, "CVL")
                    : p)
        .toList();
  }

  /** Whom soldiers hit are not their fellow soldiers, nor reporters from home. */
  private List<Party> hit(List<Party> bare, List<Party> grounded, List<Party> actors) {
    boolean forces =
        !actors.isEmpty()
            && actors.stream()
                .allMatch(
                    a -> FORCES.contains(Codes.sector(a)) || a.code().orElse("").length() == 3);
    return grounded.stream()
        .map(
            p -> {
              String sector = Codes.sector(p);
              boolean abroad =
                  sector.equals("MED") && !page.home().filter(Codes.head(p)::equals).isPresent();
              return forces
                      && isGuessedOwn(p, bare, actors)
                      && ((sector.equals("MIL") && !isNamedBefore(p)) || abroad)
                  ? with(p, sector)
                  : p;
            })
        .toList();
  }

  private boolean isGuessedOwn(Party party, List<Party> bare, List<Party> actors) {
    return !isBare(party)
        && bare.stream().anyMatch(b -> isBare(b) && b.span().equals(party.span()))
        && actors.stream().anyMatch(a -> Codes.head(a).equals(Codes.head(party)));
  }

  private Party people(Party party, List<Party> actors) {
    String state = party.code().orElse("");
    boolean own =
        state.length() == 3
            && !isBare(party)
            && actors.stream()
                .anyMatch(a -> Codes.head(a).equals(state) && FORCES.contains(Codes.sector(a)));
    return own
        ? new Party(party.span(), party.name(), party.entity(), Optional.of(state + "CVL"))
        : party;
  }

  /** "Foreign governments" beside a state: others than it, who act with it. */
  private boolean isForeign(Party party) {
    return Codes.sector(party).equals("GOV")
        && FOREIGN.contains(party.name().toLowerCase(Locale.ROOT).split("\\s+", -1)[0]);
  }

  private boolean isBare(Party party) {
    return party.code().filter(agents::isBare).isPresent();
  }

  private Party grounded(Party party, List<Party> others) {
    String sector = party.code().orElse("");
    Set<String> states = new HashSet<>();
    boolean counterpart = false;
    for (Party other : others) {
      String code = other.code().filter(c -> !agents.isBare(c)).orElse("");
      if (!code.isEmpty()) {
        states.add(code.substring(0, 3));
        counterpart |= code.length() == 3 || code.endsWith("GOV");
      }
    }
    if ((ANYWHERE.contains(sector) && page.home().isEmpty())
        || isAnybodys(party)
        || names.states().isElsewhere(party)) {
      return party;
    }
    boolean acrossBorders = counterpart && sector.equals("GOV");
    Optional<String> where =
        sector.equals("MIL") ? Optional.<String>empty() : names.states().located(party);
    if (where.isPresent() && !(acrossBorders && states.contains(where.get()))) {
      return with(party, where.get() + sector);
    }
    boolean civil = others.stream().anyMatch(o -> AGAINST.contains(Codes.sector(o)));
    if (sector.equals("GOV") && states.size() == 1 && isOfSociety(others)) {
      return with(party, states.iterator().next() + sector); // whom its people blame is their own
    }
    boolean soldiers = others.stream().anyMatch(o -> Codes.sector(o).equals("MIL"));
    return state(party, sector, states, civil, soldiers)
        .filter(s -> !s.equals("IGO") && !s.equals("NGO"))
        .filter(s -> !acrossBorders || !states.contains(s))
        .map(s -> with(party, s + sector))
        .orElse(party);
  }

  private static boolean isOfSociety(List<Party> others) {
    return others.stream()
        .allMatch(o -> Codes.head(o).length() == 3 && SOCIETY.contains(Codes.sector(o)));
  }

  private static Party with(Party party, String code) {
    return new Party(party.span(), party.name(), party.entity(), Optional.of(code));
  }

  /** "Other parties", "regional leaders", "governments": of whom, the page does not say. */
  private boolean isAnybodys(Party party) {
    List<String> words = List.of(party.name().toLowerCase(Locale.ROOT).split("\\s+", -1));
    String last = words.get(words.size() - 1);
    boolean several = last.endsWith("s") && !words.get(0).equals("the");
    return words.stream().anyMatch(agents::isAnybodys)
        || (page.isArticle() && agents.isWanderer(agents.singular(last)))
        || (several && agents.isOneAState(agents.singular(last)))
        || (last.equals("leaders") && isCounted(words));
  }

  /** "Five leaders", "the five Lakeland leaders": more than one state has. */
  private static boolean isCounted(List<String> words) {
    return words.stream().limit(2).anyMatch(NUMBERS::contains);
  }

  private static boolean isNamedBefore(Party party) {
    return party.name().toLowerCase(Locale.ROOT).startsWith("the ");
  }

  /** "The rebels", or "rebels" without a word more: those whom the page has told of. */
  private static boolean isDefinite(Party party) {
    return isNamedBefore(party) || !party.name().contains(" ");
  }

  /** "Orrinian rebels": of a people whom the page gives no state. */
  private boolean isOfPeople(Party party) {
    if (party.span().filter(s -> !page.states(page.in(s)).isEmpty()).isPresent()) {
      return false;
    }
    String[] words = party.name().split("\\s+", -1);
    for (int i = 0; i + 1 < words.length; i++) {
      if (PEOPLE.matcher(words[i]).matches()) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> state(
      Party party, String sector, Set<String> others, boolean civil, boolean soldiers) {
    Optional<String> only = names.states().onlyState(party);
    Optional<String> home = page.home();
    boolean definite = isDefinite(party);
    Optional<String> said =
        AGAINST.contains(sector) && definite ? page.only(sector) : Optional.<String>empty();
    if (AGAINST.contains(sector) && !definite) {
      Set<String> own = party.span().map(w -> page.states(page.in(w))).orElse(Set.of());
      if (own.size() == 1) {
        return own.stream().findFirst();
      }
      boolean abroad = home.filter(h -> !others.contains(h)).isPresent();
      if (abroad && soldiers && only.isEmpty() && !page.isArticle()) {
        return Optional.empty(); // whom soldiers fight in an excerpt need not be of its scene
      }
      if (isOfPeople(party)) {
        return Optional.empty();
      }
      if (only.isPresent() && others.contains(only.get()) && !civil) {
        return only;
      }
    }
    if (sector.equals("REB")
        && said.isEmpty()
        && soldiers
        && only.isPresent()
        && others.contains(only.get())
        && names.states().onlyBeside(only.get()).isPresent()) {
      return names.states().onlyBeside(only.get()); // "near Orrin, rebels fired at Norvian troops"
    }
    if (said.isPresent() && (only.isEmpty() || others.contains(only.get()))) {
      return said;
    }
    if (only.isPresent() && home.isPresent() && !only.equals(home) && others.contains(only.get())) {
      return NAMED_ONCE.contains(sector) ? home : Optional.empty();
    }
    if (only.isPresent() && sector.equals("MIL") && !civil && others.equals(Set.of(only.get()))) {
      return only.filter(s -> home.equals(only)); // whom soldiers fight is not their own state
    }
    if (only.isPresent()) {
      return only.filter(s -> home.isEmpty() || home.get().equals(s) || others.contains(s));
    }
    if (home.isPresent()) {
      return sector.equals("CVL")
              && names.states().isAbroad(home.get())
              && others.contains(home.get())
          ? Optional.empty()
          : home;
    }
    return others.size() == 1 ? Optional.of(others.iterator().next()) : Optional.empty();
  }
}
