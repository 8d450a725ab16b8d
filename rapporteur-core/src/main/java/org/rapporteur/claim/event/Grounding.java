package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Party;

/**
 * Gives "the police" or "the government" a state: the only one that the sentence names, where that
 * is the page's own, else the page's own, else that of the other side.
 */
final class Grounding {
  private final Agents agents;
  private final PageActors page;
  private final SentenceNames names;

  Grounding(Agents agents, PageActors page, SentenceNames names) {
    this.agents = agents;
    this.page = page;
    this.names = names;
  }

  /** The parties with their states; those left without one only where nobody else is named. */
  List<Party> of(List<Party> parties, List<Party> others) {
    List<Party> grounded = new ArrayList<>();
    for (Party party : parties) {
      grounded.add(isBare(party) ? grounded(party, others) : party);
    }
    boolean known = grounded.stream().anyMatch(p -> !isBare(p));
    return known ? grounded.stream().filter(p -> !isBare(p)).toList() : grounded;
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
    boolean acrossBorders = counterpart && sector.equals("GOV");
    return state(sector, states)
        .filter(s -> !s.equals("IGO") && !s.equals("NGO"))
        .filter(s -> !acrossBorders || !states.contains(s))
        .map(s -> new Party(party.span(), party.name(), party.entity(), Optional.of(s + sector)))
        .orElse(party);
  }

  private Optional<String> state(String sector, Set<String> others) {
    Optional<String> only = names.onlyState();
    Optional<String> home = page.home();
    if (only.isPresent()) {
      return only.filter(s -> home.isEmpty() || home.get().equals(s) || others.contains(s));
    }
    if (home.isPresent()) {
      return sector.equals("CVL") && names.isAbroad(home.get()) && others.contains(home.get())
          ? Optional.empty()
          : home;
    }
    return others.size() == 1 ? Optional.of(others.iterator().next()) : Optional.empty();
  }
}
