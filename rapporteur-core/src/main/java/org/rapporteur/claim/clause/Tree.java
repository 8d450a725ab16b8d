package org.rapporteur.claim.clause;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * The tree of one sentence, made for walking: children and edges are counted once, so that every
 * question afterwards is cheap. Immutable. Token indices are those of the sentence; {@code -1}
 * stands for "none" in questions and answers alike.
 */
public final class Tree {
  /** The answer when there is no such token. */
  public static final int NONE = -1;

  private final Sentence sentence;
  private final int[][] children;
  private final int[] first;
  private final int[] last;

  private Tree(Sentence sentence, int[][] children, int[] first, int[] last) {
    this.sentence = sentence;
    this.children = children;
    this.first = first;
    this.last = last;
  }

  /** Lays out the tree of a sentence. A head that points at itself or outside counts as a root. */
  public static Tree of(Sentence sentence) {
    int size = sentence.size();
    int[] count = new int[size];
    for (int i = 0; i < size; i++) {
      int head = head(sentence, i);
      if (head >= 0) {
        count[head]++;
      }
    }
    int[][] children = new int[size][];
    int[] first = new int[size];
    int[] last = new int[size];
    for (int i = 0; i < size; i++) {
      children[i] = new int[count[i]];
      count[i] = 0;
      first[i] = i;
      last[i] = i;
    }
    for (int i = 0; i < size; i++) {
      int head = head(sentence, i);
      if (head >= 0) {
        children[head][count[head]++] = i;
      }
      for (int above = head, steps = 0; above >= 0 && steps < size; steps++) {
        if (first[above] <= i && i <= last[above]) {
          break;
        }
        first[above] = Math.min(first[above], i);
        last[above] = Math.max(last[above], i);
        above = head(sentence, above);
      }
    }
    return new Tree(sentence, children, first, last);
  }

  private static int head(Sentence sentence, int index) {
    int head = sentence.token(index).head();
    return head == index || head >= sentence.size() ? NONE : head;
  }

  /** The sentence that was laid out. */
  public Sentence sentence() {
    return sentence;
  }

  /** Number of tokens. */
  public int size() {
    return sentence.size();
  }

  public Token token(int index) {
    return sentence.token(index);
  }

  /** The token above, or {@link #NONE}. */
  public int head(int index) {
    return head(sentence, index);
  }

  /** The tokens that hang directly on this one, in order. */
  public List<Integer> children(int index) {
    List<Integer> list = new ArrayList<>(children[index].length);
    for (int child : children[index]) {
      list.add(child);
    }
    return list;
  }

  /** The first child with one of these relations (with or without subtype), or {@link #NONE}. */
  public int child(int index, String... relations) {
    for (int child : children[index]) {
      for (String relation : relations) {
        if (token(child).is(relation)) {
          return child;
        }
      }
    }
    return NONE;
  }

  /** The first child with exactly this relation and subtype, or {@link #NONE}. */
  public int childExactly(int index, String relation) {
    for (int child : children[index]) {
      if (token(child).relation().equals(relation)) {
        return child;
      }
    }
    return NONE;
  }

  /** Leftmost token at or below this one. */
  public int first(int index) {
    return first[index];
  }

  /** Rightmost token at or below this one. */
  public int last(int index) {
    return last[index];
  }

  /** Whether {@code ancestor} is the token itself or stands above it. */
  public boolean isUnder(int index, int ancestor) {
    int at = index;
    for (int steps = 0; at >= 0 && steps <= size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      at = head(at);
    }
    return false;
  }

  /** The span of a run of tokens, both ends inclusive. */
  public Span span(int from, int to) {
    return new Span(token(from).start(), token(to).end());
  }

  /** The lemma of a token; empty for {@link #NONE}. */
  public String lemma(int index) {
    return index < 0 ? "" : token(index).lemma();
  }
}
