package org.rapporteur.mention.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.lexicon.Office;

/** Finds the words of offices and forms of address. */
final class TitleIndex {
  private record Title(List<String> words, Office office) {}

  /** An office's words: {@code count} of them. */
  record Found(Office office, int count) {}

  private final Map<String, List<Title>> byFirst = new HashMap<>();
  private final Map<String, List<Title>> pluralsByFirst = new HashMap<>();

  TitleIndex(List<Office> offices) {
    for (Office office : offices) {
      office.forms().forEach(f -> add(byFirst, f, office));
      office.plurals().keySet().forEach(p -> add(pluralsByFirst, p, office));
    }
    Comparator<Title> longest = Comparator.comparingInt(t -> -t.words().size());
    byFirst.values().forEach(titles -> titles.sort(longest));
    pluralsByFirst.values().forEach(titles -> titles.sort(longest));
  }

  private static void add(Map<String, List<Title>> index, String form, Office office) {
    List<String> words = Words.of(form, 0, form.length()).stream().map(Word::folded).toList();
    index.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Title(words, office));
  }

  /** The longest title that starts at a word. */
  Optional<Found> at(Section section, int index) {
    return at(byFirst, section, index);
  }

  /** The longest title of several holders that starts at a word, such as "presidents". */
  Optional<Found> plural(Section section, int index) {
    return at(pluralsByFirst, section, index);
  }

  /** Whether these words are an office: "foreign" and "minister". */
  boolean isTitle(List<String> words) {
    return byFirst.getOrDefault(words.get(0), List.of()).stream()
        .anyMatch(t -> t.words().equals(words));
  }

  private static Optional<Found> at(Map<String, List<Title>> index, Section section, int at) {
    for (Title title : index.getOrDefault(section.word(at).folded(), List.of())) {
      int count = title.words().size();
      boolean same = at + count <= section.size();
      for (int i = 1; same && i < count; i++) {
        same =
            section.word(at + i).folded().equals(title.words().get(i))
                && section.joined(at + i - 1);
      }
      if (same) {
        return Optional.of(new Found(title.office(), count));
      }
    }
    return Optional.empty();
  }
}
