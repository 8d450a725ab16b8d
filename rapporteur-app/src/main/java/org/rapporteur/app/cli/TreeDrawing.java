package org.rapporteur.app.cli;

import java.util.List;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** A sentence's tree in lines: each word under its head, in the order of the text. */
final class TreeDrawing {
  /** Deeper trees are damage; their lower words are left out rather than overflow the stack. */
  private static final int MAX_DEPTH = 200;

  private final Sentence sentence;
  private final StringBuilder out = new StringBuilder();

  private TreeDrawing(Sentence sentence) {
    this.sentence = sentence;
  }

  static String of(Sentence sentence) {
    TreeDrawing drawing = new TreeDrawing(sentence);
    int root = sentence.root();
    if (root >= 0) {
      drawing.word(root, "", "");
      drawing.below(root, "", 0);
    }
    return drawing.out.toString();
  }

  private void below(int head, String margin, int depth) {
    if (depth == MAX_DEPTH) {
      return;
    }
    List<Integer> children = sentence.children(head);
    for (int i = 0; i < children.size(); i++) {
      boolean last = i + 1 == children.size();
      word(children.get(i), margin, last ? "└─ " : "├─ ");
      below(children.get(i), margin + (last ? "   " : "│  "), depth + 1);
    }
  }

  private void word(int index, String margin, String branch) {
    Token token = sentence.token(index);
    out.append(margin)
        .append(branch)
        .append(token.form())
        .append("  ")
        .append(token.relation())
        .append(' ')
        .append(token.upos());
    if (!token.name().equals("O")) {
      out.append(' ').append(token.name());
    }
    out.append('\n');
  }
}
