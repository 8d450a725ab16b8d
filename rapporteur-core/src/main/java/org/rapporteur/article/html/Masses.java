package org.rapporteur.article.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums over the tree: how much text, link text and running text lies below each element. */
final class Masses {
  final float[] chars;
  final float[] linked;
  final float[] prose;
  final int[] segments;
  final int[] group;
  final boolean[] isProse;
  final float[] groupProse;
  final float[] groupChars;
  final float[] groupLinked;
  final int[] groupSize;

  /** The deepest element that holds at least half of the page's running text. */
  final int core;

  private final float wholeProse;
  private final float wholeChars;

  Masses(PageText page) {
    Tree tree = page.tree();
    List<Segment> all = page.segments();
    chars = new float[tree.size()];
    linked = new float[tree.size()];
    prose = new float[tree.size()];
    segments = new int[tree.size()];
    isProse = new boolean[all.size()];
    group = new int[all.size()];
    groupProse = new float[all.size()];
    groupChars = new float[all.size()];
    groupLinked = new float[all.size()];
    groupSize = new int[all.size()];
    Map<String, Integer> groups = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Segment s = all.get(i);
      isProse[i] = isProse(s);
      chars[s.block] += s.length();
      linked[s.block] += s.linked;
      segments[s.block]++;
      prose[s.block] += isProse[i] ? s.length() : 0;
      int g = groups.computeIfAbsent(signature(tree, s.block), k -> groups.size());
      group[i] = g;
      groupSize[g]++;
      groupChars[g] += s.length();
      groupLinked[g] += s.linked;
      groupProse[g] += isProse[i] ? s.length() : 0;
    }
    for (int e = tree.size() - 1; e > 0; e--) {
      int above = tree.parent(e);
      chars[above] += chars[e];
      linked[above] += linked[e];
      prose[above] += prose[e];
      segments[above] += segments[e];
    }
    wholeProse = tree.size() == 0 ? 0 : prose[0];
    wholeChars = tree.size() == 0 ? 0 : chars[0];
    int best = 0;
    for (int e = 0; e < tree.size(); e++) {
      if (wholeProse > 0 && prose[e] * 2 >= wholeProse && tree.depth(e) > tree.depth(best)) {
        best = e;
      }
    }
    core = best;
  }

  private static boolean isProse(Segment s) {
    if (s.length() < 60 || s.linked * 2 > s.length() || s.hidden > 0) {
      return false;
    }
    char last = s.words.charAt(s.length() - 1);
    return s.length() > 200 || ".!?:\"”»…".indexOf(last) >= 0;
  }

  private static String signature(Tree tree, int block) {
    StringBuilder signature = new StringBuilder();
    int at = block;
    for (int up = 0; up < 3 && at >= 0; up++) {
      String css = tree.element(at).className();
      signature.append(tree.name(at)).append('.');
      signature.append(css, 0, Math.min(css.length(), 60)).append('/');
      at = tree.parent(at);
    }
    return signature.toString();
  }

  /** Share of the page's running text below an element. */
  float proseShare(int element) {
    return wholeProse == 0 ? 0 : prose[element] / wholeProse;
  }

  /** Share of the page's text below an element. */
  float charShare(int element) {
    return wholeChars == 0 ? 0 : chars[element] / wholeChars;
  }

  /** Share of link text in the text below an element. */
  float linkShare(int element) {
    return chars[element] == 0 ? 0 : linked[element] / chars[element];
  }

  float wholeProse() {
    return wholeProse;
  }
}
