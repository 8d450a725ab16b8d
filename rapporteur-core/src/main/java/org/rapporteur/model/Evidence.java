package org.rapporteur.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

  /**
   * The id of a claim that rests on this evidence: the same page, under the same id, and the same
   * rows give the same id.
   *
   * @param prefix one letter for the kind of claim: {@code s}, {@code e} or {@code f}
   */
  public String id(String prefix) {
    String key = article + "\n" + span + "\n" + cue + "\n" + rule;
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return prefix + "-" + HexFormat.of().formatHex(digest, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
