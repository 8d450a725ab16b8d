package org.rapporteur.claim.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Event.Status;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Party;

/**
 * Whether an act can be cited: the page says who did it, somebody of politics has part in it, and
 * an act that needs somebody to be done to names them.
 */
final class Citable {
  /** Acts that nobody suffers without somebody in power doing them: arrest, deport, expel. */
  private static final Set<String> AGENTIVE =
      Set.of("116", "163", "166", "173", "174", "181", "186");

  private static final Set<String> OUTWARD =
      Set.of("REQUEST", "AID", "AGREE", "SUPPORT", "COOPERATE", "THREATEN");

  private static final Set<String> TO_ANOTHER = Set.of("AID", "COOPERATE");

  /** Threats of curbs within a state: they need nobody named. */
  private static final String AT_HOME = "132";

  /** To threaten a curfew or a state of emergency. */
  private static final Set<String> CURBS = Set.of("1323", "1324");

  /** Frames under which a harm is made up of two words: it needs somebody to be one. */
  private static final Set<Frame> COMPOSED = Set.of(Frame.INTEND, Frame.PLAN, Frame.CEASE);

  private static final Set<String> PRIVATE =
      Set.of("MNC", "BUS", "MED", "EDU", "HLH", "AGR", "CVL", "LAB", "REL", "CRM");

  private final Agents agents;

  /**
   * Parts of a society that do business with one another: no politics unless it comes to blows,
   * suits or relief.
   */
  private static final Set<String> EVERYDAY = Set.of("BUS", "MNC", "MED", "EDU", "HLH", "AGR");

  private static final Set<String> BLOWS =
      Set.of(
          "ASSAULT",
          "COERCE",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "THREATEN",
          "ACCUSE",
          "AID",
          "RETREAT");

  /** Those of them whose demands of the powers of a state are politics. */
  private static final Set<String> LOBBIES = Set.of("EDU", "HLH", "AGR");

  private static final Set<String> OF_POWER = Set.of("ASSAULT", "MOBILIZE", "SANCTION", "COERCE");

  private static final Set<String> TRAVELLERS = Set.of("CVL", "REF", "BUS", "MNC", "MED", "EDU");

  private static final String COURT = "JUD";
  private static final String PROTEST = "14";
  private static final String BOMBING = "183";
  private static final String END_OF_PROTEST = "082";

  /** A court's hearing into something of which nobody is accused: of public matters. */
  private static final String INQUIRY = "09";

  private final PageActors page;
  private final Ranks ranks;
  private final Needs needs;

  Citable(Agents agents, PageActors page, Ranks ranks, Needs needs) {
    this.agents = agents;
    this.page = page;
    this.ranks = ranks;
    this.needs = needs;
  }

  boolean holds(Draft draft) {
    List<Party> actors = draft.actors();
    List<Party> recipients = draft.recipients();
    if (!isKnown(actors)) {
      return actors.isEmpty()
          && isKnown(recipients)
          && isDoneByNobodyNamed(draft)
          && recipients.stream().anyMatch(this::isPublic);
    }
    if (isInterview(draft)
        || isToOneself(draft)
        || isOwnPart(draft)
        || lacksOther(draft)
        || lacksNeed(draft)
        || isEveryday(draft)
        || isSuit(draft)
        || isCaution(draft)) {
      return false;
    }
    if (draft.type().filter("COOPERATE"::equals).isPresent()
        && !recipients.isEmpty()
        && recipients.stream().allMatch(Citable::isPrivate)) {
      return false; // everyday business: "works with companies"
    }
    return draft.code().startsWith(PROTEST)
        || isEndOfProtest(draft)
        || actors.stream().anyMatch(this::isPublic)
        || recipients.stream().anyMatch(this::isPublic);
  }

  /** Whether an act can be told without those who do it: arrests, protests, bombs. */
  private static boolean isDoneByNobodyNamed(Draft draft) {
    String code = draft.code();
    boolean hit = // a bomb that went off in a state was not laid for the state
        code.startsWith(BOMBING)
            && draft.recipients().stream().allMatch(r -> r.code().orElse("").length() > 3);
    return (code.startsWith(PROTEST) && draft.row().noun())
        || hit
        || (code.length() >= 3 && AGENTIVE.contains(code.substring(0, 3)));
  }

  /** Whether a gift, praise, cooperation or threat is told without the one it is for. */
  private static boolean lacksOther(Draft draft) {
    if (!draft.recipients().isEmpty() || (draft.mutual() && draft.actors().size() > 1)) {
      return false;
    }
    String type = draft.type().orElse("");
    Frame frame = draft.row().frame();
    if (type.equals("THREATEN") || type.equals("SANCTION")) {
      return COMPOSED.contains(frame) && !draft.code().startsWith(AT_HOME);
    }
    return draft.status() != Status.DENIED && TO_ANOTHER.contains(type);
  }

  /** Whether the row's words are everyday talk unless they name somebody who is not here. */
  private boolean lacksNeed(Draft draft) {
    boolean composed =
        draft.row().frame() == Frame.INTEND && !draft.type().filter("AGREE"::equals).isPresent();
    return switch (composed ? Needs.Other.ANYBODY : needs.of(draft.row())) {
      case ANYBODY -> false;
      case SOMEBODY -> draft.recipients().isEmpty();
      case ABROAD ->
          !draft.mutual() && draft.recipients().stream().noneMatch(r -> isAbroad(r, draft));
    };
  }

  private boolean isAbroad(Party recipient, Draft draft) {
    String state = Codes.head(recipient);
    return state.length() == 3
        && !agents.isBare(recipient.code().orElse(""))
        && draft.actors().stream().noneMatch(a -> Codes.head(a).equals(state));
  }

  /** Whether those who protested end it themselves. */
  private static boolean isEndOfProtest(Draft draft) {
    return draft.code().startsWith(END_OF_PROTEST)
        && draft.actors().stream()
            .allMatch(a -> Whereabouts.isOfSociety(a) || LOBBIES.contains(Codes.sector(a)));
  }

  /** Whether courts judge citizens, or companies, schools and the press deal with somebody. */
  private boolean isEveryday(Draft draft) {
    List<Party> recipients = draft.recipients();
    if (recipients.stream().anyMatch(r -> isAbroad(r, draft))) {
      return false;
    }
    if (draft.actors().stream().allMatch(a -> Codes.sector(a).equals(COURT))) {
      boolean inquiry = recipients.isEmpty() && draft.code().startsWith(INQUIRY);
      return !inquiry
          && recipients.stream().noneMatch(r -> isPublic(r) && !Codes.sector(r).equals(COURT));
    }
    boolean truce = isEndOfProtest(draft);
    if (truce || (draft.type().filter(BLOWS::contains).isPresent() && !isLeaving(draft))) {
      return false;
    }
    boolean toPower = recipients.stream().anyMatch(r -> isPublic(r) && !isEveryday(r));
    return draft.actors().stream()
            .allMatch(a -> isEveryday(a) && !(toPower && LOBBIES.contains(Codes.sector(a))))
        || (!recipients.isEmpty() && recipients.stream().allMatch(Citable::isEveryday));
  }

  /** Whether somebody of no office asks a court for something, or disagrees with one. */
  private boolean isSuit(Draft draft) {
    return draft.type().filter(t -> t.equals("REQUEST") || t.equals("REJECT")).isPresent()
        && !draft.recipients().isEmpty()
        && draft.recipients().stream().allMatch(r -> Codes.sector(r).equals(COURT))
        && draft.actors().stream().noneMatch(this::isPublic);
  }

  /** Whether relief workers warn, or companies plan what is bad for somebody: no threat. */
  private static boolean isCaution(Draft draft) {
    boolean composed = COMPOSED.contains(draft.row().frame());
    boolean warns = draft.row().frame() == Frame.THREATEN;
    return draft.type().filter("THREATEN"::equals).isPresent()
        && draft.actors().stream()
            .allMatch(
                a ->
                    (warns && a.code().orElse("").startsWith("NGO"))
                        || (composed && Citable.isEveryday(a)));
  }

  /** Whether somebody who had left office by then uses the power of a state: when still in it. */
  boolean isOfFormer(Optional<String> type, List<Party> actors) {
    return type.filter(OF_POWER::contains).isPresent()
        && !actors.isEmpty()
        && actors.stream()
            .allMatch(
                a ->
                    Codes.sector(a).equals("ELI")
                        && a.entity()
                            .flatMap(page::byId)
                            .filter(e -> e.kind() == Kind.PERSON && e.code().isPresent())
                            .isPresent());
  }

  /** Whether people of no office mean to leave a place. */
  static boolean isTravel(String theme, List<Party> actors) {
    return theme.equals("withdraw")
        && !actors.isEmpty()
        && actors.stream().allMatch(a -> TRAVELLERS.contains(Codes.sector(a)));
  }

  /** Whether companies or the press leave a market, or their people an office. */
  private static boolean isLeaving(Draft draft) {
    return draft.type().filter("RETREAT"::equals).isPresent();
  }

  /** Whether the press only puts a question: "asked by the paper whether he would go". */
  private static boolean isInterview(Draft draft) {
    String rule = draft.row().rule();
    return draft.actors().stream().allMatch(a -> Codes.sector(a).equals("MED"))
        && (rule.endsWith("#ask") || rule.endsWith("#question-person"));
  }

  private static boolean isEveryday(Party party) {
    return EVERYDAY.contains(Codes.sector(party));
  }

  private boolean isKnown(List<Party> parties) {
    return parties.stream().anyMatch(p -> p.code().map(c -> !agents.isBare(c)).orElse(isOfNote(p)));
  }

  /** Whether the page gives a party without a code an office of politics, or it is a body. */
  private boolean isOfNote(Party party) {
    return party
        .entity()
        .flatMap(page::byId)
        .filter(e -> e.kind() != Kind.PERSON || ranks.sector(e).isPresent())
        .isPresent();
  }

  /** Whether somebody asks or helps only themselves: "the premier said the country must". */
  private boolean isToOneself(Draft draft) {
    boolean outward = draft.type().filter(OUTWARD::contains).isPresent();
    if (!outward || draft.recipients().isEmpty() || CURBS.contains(draft.code())) {
      return false;
    }
    Set<String> actors = new HashSet<>();
    draft.actors().forEach(p -> p.code().ifPresent(c -> actors.add(government(c))));
    return draft.recipients().stream()
        .allMatch(p -> p.code().filter(c -> actors.contains(government(c))).isPresent());
  }

  /** A body that suspends a mission of its own punishes nobody. */
  private static boolean isOwnPart(Draft draft) {
    return draft.type().filter("SANCTION"::equals).isPresent()
        && !draft.recipients().isEmpty()
        && draft.recipients().stream()
            .allMatch(
                r ->
                    Codes.isBody(r)
                        && draft.actors().stream()
                            .anyMatch(a -> Codes.head(a).equals(Codes.head(r))));
  }

  private static String government(String code) {
    return code.length() == 6 && code.endsWith("GOV") ? code.substring(0, 3) : code;
  }

  private static boolean isPrivate(Party party) {
    return PRIVATE.contains(Codes.sector(party));
  }

  /** Whether the party is a state, a body or a part of either that acts in public. */
  private boolean isPublic(Party party) {
    String code = party.code().orElse("");
    return code.length() >= 3
        && !agents.isBare(code)
        && !PRIVATE.contains(code.substring(code.length() - 3));
  }
}
