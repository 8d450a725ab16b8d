package org.rapporteur.entity;

import java.util.BitSet;

/** Where a text stands in quotation marks. Every paragraph begins outside of them. */
final class Quoted {
  private final BitSet inside = new BitSet();

  Quoted(String text) {
    int depth = 0;
    boolean straight = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      switch (letter) {
        case '\u201c', '\u201e', '\u00ab' -> depth++;
        case '\u201d', '\u00bb' -> depth = Math.max(0, depth - 1);
        case '"' -> straight = !straight;
        case '\n' -> {
          depth = 0;
          straight = false;
        }
        default -> {}
      }
      if (depth > 0 || straight) {
        inside.set(i);
      }
    }
  }

  boolean at(int position) {
    return inside.get(position);
  }
}
