package org.rapporteur.mention.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.lexicon.Known;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.mention.name.NameIndex.Found;
import org.rapporteur.model.Form;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Span;
import org.rapporteur.model.Upos;

/**
 * Finds parts of a state: "Norvian troops", "Norvia's foreign ministry", "the parliament of
 * Norvia". The key is the state's with the CAMEO sector, as in {@code Q184/MIL}.
 */
final class Sectors {
  private static final int MAX_BETWEEN = 3;

  private final Map<String, List<List<String>>> byFirst = new HashMap<>();
  private final Map<String, Row> rows = new HashMap<>();

  Sectors(Lexicon lexicon) {
    for (Row row : lexicon.table("lang/en/sectors.tsv").rows()) {
      String form = row.get("form");
      List<String> words = Words.of(form, 0, form.length()).stream().map(Word::folded).toList();
      byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(words);
      rows.put(String.join(" ", words), row);
    }
    byFirst.values().forEach(l -> l.sort(Comparator.comparingInt(w -> -w.size())));
  }

  /** Whether the words of a part of a state, such as "foreign ministry", end here. */
  boolean partEnds(Section section, int from, int to) {
    for (int at = from; at < to; at++) {
      List<String> words = at(section, at);
      if (!words.isEmpty() && at + words.size() == to) {
        return true;
      }
    }
    return false;
  }

  /** Adds the parts of states that a section speaks of. */
  void find(Section section, List<Mention> mentions) {
    for (int at = 0; at < section.size(); at++) {
      Found found = section.found[at];
      if (found != null && isOwner(section, at, found)) {
        after(section, at, found).ifPresent(mentions::add);
      }
    }
  }

  /** Whether a name can stand before what it owns: an adjective, a genitive or an acronym. */
  private static boolean isOwner(Section section, int at, Found found) {
    Known known = found.sense().known();
    boolean genitive = section.isGenitive(at + found.count());
    boolean outlet = known.code().map(c -> c.endsWith("MED")).orElse(false);
    return switch (found.sense().use()) {
      case ADJECTIVE -> true;
      case NAME ->
          known.kind() != Kind.PLACE
              && !outlet
              && (genitive || section.word(at).isShouted() || precedes(section, at));
      case CAPITAL -> genitive;
      case DEMONYM, SEAT -> false;
    };
  }

  /** Whether an "of" stands before: "the army of Norvia". */
  private static boolean precedes(Section section, int at) {
    return at > 1
        && (section.word(at - 1).folded().equals("of")
            || (section.word(at - 1).folded().equals("the")
                && section.word(at - 2).folded().equals("of")));
  }

  private Optional<Mention> after(Section section, int owner, Found found) {
    int at = owner + found.count();
    if (at < section.size() && section.isGenitive(at)) {
      at++;
    }
    for (int step = 0; step <= MAX_BETWEEN && at < section.size(); step++, at++) {
      if ((!section.joined(at - 1) && !section.isGenitive(at - 1)) || !section.isFree(at)) {
        return Optional.empty();
      }
      List<String> words = at(section, at);
      if (!words.isEmpty()) {
        int to = at + words.size();
        // "the Norvian news agency NNA" is the agency, which has a name
        boolean titled = to < section.size() && section.joined(to - 1) && !section.isFree(to);
        return titled ? Optional.empty() : Optional.of(mention(section, owner, to, words, found));
      }
      Upos upos = section.upos(at);
      boolean between = upos == Upos.ADJ || (upos == Upos.NOUN && step < 2);
      if (!between || section.word(at).isCapitalised()) {
        return before(section, owner, found);
      }
    }
    return before(section, owner, found);
  }

  /** "the army of Norvia". */
  private Optional<Mention> before(Section section, int owner, Found found) {
    int at = owner - 1;
    if (at > 0 && section.word(at).folded().equals("the")) {
      at--;
    }
    if (at < 1 || !section.word(at).folded().equals("of") || !section.joined(at)) {
      return Optional.empty();
    }
    for (int from = Math.max(0, at - 4); from < at; from++) {
      List<String> words = at(section, from);
      if (!words.isEmpty() && from + words.size() == at && section.joined(at - 1)) {
        return Optional.of(mention(section, from, owner + found.count(), words, found));
      }
    }
    return Optional.empty();
  }

  private Mention mention(Section section, int from, int to, List<String> words, Found found) {
    Row row = rows.get(String.join(" ", words));
    Known known = found.sense().known();
    Span span = section.span(from, to);
    String sector = row == null ? "GOV" : row.get("sector");
    return new Mention(
        span,
        section.head(span),
        Kind.GROUP,
        Form.DESCRIPTION,
        Optional.of(known.key() + "/" + sector),
        row == null ? "step/sector" : row.rule());
  }

  private List<String> at(Section section, int at) {
    for (List<String> words : byFirst.getOrDefault(section.word(at).folded(), List.of())) {
      boolean same = at + words.size() <= section.size();
      for (int i = 0; same && i < words.size(); i++) {
        same =
            section.word(at + i).folded().equals(words.get(i))
                && (i == 0 || section.joined(at + i - 1));
      }
      if (same) {
        return words;
      }
    }
    return List.of();
  }
}
