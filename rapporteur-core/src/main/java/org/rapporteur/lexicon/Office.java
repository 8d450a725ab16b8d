package org.rapporteur.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An office, rank or occupation as the news writes it.
 *
 * @param id row id, such as {@code foreign-minister}
 * @param title how a role says it, such as {@code Foreign Minister}; empty for forms of address
 * @param forms the words, lower case
 * @param sector CAMEO sector of somebody who holds it in a state; empty where the body decides
 * @param rank which offices one description can stand for: {@code head}, {@code government}, {@code
 *     leader}, {@code minister}, {@code honorific} ...
 * @param gender the gender a form of address tells
 * @param rule the row
 */
public record Office(
    String id,
    Optional<String> title,
    List<String> forms,
    Optional<String> sector,
    String rank,
    Optional<String> gender,
    String rule) {
  public Office {
    forms = List.copyOf(forms);
  }

  /** The words for several holders, each with the form it is the plural of. */
  public Map<String, String> plurals() {
    Map<String, String> plurals = new LinkedHashMap<>();
    forms.forEach(f -> plurals.put(plural(f), f));
    return plurals;
  }

  /** "minister of trade" has the plural "ministers of trade": its first noun takes the ending. */
  private static String plural(String form) {
    int end = form.length();
    for (String tail : List.of(" of ", " for ", "-general", " general", "-in-", "-elect")) {
      int at = form.indexOf(tail);
      end = at > 0 && at < end ? at : end;
    }
    String head = form.substring(0, end);
    String plural =
        head.endsWith("man")
            ? head.substring(0, head.length() - 2) + "en"
            : head.endsWith("y") && !head.endsWith("ey")
                ? head.substring(0, head.length() - 1) + "ies"
                : head + "s";
    return plural + form.substring(end);
  }
}
