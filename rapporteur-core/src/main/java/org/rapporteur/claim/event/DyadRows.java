package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Event.Dyad;
import org.rapporteur.model.Event.Status;
import org.rapporteur.model.Party;

/** The CAMEO rows of an act, as the table of status and dyads in {@code docs/formats.md} says. */
final class DyadRows {
  private static final String NONE = "---";
  private static final Set<String> ADDRESSED = Set.of("REQUEST", "ACCUSE", "SUPPORT", "AID");
  private static final int MOST_PAIRS = 64;

  /** Investigations (CAMEO 09), which may be into a thing rather than somebody. */
  private static final String INQUIRY = "09";

  private DyadRows() {}

  static List<Dyad> of(Draft draft) {
    if (draft.historical()
        || draft.status() == Status.ALLEGED
        || draft.status() == Status.HYPOTHETICAL
        || draft.code().isEmpty()) {
      return List.of();
    }
    if (isUncoded(draft.actors()) || isUncoded(draft.recipients()) || lacksAddressee(draft)) {
      return List.of();
    }
    List<String> sources = codes(draft.actors());
    List<String> targets =
        draft.status() == Status.DENIED ? List.of(NONE) : codes(draft.recipients());
    Set<Dyad> rows = new LinkedHashSet<>();
    if (draft.mutual()) {
      mutual(draft, sources, targets, rows);
    } else {
      for (String source : sources) {
        for (String target : targets) {
          rows.add(new Dyad(source, target, draft.code()));
        }
      }
    }
    List<Dyad> all = new ArrayList<>(rows);
    return all.size() <= MOST_PAIRS ? all : all.subList(0, MOST_PAIRS);
  }

  /** Whether the page names somebody for whom there is no code: a row would say nobody. */
  private static boolean isUncoded(List<Party> parties) {
    return !parties.isEmpty() && parties.stream().allMatch(p -> p.code().isEmpty());
  }

  /** Whether somebody is asked, blamed, praised or helped, and the page does not say who. */
  private static boolean lacksAddressee(Draft draft) {
    return draft.recipients().isEmpty()
        && !draft.mutual()
        && draft.status() != Status.DENIED
        && !draft.code().startsWith(INQUIRY)
        && draft.type().filter(ADDRESSED::contains).isPresent();
  }

  /** Both ways among all who take part; one who acts with nobody named does it with none. */
  private static void mutual(Draft draft, List<String> ones, List<String> targets, Set<Dyad> rows) {
    String code = draft.code();
    boolean alone = draft.recipients().isEmpty();
    List<String> others = alone ? ones : targets;
    for (String one : ones) {
      for (String other : others) {
        if (!one.equals(other)) {
          rows.add(new Dyad(one, other, code));
          rows.add(new Dyad(other, one, code));
        }
      }
    }
    if (rows.isEmpty() && !ones.isEmpty()) {
      boolean itself =
          alone && draft.actors().stream().filter(p -> p.code().isPresent()).count() == 1;
      rows.add(new Dyad(ones.get(0), itself ? NONE : others.get(0), code));
    }
  }

  private static List<String> codes(List<Party> parties) {
    Set<String> codes = new LinkedHashSet<>();
    for (Party party : parties) {
      party.code().ifPresent(codes::add);
    }
    return codes.isEmpty() ? List.of(NONE) : new ArrayList<>(codes);
  }
}
