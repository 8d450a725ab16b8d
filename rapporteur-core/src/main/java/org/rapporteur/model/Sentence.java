package org.rapporteur.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of one block with its tokens and tree. A sentence never crosses a block.
 *
 * @param span from the first token's start to the last token's end
 * @param block index into {@link Article#blocks()}
 * @param tokens in order; heads are indices into this list
 */
public record Sentence(Span span, int block, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** Index of the root token; {@code -1} for an empty sentence. */
  public int root() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() < 0) {
        return i;
      }
    }
    return -1;
  }

  /** Indices of the tokens that hang on this one, in order. */
  public List<Integer> children(int index) {
    List<Integer> children = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() == index) {
        children.add(i);
      }
    }
    return children;
  }

  /** Whether {@code ancestor} is the token itself or stands above it in the tree. */
  public boolean isUnder(int index, int ancestor) {
    int at = index;
    for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }

  /** Indices of the token and all that stand below it in the tree, in order. */
  public List<Integer> subtree(int index) {
    List<Integer> members = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isUnder(i, index)) {
        members.add(i);
      }
    }
    return members;
  }

  /** Index of the token that covers or first follows the position; {@code size()} past the end. */
  public int tokenAt(int position) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
