package org.rapporteur.mention.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.lexicon.Gazetteer;
import org.rapporteur.lexicon.Known;
import org.rapporteur.model.Kind;

/** Finds the names of states, bodies, groups, places and seats that the data rows know. */
final class NameIndex {
  /** What a name does to what it names. */
  enum Use {
    NAME,
    ADJECTIVE,
    DEMONYM,
    CAPITAL,
    SEAT
  }

  /**
   * One name of something known.
   *
   * @param words its folded words
   * @param gaps what stands between them, spaces left out
   * @param tail what stands after the last word: {@code +} or a point
   * @param shouted for each word whether it must be all capitals
   */
  record Sense(
      List<String> words,
      List<String> gaps,
      String tail,
      List<Boolean> shouted,
      boolean capitalised,
      Use use,
      Known known) {}

  /** A name found: {@code count} words and the chars they cover. */
  record Found(Sense sense, int count, int end) {}

  private final Map<String, List<Sense>> byFirst = new HashMap<>();

  NameIndex(Gazetteer gazetteer) {
    for (Known known : gazetteer.known()) {
      known.names().forEach(n -> add(n, Use.NAME, known));
      known.adjectives().forEach(n -> add(n, Use.ADJECTIVE, known));
      known.demonyms().forEach(n -> add(n, Use.DEMONYM, known));
      known.capitals().forEach(n -> add(n, Use.CAPITAL, known));
    }
    gazetteer.seats().forEach(s -> s.names().forEach(n -> add(n, Use.SEAT, s)));
    Comparator<Sense> longest =
        Comparator.<Sense>comparingInt(s -> -s.words().size())
            .thenComparingInt(s -> -s.tail().length())
            .thenComparingInt(s -> s.shouted().contains(true) ? 0 : 1) // GUAM before Guam
            .thenComparing(Sense::use);
    byFirst.values().forEach(senses -> senses.sort(longest));
  }

  private void add(String name, Use use, Known known) {
    List<Word> words = Words.of(name, 0, name.length());
    if (words.isEmpty()) {
      return;
    }
    List<String> gaps = new ArrayList<>();
    List<Boolean> shouted = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      shouted.add(words.get(i).isShouted());
      if (i > 0) {
        gaps.add(gap(name, words.get(i - 1).end(), words.get(i).start()));
      }
    }
    int end = words.get(words.size() - 1).end();
    Sense sense =
        new Sense(
            words.stream().map(Word::folded).toList(),
            gaps,
            name.substring(end).strip(),
            shouted,
            words.get(0).isCapitalised(),
            use,
            known);
    byFirst.computeIfAbsent(sense.words().get(0), w -> new ArrayList<>()).add(sense);
  }

  private static String gap(String text, int from, int to) {
    StringBuilder gap = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean loose = Character.isWhitespace(c) || c == '\u00a0' || Words.isHyphen(c);
      if (!loose && c != '.' && !Words.isApostrophe(c)) {
        gap.append(c);
      }
    }
    return gap.toString();
  }

  /** The longest name that starts at a word. */
  Optional<Found> at(String text, List<Word> words, int index) {
    for (Sense sense : byFirst.getOrDefault(words.get(index).folded(), List.of())) {
      int count = sense.words().size();
      if (index + count <= words.size() && matches(text, words, index, sense)) {
        int end = words.get(index + count - 1).end();
        if (text.startsWith(sense.tail(), end)) {
          return Optional.of(new Found(sense, count, end + sense.tail().length()));
        }
        if (!sense.tail().equals("+")) {
          return Optional.of(new Found(sense, count, end));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean matches(String text, List<Word> words, int index, Sense sense) {
    for (int i = 0; i < sense.words().size(); i++) {
      Word word = words.get(index + i);
      if (!word.folded().equals(sense.words().get(i))
          || (sense.shouted().get(i) && !word.isShouted())) {
        return false;
      }
      if (i > 0) {
        Word before = words.get(index + i - 1);
        String gap = gap(text, before.end(), word.start());
        boolean near = word.start() - before.end() <= 3;
        if (!near || !gap.equals(sense.gaps().get(i - 1)) || isBreak(text, before, word)) {
          return false;
        }
      }
    }
    return !sense.capitalised() || words.get(index).isCapitalised();
  }

  /** Whether a full stop parts two words that are no initials. */
  private static boolean isBreak(String text, Word before, Word word) {
    return before.form().length() > 2
        && text.substring(before.end(), word.start()).indexOf('.') >= 0;
  }

  /** Whether a kind is a body whose parts can act. */
  static boolean isBody(Known known) {
    return known.kind() == Kind.ORGANISATION;
  }
}
