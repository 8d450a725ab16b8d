package org.rapporteur.mention.quantity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/** Finds the noun that a number counts. */
final class Counted {
  private static final int MAX_STEPS = 7;
  private final CountNouns nouns;
  private final Set<String> never;
  private final Set<String> persons;

  /**
   * @param never nouns whose number is no figure, such as "times"
   * @param persons lemmas of verbs after which a bare number counts people
   */
  Counted(CountNouns nouns, Set<String> never, Set<String> persons) {
    this.nouns = nouns;
    this.never = never;
    this.persons = persons;
  }

  /**
   * What a number counts.
   *
   * @param unit what its counts are compared under, in the plural
   * @param end where the noun ends; where the number ends when none is written
   * @param one whether it counts even as one
   */
  record Noun(String unit, int end, boolean one) {}

  /**
   * The noun counted by the number whose last token is given.
   *
   * @param number index of the last token of the number
   * @param end where the number ends
   */
  Optional<Noun> after(Sentence sentence, int number, int end) {
    int noun = next(sentence, number);
    if (noun < 0) {
      noun = byTree(sentence, number);
    }
    if (noun < 0) {
      noun = byTags(sentence, number);
    }
    if (noun < 0) {
      return bare(sentence, number, end);
    }
    Token token = sentence.token(noun);
    String lower = token.form().toLowerCase(Locale.ROOT);
    if (never.contains(lower) || !Character.isLetter(lower.charAt(0))) {
      return Optional.empty();
    }
    Optional<String> unit = nouns.unit(lower);
    if (unit.isEmpty() && !isPlural(token)) {
      return Optional.empty();
    }
    String form = token.upos() == Upos.PROPN ? token.form() : lower;
    return Optional.of(new Noun(unit.orElse(form), token.end(), nouns.countsAsOne(lower)));
  }

  /** A noun that is always counted, right behind the number or behind one adjective. */
  private int next(Sentence sentence, int number) {
    for (int i = number + 1; i <= number + 2 && i < sentence.size(); i++) {
      String lower = sentence.token(i).form().toLowerCase(Locale.ROOT);
      if (nouns.unit(lower).isPresent() && !isCompound(sentence, i)) {
        return i;
      }
      if (sentence.token(i).upos() != Upos.ADJ && !lower.equals("member")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isCompound(Sentence sentence, int index) {
    return index + 1 < sentence.size()
        && sentence.token(index).is("compound")
        && sentence.token(index).head() > index
        && sentence.token(index).upos() == Upos.NOUN;
  }

  private static int byTree(Sentence sentence, int number) {
    Token token = sentence.token(number);
    int head = token.head();
    if (head > number && isCompound(sentence, head) && sentence.token(head).head() == head + 1) {
      head++;
    }
    boolean counts =
        token.is("nummod")
            && head > number
            && head - number <= MAX_STEPS
            && isNoun(sentence.token(head));
    return counts && isUnbroken(sentence, number + 1, head) ? head : -1;
  }

  /** No verb, preposition or mark parts the number from its noun. */
  private static boolean isUnbroken(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean mark =
          token.upos() == Upos.PUNCT && !token.form().equals("-") && !token.form().equals(",");
      boolean other =
          token.upos() == Upos.ADP || token.upos() == Upos.AUX || token.upos() == Upos.NUM;
      if (mark || other) {
        return false;
      }
    }
    return true;
  }

  /** The last noun of the run of modifiers and nouns behind the number. */
  private static int byTags(Sentence sentence, int number) {
    int noun = -1;
    for (int i = number + 1; i < sentence.size() && i <= number + MAX_STEPS; i++) {
      Token token = sentence.token(i);
      if (isNoun(token)) {
        noun = i;
      } else if (token.upos() != Upos.ADJ || noun >= 0) {
        break;
      }
    }
    return noun;
  }

  /** "killing at least 12": a number alone beside a verb of harm counts people. */
  private Optional<Noun> bare(Sentence sentence, int number, int end) {
    Token token = sentence.token(number);
    int head = token.head();
    boolean argument = token.is("obj") || token.is("nsubj");
    return argument && head >= 0 && persons.contains(sentence.token(head).lemma())
        ? Optional.of(new Noun("people", end, true))
        : Optional.empty();
  }

  private static boolean isNoun(Token token) {
    return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
  }

  private static boolean isPlural(Token token) {
    String lower = token.form().toLowerCase(Locale.ROOT);
    return token.has("Number=Plur") || (lower.endsWith("s") && !lower.endsWith("ss"));
  }
}
