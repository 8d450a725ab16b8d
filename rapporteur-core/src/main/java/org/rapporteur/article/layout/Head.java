package org.rapporteur.article.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.article.layout.Furniture.Opens;
import org.rapporteur.model.Role;

/** The top of a page: headline and its repeats, editor's note, byline, dateline, standfirst. */
final class Head {
  private static final int SEARCHED = 4;
  private static final int TITLE_WORDS = 30;
  /* A first line that ends in a full stop is a headline only when short. PolNeAR development
   * headlines end so; TimeBank's first sentences, which are body, have 12 words and more. */
  private static final int STOPPED_TITLE_WORDS = 10;
  private static final double TITLE_CASE = 0.6;
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?:\\p{L}+,? )?(?:\\d{1,2}[-./ ]+(?:\\d{1,2}|\\p{L}{3,9})\\.?[-./, ]+\\d{2,4}"
              + "|\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2})(?:[ ,T|-].{0,30})?");
  private static final Pattern ADDRESSES_READER =
      Pattern.compile(
          "\\b(?:you|your|yours|we|our|I|my|dear readers?)\\b", Pattern.CASE_INSENSITIVE);
  private final Lines lines;

  Head(Lines lines) {
    this.lines = lines;
  }

  void mark() {
    if (lines.size() < 2) {
      return;
    }
    int at = 0;
    while (at < SEARCHED && at + 2 < lines.size() && isJunk(at)) {
      lines.set(at, lines.piece(at).orElseThrow().role());
      at++;
    }
    boolean titled = isTitle(at);
    if (titled) {
      lines.set(at, Role.TITLE);
      at = repeats(at, at + 1);
    }
    at = underTitle(at);
    if (titled) {
      standfirst(at);
    }
    datelines(at);
  }

  private boolean isJunk(int i) {
    return lines
        .piece(i)
        .map(p -> p.role() == Role.BOILERPLATE || p.role() == Role.TEASER || p.role() == Role.FORM)
        .orElse(false);
  }

  private boolean isTitle(int i) {
    if (i + 1 >= lines.size() || lines.piece(i).isPresent()) {
      return false;
    }
    String line = lines.words(i);
    if (Dateline.of(line).isPresent() || DATE_LINE.matcher(line).matches()) {
      return false;
    }
    int words = Prose.words(line).size();
    if (words == 0 || words > TITLE_WORDS) {
      return false;
    }
    char last = Prose.lastMark(line);
    if (last == '.') {
      return lines.size() >= 3
          && (words <= STOPPED_TITLE_WORDS || Prose.capitalised(line) >= TITLE_CASE);
    }
    return last != ',' && last != ':' && last != ';';
  }

  /** The lines below the headline that only repeat it, whole or in pieces. */
  private int repeats(int title, int from) {
    String folded = Prose.folded(lines.words(title));
    int at = from;
    while (at < lines.size() && at - from < 3) {
      String line = Prose.folded(lines.words(at));
      boolean repeats = line.length() > 4 && (folded.contains(line) || line.equals(folded));
      if (!repeats || at == lines.size() - 1) {
        break;
      }
      lines.set(at, Role.BOILERPLATE);
      at++;
    }
    return at;
  }

  /** Bylines, days and notes below the headline; returns the first line that is none. */
  private int underTitle(int from) {
    int at = from;
    while (at < lines.size() && at - from < 8) {
      String line = lines.words(at);
      if (lines.opens(at, Opens.NOTE)) {
        at = note(at);
      } else if (DATE_LINE.matcher(line).matches()) {
        lines.set(at++, Role.DATELINE);
      } else if (isHeadPiece(at)) {
        lines.set(at, lines.piece(at).orElseThrow().role());
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private boolean isHeadPiece(int i) {
    return lines
        .piece(i)
        .map(p -> p.opens() != Opens.TAIL && (p.role() != Role.FORM))
        .orElse(false);
  }

  /**
   * An editor's note goes on over lines that speak to the reader, and over all lines above the
   * first wider gap.
   */
  private int note(int from) {
    lines.set(from, Role.NOTE);
    int at = from + 1;
    int wider = at;
    while (wider < lines.size() - 1 && wider - at < 3 && !isWiderGap(from, wider)) {
      wider++;
    }
    boolean gap = wider < lines.size() - 1 && isWiderGap(from, wider);
    while (at < lines.size() - 1 && !isWiderGap(from, at)) {
      boolean speaks = ADDRESSES_READER.matcher(unquoted(lines.words(at))).find();
      if (!speaks && !(gap && at < wider)) {
        break;
      }
      lines.set(at++, Role.NOTE);
    }
    return at;
  }

  private boolean isWiderGap(int note, int i) {
    return lines.unit(i).blankBefore() > Math.max(1, lines.unit(note).blankBefore());
  }

  private static String unquoted(String line) {
    return line.replaceAll("[“\"][^”\"]*[”\"]", " ");
  }

  /** A first paragraph that names persons short whom the next one names in full is a standfirst. */
  private void standfirst(int i) {
    if (i + 2 >= lines.size() || !lines.isProse(i) || !lines.isProse(i + 1)) {
      return;
    }
    if (lines.words(i).length() > 600 || lines.unit(i + 1).blankBefore() == 0) {
      return;
    }
    List<String> own = Prose.words(lines.words(i));
    List<String> next = Prose.words(lines.words(i + 1));
    Set<String> introduced = new HashSet<>(own);
    for (int w = 1; w < next.size(); w++) {
      String name = next.get(w);
      String given = next.get(w - 1);
      boolean fuller =
          isName(name) && isName(given) && own.contains(name) && !introduced.contains(given);
      if (fuller && alone(own, name)) {
        lines.set(i, Role.STANDFIRST);
        return;
      }
    }
  }

  /** Whether a name stands without another capitalised word before it. */
  private static boolean alone(List<String> words, String name) {
    int at = words.indexOf(name);
    return at > 0 && !isName(words.get(at - 1));
  }

  private static boolean isName(String word) {
    return word.length() >= 3
        && Character.isUpperCase(word.charAt(0))
        && !word.equals(word.toUpperCase(Locale.ROOT));
  }

  private void datelines(int from) {
    for (int i = from; i < lines.size() && i < from + 3; i++) {
      if (!lines.isFree(i) && lines.role(i) != Role.STANDFIRST) {
        continue;
      }
      Optional<Dateline> dateline = Dateline.of(lines.words(i));
      if (dateline.isPresent()) {
        int length = dateline.get().span().end();
        if (length >= lines.words(i).length() - 1) {
          if (i + 1 < lines.size()) {
            lines.set(i, Role.DATELINE);
          }
        } else {
          lines.dateline(i, length);
        }
        return;
      }
    }
  }
}
