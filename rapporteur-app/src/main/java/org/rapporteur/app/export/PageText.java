package org.rapporteur.app.export;

import java.text.BreakIterator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.rapporteur.model.Block;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;

/**
 * A page's whole text as HTML with an anchor on every stretch that a claim was read from. Sentences
 * are elements of their own, so that the sheet can light up the sentence around the words a link
 * leads to. A stretch that runs over the end of its sentence, or across another, is anchored as far
 * as elements can nest.
 */
public final class PageText {
  private static final Comparator<Span> OUTER_FIRST =
      Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());

  private final Html html;
  private final String text;
  private final String prefix;
  private final TreeSet<Span> anchors = new TreeSet<>(OUTER_FIRST);

  /**
   * A text to write.
   *
   * @param prefix what its anchors start with
   * @param anchors stretches that are linked to
   */
  public PageText(Html html, String text, String prefix, Collection<Span> anchors) {
    this.html = html;
    this.text = text;
    this.prefix = prefix;
    this.anchors.addAll(anchors);
  }

  /** The anchor of a stretch, without the {@code #}. */
  public static String anchor(String prefix, Span span) {
    return prefix + "-" + span.start() + "-" + span.end();
  }

  /** Writes a block; one of white space alone is left out. */
  public void write(Block block) {
    Span span = trimmed(text, block.span());
    if (span.length() == 0) {
      return;
    }
    html.open(element(block.role()), "class", "b " + block.role().code());
    for (Span sentence : sentences(span)) {
      sentence(sentence);
    }
    html.closeLine();
  }

  private static String element(Role role) {
    return switch (role) {
      case TITLE -> "h4";
      case HEADING -> "h5";
      case QUOTE -> "blockquote";
      case STANDFIRST,
          BYLINE,
          DATELINE,
          BODY,
          LIST,
          CAPTION,
          CREDIT,
          NOTE,
          TEASER,
          COMMENT,
          FORM,
          BOILERPLATE ->
          "p";
    };
  }

  private void sentence(Span sentence) {
    html.open("span", "class", "s");
    Deque<Span> open = new ArrayDeque<>();
    int at = sentence.start();
    for (Span anchor :
        anchors.subSet(new Span(sentence.start(), Integer.MAX_VALUE), last(sentence))) {
      while (!open.isEmpty() && open.peek().end() <= anchor.start()) {
        at = upTo(at, open.pop().end());
        html.close();
      }
      at = upTo(at, anchor.start());
      int limit = open.isEmpty() ? sentence.end() : open.peek().end();
      html.open("span", "class", "w", "id", anchor(prefix, anchor));
      open.push(new Span(anchor.start(), Math.min(anchor.end(), limit)));
    }
    while (!open.isEmpty()) {
      at = upTo(at, open.pop().end());
      html.close();
    }
    upTo(at, sentence.end());
    html.close();
  }

  private int upTo(int from, int to) {
    if (to > from) {
      html.text(text.substring(from, to));
    }
    return Math.max(from, to);
  }

  /** Sorts after every anchor that starts inside the sentence. */
  private static Span last(Span sentence) {
    return new Span(sentence.end(), Integer.MAX_VALUE);
  }

  private List<Span> sentences(Span block) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(block.of(text));
    List<Span> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      sentences.add(new Span(block.start() + start, block.start() + end));
      start = end;
    }
    return sentences;
  }

  /** The span without white space at its ends: what a reader sees of it. */
  public static Span trimmed(String text, Span span) {
    int start = Math.min(span.start(), text.length());
    int end = Math.min(span.end(), text.length());
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
