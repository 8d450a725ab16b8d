package org.rapporteur.claim.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.Party;

/**
 * The parts of a party's CAMEO code: a state or kind of body, then a sector, three letters each.
 */
final class Codes {
  private static final int PART = 3;
  private static final String BODY = "IGO";

  private Codes() {}

  /** Whether the party is an organisation of states. */
  static boolean isBody(Party party) {
    return party.code().filter(c -> c.startsWith(BODY)).isPresent();
  }

  /** The first three letters, or all of a shorter code; empty without a code. */
  static String head(Party party) {
    return head(party.code().orElse(""));
  }

  /** The first three letters, or all of a shorter code. */
  static String head(String code) {
    return code.substring(0, Math.min(PART, code.length()));
  }

  /** The heads of the parties' codes, each once. */
  static Set<String> heads(List<Party> parties) {
    return parties.stream().map(Codes::head).collect(Collectors.toSet());
  }

  /** {@link #head}, or the name of a party without a code. */
  static String headOrName(Party party) {
    return party.code().isPresent() ? head(party) : party.name();
  }

  /** The last three letters; empty for a shorter code or none. */
  static String sector(Party party) {
    String code = party.code().orElse("");
    return code.length() < PART ? "" : code.substring(code.length() - PART);
  }
}
