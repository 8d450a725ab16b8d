package org.rapporteur.mention.name;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * Decides whether a capital stands for the government that sits there ("Minsk refused") or for the
 * city ("met in Minsk").
 */
final class Metonymy {
  private static final Set<String> CITY_AFTER =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "around",
          "through",
          "via",
          "across",
          "into",
          "throughout",
          "downtown",
          "central",
          "greater",
          "leave",
          "leaves",
          "left",
          "leaving",
          "visit",
          "visits",
          "visited",
          "visiting",
          "reach",
          "reached",
          "city",
          "capital");
  private static final Set<String> MOVES =
      Set.of(
          "go", "fly", "travel", "arrive", "return", "come", "drive", "head", "send", "bring",
          "flight", "trip", "visit", "journey", "rush", "move", "way", "fled", "flee", "train",
          "road", "route", "deport", "invite", "summon", "take", "walk", "march", "airport");
  private static final Set<String> CITY_BEFORE =
      Set.of("region", "airport", "summit", "meeting", "street", "suburb", "conference", "court");

  private Metonymy() {}

  /** Whether the capital at a word acts, or is acted on, as its government. */
  static boolean isGovernment(Section section, int at, int to) {
    if (at > 0 && section.joined(at - 1)) {
      String before = section.word(at - 1).folded();
      if (CITY_AFTER.contains(before)) {
        return false;
      }
      if (before.equals("to")
          || before.equals("from")
          || before.equals("for")
          || before.equals("of")) {
        return !before.equals("of") && !before.equals("from") && !moves(section, at);
      }
    }
    if (to < section.size() && CITY_BEFORE.contains(section.word(to).folded())) {
      return false;
    }
    if (to < section.size() && section.isGenitive(to)) {
      return true;
    }
    Optional<Token> token = section.token(at);
    if (token.isEmpty()) {
      return false;
    }
    Token own = token.get();
    if (own.is("nsubj") || own.is("obj") || own.is("iobj")) {
      return !ofPlace(section, own);
    }
    if (own.is("conj") && own.head() >= 0 && section.sentence.isPresent()) {
      Token first = section.sentence.get().token(own.head());
      return first.upos() == Upos.PROPN && !hasCityCase(section, own.head());
    }
    if (own.is("obl") || own.is("nmod")) {
      return at > 0
          && (Set.of("with", "between", "against", "by", "toward", "towards", "and")
                  .contains(section.word(at - 1).folded())
              || isPressedOn(section, at));
    }
    return false;
  }

  /** "sanctions on Minsk", but "the advance on Minsk". */
  private static boolean isPressedOn(Section section, int at) {
    if (!section.word(at - 1).folded().equals("on")) {
      return false;
    }
    for (int i = Math.max(0, at - 7); i < at; i++) {
      String lemma = section.token(i).map(Token::lemma).orElse(section.word(i).folded());
      if (Set.of("sanction", "pressure", "impose", "call", "embargo", "tariff").contains(lemma)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCityCase(Section section, int token) {
    return section
        .sentence
        .map(
            s ->
                s.children(token).stream()
                    .map(s::token)
                    .anyMatch(c -> c.is("case") && CITY_AFTER.contains(c.lemma())))
        .orElse(false);
  }

  private static boolean moves(Section section, int at) {
    for (int i = Math.max(0, at - 6); i < at; i++) {
      String lemma = section.token(i).map(Token::lemma).orElse(section.word(i).folded());
      if (MOVES.contains(lemma)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ofPlace(Section section, Token own) {
    if (own.head() < 0 || section.sentence.isEmpty()) {
      return false;
    }
    String verb = section.sentence.get().token(own.head()).lemma();
    return own.is("obj")
        && (MOVES.contains(verb) || Set.of("bomb", "shell", "capture", "enter").contains(verb));
  }
}
