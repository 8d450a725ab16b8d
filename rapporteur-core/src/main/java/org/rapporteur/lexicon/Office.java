package org.rapporteur.lexicon;

import java.util.List;
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
}
