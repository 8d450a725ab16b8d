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

  TitleIndex(List<Office> offices) {
    for (Office office : offices) {
      for (String form : office.forms()) {
        List<String> words = Words.of(form, 0, form.length()).stream().map(Word::folded).toList();
        byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Title(words, office));
      }
    }
    Comparator<Title> longest = Comparator.comparingInt(t -> -t.words().size());
    byFirst.values().forEach(titles -> titles.sort(longest));
  }

  /** The longest title that starts at a word. */
  Optional<Found> at(Section section, int index) {
    for (Title title : byFirst.getOrDefault(section.word(index).folded(), List.of())) {
      int count = title.words().size();
      boolean same = index + count <= section.size();
      for (int i = 1; same && i < count; i++) {
        same =
            section.word(index + i).folded().equals(title.words().get(i))
                && section.joined(index + i - 1);
      }
      if (same) {
        return Optional.of(new Found(title.office(), count));
      }
    }
    return Optional.empty();
  }
}
