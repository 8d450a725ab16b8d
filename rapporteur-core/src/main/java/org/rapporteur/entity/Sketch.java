package org.rapporteur.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.lexicon.Office;
import org.rapporteur.model.Form;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * A sentence in lower case in which every person, office, state or body and every word for several
 * holders is shrunk to one letter of the private use area, so that phrases of rows match over it.
 */
final class Sketch {
  /** A person's name. */
  static final String PERSON = "[\uE000-\uE3FF]";

  /** An office's words. */
  static final String OFFICE = "[\uE400-\uE7FF]";

  /** A state, a part of one, or a body. */
  static final String OWNER = "[\uE800-\uEBFF]";

  /** Words for several holders, such as "presidents". */
  static final String OFFICES = "[\uEC00-\uEFFF]";

  private static final int MAX_OF_A_KIND = 0x400;
  private static final int MAX_PLURAL_WORDS = 5;

  final String text;
  final Span span;
  private final List<Mention> people = new ArrayList<>();
  private final List<Mention> offices = new ArrayList<>();
  private final List<Mention> owners = new ArrayList<>();
  private final List<Office> plurals = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();

  Sketch(Cast cast, Sentence sentence, List<Mention> mentions, Offices rows) {
    this.span = sentence.span();
    StringBuilder sketch = new StringBuilder();
    int at = span.start();
    int next = 0;
    while (at < span.end()) {
      while (next < mentions.size() && mentions.get(next).span().start() < at) {
        next++;
      }
      boolean opens = at == span.start() || !Character.isLetterOrDigit(cast.text.charAt(at - 1));
      int end = opens ? plural(sentence, at, rows) : at;
      if (end > at) {
        letter(sketch, at, 0xEC00 + plurals.size() - 1);
        at = end;
        continue;
      }
      char letter = cast.text.charAt(at);
      int code = 0;
      for (int i = next; i < mentions.size() && mentions.get(i).span().start() == at; i++) {
        code = code(mentions.get(i), rows);
        if (code != 0) {
          at = mentions.get(i).span().end();
          letter(sketch, mentions.get(i).span().start(), code);
          break;
        }
      }
      if (code == 0) {
        boolean blank = Character.isWhitespace(letter) || letter == '\u00a0';
        if (!blank || sketch.length() == 0 || sketch.charAt(sketch.length() - 1) != ' ') {
          letter(sketch, at, blank ? ' ' : plain(letter));
        }
        at++;
      }
    }
    text = sketch.toString();
  }

  /**
   * Lower case, one apostrophe for all, and no letter of a page that would pass for one of ours.
   */
  private static char plain(char letter) {
    boolean reserved = letter >= 0xE000 && letter <= 0xF8FF;
    return reserved ? '\uFFFD' : letter == '\u2019' ? '\'' : Character.toLowerCase(letter);
  }

  private void letter(StringBuilder sketch, int place, int letter) {
    sketch.append((char) letter);
    places.add(place);
  }

  private int code(Mention mention, Offices rows) {
    boolean named = mention.form() == Form.NAME;
    if (mention.kind() == Kind.PERSON && named) {
      return add(people, mention, 0xE000);
    }
    if (mention.kind() == Kind.PERSON
        && mention.form() == Form.DESCRIPTION
        && rows.of(mention).flatMap(Office::title).isPresent()) {
      return add(offices, mention, 0xE400);
    }
    boolean owns = mention.kind() == Kind.STATE || mention.kind() == Kind.ORGANISATION;
    boolean part = mention.kind() == Kind.GROUP && mention.form() == Form.DESCRIPTION;
    return (owns && named) || part ? add(owners, mention, 0xE800) : 0;
  }

  private static int add(List<Mention> list, Mention mention, int base) {
    if (list.size() >= MAX_OF_A_KIND) {
      return 0;
    }
    list.add(mention);
    return base + list.size() - 1;
  }

  /** The end of the words for several holders that start at a token's first char. */
  private int plural(Sentence sentence, int at, Offices rows) {
    int index = sentence.tokenAt(at);
    if (plurals.size() >= MAX_OF_A_KIND
        || index >= sentence.size()
        || sentence.token(index).start() != at) {
      return at;
    }
    int best = at;
    StringBuilder words = new StringBuilder();
    for (int i = index; i < Math.min(sentence.size(), index + MAX_PLURAL_WORDS); i++) {
      Token token = sentence.token(i);
      if (i > index && token.start() > sentence.token(i - 1).end()) {
        words.append(' ');
      }
      words.append(token.form().toLowerCase(Locale.ROOT));
      Office office = rows.plurals().get(words.toString());
      if (office != null && office.title().isPresent()) {
        if (best > at) {
          plurals.remove(plurals.size() - 1);
        }
        plurals.add(office);
        best = token.end();
      }
    }
    return best;
  }

  /** Where a letter of the sketch stands in the page. */
  int place(int index) {
    return index < places.size() ? places.get(index) : span.end();
  }

  Mention person(String letter) {
    return people.get(letter.charAt(0) - 0xE000);
  }

  Mention office(String letter) {
    return offices.get(letter.charAt(0) - 0xE400);
  }

  Mention owner(String letter) {
    return owners.get(letter.charAt(0) - 0xE800);
  }

  Office offices(String letter) {
    return plurals.get(letter.charAt(0) - 0xEC00);
  }

  /** Whether it holds somebody and something that such phrases can join. */
  boolean isPeopled() {
    return !people.isEmpty() && (!offices.isEmpty() || !owners.isEmpty() || !plurals.isEmpty());
  }
}
