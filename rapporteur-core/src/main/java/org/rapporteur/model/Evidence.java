package org.rapporteur.model;

import java.util.Optional;

/**
 * Where a claim stands and why it was read.
 *
 * @param article id of the page
 * @param span the words of the claim; not empty
 * @param cue the word it hangs on: a speech verb, an act's trigger, a number
 * @param rule the data row or step that read it, such as {@code lang/en/cues.tsv#say}
 */
public record Evidence(String article, Span span, Optional<Span> cue, String rule) {
  public Evidence {
    if (span.length() == 0) {
      throw new IllegalArgumentException("a claim without words: " + article + " " + span);
    }
    if (rule.isEmpty()) {
      throw new IllegalArgumentException("a claim without a rule: " + article + " " + span);
    }
  }
}
