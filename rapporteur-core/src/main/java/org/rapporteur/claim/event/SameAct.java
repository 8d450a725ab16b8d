package org.rapporteur.claim.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.model.Event;
import org.rapporteur.model.Event.Status;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Party;

/**
 * Whether two tellings on one page are of one act: the same kind of act by the same actors, on days
 * that do not part them, to recipients that one of them leaves out or that are the same.
 */
final class SameAct {
  /** Types whose CAMEO roots part words, not acts: to ask is also to demand. */
  private static final Set<String> ONE_KIND = Set.of("REQUEST", "REJECT", "THREATEN", "CONSULT");

  /** Roots that hold acts of different kinds, told apart by the third digit. */
  private static final Set<String> WIDE = Set.of("03", "07", "08", "16", "17");

  private static final String GOVERNMENT = "GOV";

  private SameAct() {}

  /**
   * Whether both tell one act.
   *
   * @param again whether the words of the later telling point back to an earlier one
   */
  static boolean is(Event earlier, Event later, boolean again) {
    if (!isOneKind(earlier, later)
        || !agree(earlier.status(), later.status())
        || !agree(earlier.when(), later.when())
        || (!again && isApart(earlier, later))) {
      return false;
    }
    if (again) {
      return true;
    }
    Set<String> actors = codes(earlier.actors());
    Set<String> recipients = codes(earlier.recipients());
    Set<String> otherActors = codes(later.actors());
    Set<String> otherRecipients = codes(later.recipients());
    if (actors.equals(otherActors) && !actors.isEmpty()) {
      boolean within =
          recipients.containsAll(otherRecipients) || otherRecipients.containsAll(recipients);
      return recipients.equals(otherRecipients) || (within && alike(earlier, later));
    }
    if (earlier.type().filter("CONSULT"::equals).isPresent()) {
      actors.addAll(recipients);
      otherActors.addAll(otherRecipients);
    }
    return actors.equals(otherActors) && recipients.equals(otherRecipients);
  }

  /** A meeting that somebody chairs is not the talk that two have with one another. */
  private static boolean isApart(Event one, Event other) {
    return isChaired(one) != isChaired(other)
        && (isChaired(one) ? isBetweenTwo(other) : isBetweenTwo(one));
  }

  private static boolean isChaired(Event event) {
    return event.act().filter("chair"::equals).isPresent();
  }

  private static boolean isBetweenTwo(Event event) {
    return event.actors().size() == 1
        && event.recipients().size() == 1
        && !Codes.isBody(event.recipients().get(0));
  }

  /** What is done to nobody named may have no CAMEO number: then words and doers must be one. */
  private static boolean isOneKind(Event one, Event other) {
    boolean unnumbered =
        one.dyads().isEmpty() != other.dyads().isEmpty()
            && one.recipients().isEmpty() != other.recipients().isEmpty()
            && one.historical() == other.historical()
            && one.status() == other.status();
    return kind(one).equals(kind(other))
        || (unnumbered
            && one.type().equals(other.type())
            && one.evidence().rule().equals(other.evidence().rule())
            && names(one.actors()).equals(names(other.actors())));
  }

  private static Set<String> names(List<Party> parties) {
    return parties.stream().map(Party::name).collect(Collectors.toSet());
  }

  private static String kind(Event event) {
    String type = event.type().orElse("");
    String code = event.dyads().isEmpty() ? "" : event.dyads().get(0).code();
    if (ONE_KIND.contains(type) || code.isEmpty()) {
      return type;
    }
    String root = code.substring(0, 2);
    return type + (WIDE.contains(root) && code.length() > 2 ? code.substring(0, 3) : root);
  }

  /** Whether two tellings, one of which leaves recipients out, are in the same words or root. */
  private static boolean alike(Event one, Event other) {
    if (one.dyads().isEmpty() || other.dyads().isEmpty()) {
      return one.evidence().rule().equals(other.evidence().rule())
          || one.type().filter(ONE_KIND::contains).isEmpty();
    }
    String root = one.dyads().get(0).code().substring(0, 2);
    return other.dyads().get(0).code().startsWith(root);
  }

  private static boolean agree(Status one, Status other) {
    return one == other || (isReal(one) && isReal(other));
  }

  private static boolean isReal(Status status) {
    return status == Status.HAPPENED || status == Status.ONGOING;
  }

  private static boolean agree(Optional<Interval> one, Optional<Interval> other) {
    return one.isEmpty() || other.isEmpty() || one.get().overlaps(other.get());
  }

  /** The codes of the parties; a state and its government are one actor. */
  static Set<String> codes(List<Party> parties) {
    Set<String> codes = new TreeSet<>();
    for (Party party : parties) {
      String code = party.code().orElse(party.name());
      boolean government = code.length() == 6 && code.endsWith(GOVERNMENT);
      codes.add(government ? code.substring(0, 3) : code);
    }
    return codes;
  }
}
