package org.rapporteur.claim.event;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;

/** Parties that bear the words of a phrase for a name, with the code of whomever they belong to. */
final class Phrases {
  private final NounCodes nouns;
  private final PageActors page;
  private final Agents agents;

  Phrases(NounCodes nouns, PageActors page, Agents agents) {
    this.nouns = nouns;
    this.page = page;
    this.agents = agents;
  }

  /** Somebody who is called by the noun's phrase. */
  Party named(int index, Optional<String> code) {
    Span phrase = nouns.phrase(index);
    return new Party(Optional.of(phrase), phrase.of(page.text()), Optional.empty(), code);
  }

  /** A noun phrase that somebody must be, though nobody knows who: no code. */
  List<Party> unknown(int index) {
    return List.of(named(index, Optional.empty()));
  }

  /** "The country": the state that the page is about. */
  List<Party> country(int index) {
    return page.home().map(h -> List.of(named(index, page.home()))).orElse(List.of());
  }

  /** "Two members of the council": they are of it, but it is not they who act for it. */
  Party some(Party body, int members) {
    if (!Codes.isBody(body)) {
      return body;
    }
    Span phrase = nouns.phrase(members);
    Span words =
        body.span().filter(s -> s.start() > phrase.end()).isPresent()
            ? new Span(phrase.start(), body.span().get().end())
            : phrase;
    return new Party(Optional.of(words), words.of(page.text()), Optional.empty(), body.code());
  }

  /** "A Norvian group" is not Norvia, but some of its people. */
  Party band(Party owner, int index) {
    if (owner.code().filter(Phrases::isState).isEmpty()) {
      return owner;
    }
    return named(index, owner.code().map(c -> agents.isBare(c) ? c : citizen(c)));
  }

  /** Those near power are of its elite. */
  static String citizen(String code) {
    boolean near = code.endsWith("GOV") || code.endsWith("ELI");
    return code.length() < 3 ? code : code.substring(0, 3) + (near ? "ELI" : "CVL");
  }

  Party spanning(int index, Party party) {
    Span phrase = nouns.phrase(index);
    return new Party(Optional.of(phrase), phrase.of(page.text()), party.entity(), party.code());
  }

  static boolean isState(String code) {
    return code.length() == 3;
  }
}
