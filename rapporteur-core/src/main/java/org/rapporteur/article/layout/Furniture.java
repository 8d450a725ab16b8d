package org.rapporteur.article.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.rapporteur.lexicon.DataException;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Role;

/** The fixed words of page furniture: notes, credits, teasers, forms and footers, by data rows. */
public final class Furniture {
  /** The table that names the furniture files, one a language. */
  public static final String VOCABULARIES = "article/vocabularies.tsv";

  private static final int LONGEST = 400;
  private static final int START = 3;
  private static final int MOST_STARTS = 20_000;
  private final List<Piece> pieces;

  /**
   * The pieces that a line can be of, by its first letters: most lines are none, and this says so
   * at once. Filled as lines come; what stands in it depends on the letters alone.
   */
  private final Map<String, List<Piece>> byStart = new ConcurrentHashMap<>();

  /** What a line of furniture opens: the lines below it are of its kind. */
  public enum Opens {
    NOTHING,
    NOTE,
    TEASERS,
    COMMENTS,
    TAIL
  }

  /**
   * A kind of furniture.
   *
   * @param rule id of the data row
   * @param role what the line is
   * @param scope {@code line} the whole line, {@code start} its beginning, {@code handle} a line
   *     that opens a comment and names its author
   * @param opens what comes below it
   * @param holds words in lower case of which the line must hold one; none where its beginning
   *     tells enough
   * @param pattern the words, letter case ignored
   */
  public record Piece(
      String rule, Role role, String scope, Opens opens, List<String> holds, Pattern pattern) {
    public Piece {
      holds = List.copyOf(holds);
    }

    private boolean holdsOne(String lower) {
      for (String word : holds) {
        if (lower.contains(word)) {
          return true;
        }
      }
      return false;
    }

    /** Whether lines that begin with these letters can be of this kind. */
    boolean begins(String letters) {
      Matcher matcher = pattern.matcher(letters);
      return matcher.lookingAt() || matcher.hitEnd();
    }

    boolean fits(String line) {
      if (!holds.isEmpty() && !holdsOne(line.toLowerCase(Locale.ROOT))) {
        return false;
      }
      Matcher matcher = pattern.matcher(line);
      return scope.equals("start") ? matcher.lookingAt() : matcher.matches();
    }
  }

  /** Builds the vocabulary from its rows. */
  public Furniture(Lexicon lexicon) {
    List<Piece> all = new ArrayList<>();
    for (Row vocabulary : lexicon.table(VOCABULARIES).rows()) {
      for (Row row : lexicon.table(vocabulary.get("file")).rows()) {
        all.add(piece(row));
      }
    }
    this.pieces = List.copyOf(all);
  }

  private static Piece piece(Row row) {
    try {
      int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      return new Piece(
          row.rule(),
          Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)),
          row.get("scope"),
          Opens.valueOf(row.find("opens").orElse("nothing").toUpperCase(Locale.ROOT)),
          row.list("holds"),
          Pattern.compile(row.get("pattern"), flags));
    } catch (PatternSyntaxException e) {
      throw new DataException("D07", row.file(), row.line(), e.getDescription());
    } catch (IllegalArgumentException e) {
      throw new DataException("D08", row.file(), row.line(), String.valueOf(e.getMessage()));
    }
  }

  /** The first kind that the line is of, handles apart. */
  public Optional<Piece> of(String line) {
    String head = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    for (Piece piece : starting(head.substring(0, Math.min(START, head.length())))) {
      boolean tooLong = line.length() > LONGEST && !piece.scope().equals("start");
      if (!tooLong && piece.fits(head)) {
        return Optional.of(piece);
      }
    }
    return Optional.empty();
  }

  private List<Piece> starting(String letters) {
    List<Piece> known = byStart.get(letters);
    if (known == null) {
      known =
          pieces.stream().filter(p -> !p.scope().equals("handle") && p.begins(letters)).toList();
      if (byStart.size() < MOST_STARTS) {
        byStart.put(letters, known);
      }
    }
    return known;
  }

  /** The handle of the reader whose comment this line opens. */
  public Optional<String> handle(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    for (Piece piece : pieces) {
      if (piece.scope().equals("handle")) {
        Matcher matcher = piece.pattern().matcher(line);
        if (matcher.matches()) {
          return Optional.of(matcher.group("name").strip());
        }
      }
    }
    return Optional.empty();
  }
}
