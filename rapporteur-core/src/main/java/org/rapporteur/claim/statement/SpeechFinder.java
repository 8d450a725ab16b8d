package org.rapporteur.claim.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Span;

/**
 * Finds the speaker of quotations that no sure cue accounts for: a signature behind a dash, a name
 * and a colon inside the marks, a weak cue beside them, or the speaker of the quotation before.
 */
final class SpeechFinder {
  private static final int MIN_SPEECH_WORDS = 4;

  /** A dash and a name up to the end of the line, right after the closing mark. */
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "[\\s\u00a0]*[—–―-][\\s\u00a0]*"
              + "(\\p{Lu}[\\p{L}.’'-]*(?:[ \u00a0](?:\\p{L}[\\p{L}.’'-]*)){0,5}),?[ .\u00a0]*$");

  /** A label of a transcript: "BRANDT: " or "Brandt: " at the start. */
  private static final Pattern LABEL = Pattern.compile("((?:[\\p{Lu}][\\p{L}.’'-]+ ?){1,4}):\\s+");

  private final Passage passage;

  SpeechFinder(Passage passage) {
    this.passage = passage;
  }

  /**
   * A quotation with its speaker, but without a cue.
   *
   * @param pieces what is said
   * @param source where its speaker stands; empty for that of the statement before
   * @param step how it was read
   */
  record Speech(List<Span> pieces, Optional<Span> source, String step) {}

  /** The likeliest weak choice that accounts for the quotation. */
  static Optional<Choice> weak(List<Choice> weighed, Quotation quotation) {
    for (Choice choice : weighed) {
      boolean touches =
          choice.candidate().pieces().stream().anyMatch(p -> quotation.outer().contains(p));
      if (touches && isQuote(choice.candidate().construction())) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a quotation opens with who speaks in it, in capitals or by two names, as the paragraphs
   * of a transcript do: "BRANDT: We stay".
   */
  static boolean isLabelled(String chars, Span inner) {
    Matcher label = LABEL.matcher(chars).region(inner.start(), inner.end());
    if (!label.lookingAt() || label.end() >= inner.end()) {
      return false;
    }
    String name = label.group(1);
    return name.indexOf(' ') > 0 || name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** Reads a quotation from its own words and surroundings. */
  Optional<Speech> alone(Quotation quotation, boolean follows) {
    Span inner = quotation.inner();
    String chars = passage.chars();
    Matcher label = LABEL.matcher(chars).region(inner.start(), inner.end());
    if (label.lookingAt() && label.end() < inner.end()) {
      Span words = new Span(label.end(), inner.end());
      Span name = new Span(label.start(1), label.end(1));
      return Optional.of(new Speech(List.of(words), Optional.of(name), "step/transcript-label"));
    }
    int line = lineEnd(chars, quotation.outer().end());
    Matcher signature = SIGNATURE.matcher(chars).region(quotation.outer().end(), line);
    if (signature.lookingAt()) {
      Span name = new Span(signature.start(1), signature.end(1));
      return Optional.of(new Speech(List.of(inner), Optional.of(name), "step/signature"));
    }
    if (follows && isSpeech(quotation)) {
      return Optional.of(new Speech(List.of(inner), Optional.empty(), "step/quotation-continues"));
    }
    return Optional.empty();
  }

  /** Whether the words look like somebody's sentence and not like a title or a so-called. */
  boolean isSpeech(Quotation quotation) {
    String words = quotation.inner().of(passage.chars());
    long blanks = words.chars().filter(Character::isWhitespace).count();
    char last = words.charAt(words.length() - 1);
    char first = words.charAt(0);
    boolean sentence = ".!?,…".indexOf(last) >= 0 && !Character.isLowerCase(first);
    return blanks + 1 >= MIN_SPEECH_WORDS && sentence && !isTitle(words);
  }

  /** Whether all the longer words have capitals, as in a title or a crosshead. */
  private static boolean isTitle(String words) {
    int small = 0;
    for (String word : words.split("\\s+", -1)) {
      if (word.length() > MIN_SPEECH_WORDS && Character.isLowerCase(word.charAt(0))) {
        small++;
      }
    }
    return small == 0;
  }

  /** Whether the quotation is all there is in its block, marks and punctuation aside. */
  boolean fillsBlock(Quotation quotation) {
    Span block = passage.text().article().blocks().get(quotation.block()).span();
    String chars = passage.chars();
    String before = chars.substring(block.start(), quotation.outer().start());
    String after = chars.substring(quotation.outer().end(), block.end());
    return before.isBlank() && after.strip().length() <= 1;
  }

  private static boolean isQuote(Construction construction) {
    return construction == Construction.QUOTE_BEFORE
        || construction == Construction.QUOTE_AFTER
        || construction == Construction.QUOTE_NEXT
        || construction == Construction.QUOTE_AROUND;
  }

  private static int lineEnd(String chars, int from) {
    int end = chars.indexOf('\n', from);
    return end < 0 ? chars.length() : end;
  }
}
