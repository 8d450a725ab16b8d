package org.rapporteur.article.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;

/** The elements of a page in document order with what each says about the text below it. */
final class Tree {
  private final List<Element> elements = new ArrayList<>();
  private final List<Tag> kinds = new ArrayList<>();
  private final BitSet hidden = new BitSet();
  private int[] parent = new int[256];
  private long[] tags = new long[256];
  private int[] hints = new int[256];
  private int[] depth = new int[256];

  int add(Element element, Tag tag, int parentIndex, int ownHints, boolean isHidden) {
    int index = elements.size();
    if (index == parent.length) {
      parent = Arrays.copyOf(parent, index * 2);
      tags = Arrays.copyOf(tags, index * 2);
      hints = Arrays.copyOf(hints, index * 2);
      depth = Arrays.copyOf(depth, index * 2);
    }
    elements.add(element);
    kinds.add(tag);
    hidden.set(index, isHidden);
    parent[index] = parentIndex;
    long above = parentIndex < 0 ? 0 : tags[parentIndex];
    tags[index] = above | tag.bit();
    hints[index] = ownHints;
    depth[index] = parentIndex < 0 ? 0 : depth[parentIndex] + 1;
    return index;
  }

  int size() {
    return elements.size();
  }

  Element element(int i) {
    return elements.get(i);
  }

  String name(int i) {
    return elements.get(i).normalName();
  }

  Tag tag(int i) {
    return kinds.get(i);
  }

  /** Whether the element itself says that it is not shown. */
  boolean isHidden(int i) {
    return hidden.get(i);
  }

  /** Index of the element above; -1 at the root. */
  int parent(int i) {
    return parent[i];
  }

  /** The {@link Tag} bits of the element and of all above it. */
  long tags(int i) {
    return tags[i];
  }

  /** Whether the element or one above it has one of these names. */
  boolean isIn(int i, long mask) {
    return (tags[i] & mask) != 0;
  }

  /** The {@link Hints} bits of the element itself. */
  int hints(int i) {
    return hints[i];
  }

  int depth(int i) {
    return depth[i];
  }

  /** Whether the element or one above it, at most so many levels up, has the hint. */
  boolean isHinted(int i, int mask, int levels) {
    int at = i;
    for (int up = 0; at >= 0 && up <= levels; up++) {
      if ((hints[at] & mask) != 0) {
        return true;
      }
      at = parent[at];
    }
    return false;
  }
}
