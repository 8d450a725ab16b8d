package org.rapporteur.mention.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * Decides whether a capital stands for the government that sits there ("Minsk refused") or for the
 * city ("met in Minsk"), by its place in the tree and the rows of {@code lang/en/metonymy.tsv}.
 */
final class Metonymy {
  private static final int REACH_WORDS = 6;

  /** What a word means, by where it stands. */
  private final Map<String, Map<String, Boolean>> isCity = new HashMap<>();

  Metonymy(Lexicon lexicon) {
    for (Row row : lexicon.table("lang/en/metonymy.tsv").rows()) {
      Map<String, Boolean> words = isCity.computeIfAbsent(row.get("place"), p -> new HashMap<>());
      row.list("words").forEach(w -> words.put(w, row.get("means").equals("city")));
    }
  }

  private Optional<Boolean> city(String place, String word) {
    return Optional.ofNullable(isCity.getOrDefault(place, Map.of()).get(word));
  }

  private boolean holds(String place, String word) {
    return city(place, word).isPresent();
  }

  /** Whether the capital over the words acts, or is acted on, as its government. */
  boolean isGovernment(Section section, int at, int to) {
    boolean led = at > 0 && section.joined(at - 1);
    String before = led ? section.word(at - 1).folded() : "";
    if (city("before", before).orElse(false)) {
      return false;
    }
    if (holds("towards", before)) {
      return !isNamedBefore("journey", section, at);
    }
    if (to < section.size() && holds("after", section.word(to).folded())) {
      return false;
    }
    if (to < section.size() && section.isGenitive(to)) {
      return true;
    }
    return section.token(at).map(t -> isParty(section, at, t)).orElse(false);
  }

  /** Whether its place in the tree is that of somebody who acts. */
  private boolean isParty(Section section, int at, Token own) {
    if (own.is("nsubj") || own.is("obj") || own.is("iobj")) {
      return !isTaken(section, own);
    }
    if (own.is("conj") && own.head() >= 0 && section.sentence.isPresent()) {
      Token first = section.sentence.get().token(own.head());
      return first.upos() == Upos.PROPN && !standsInCity(section, own.head());
    }
    if (at == 0 || !(own.is("obl") || own.is("nmod"))) {
      return false;
    }
    String before = section.word(at - 1).folded();
    return holds("before", before)
        || (before.equals("on") && isNamedBefore("pressed", section, at));
  }

  /** "sanctions on Minsk", "a flight to Minsk": whether such a word stands a little before. */
  private boolean isNamedBefore(String place, Section section, int at) {
    for (int i = Math.max(0, at - REACH_WORDS); i < at; i++) {
      String lemma = section.token(i).map(Token::lemma).orElse(section.word(i).folded());
      if (holds(place, lemma)) {
        return true;
      }
    }
    return false;
  }

  private boolean standsInCity(Section section, int token) {
    List<Token> cases =
        section.sentence.stream()
            .flatMap(s -> s.children(token).stream().map(s::token))
            .filter(c -> c.is("case"))
            .toList();
    return cases.stream().anyMatch(c -> city("before", c.lemma()).orElse(false));
  }

  private boolean isTaken(Section section, Token own) {
    if (own.head() < 0 || section.sentence.isEmpty() || !own.is("obj")) {
      return false;
    }
    String verb = section.sentence.get().token(own.head()).lemma();
    return holds("object", verb) || holds("journey", verb);
  }
}
