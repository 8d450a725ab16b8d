package org.rapporteur.bench.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the teacher's trees (ClearNLP relations, prepositions and copulas as heads) and turns them
 * into Universal Dependencies in the manner of the English Web Treebank.
 *
 * <p>Steps in order: names, dates and money get the treebank's heads; coordination hangs on its
 * first member; prepositions become {@code case}; copulas become {@code cop}; marks are hung where
 * they delimit. The mapping was frozen before any score on news was taken.
 */
final class TeacherTrees {
  private static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)[.]?|January|February|March|April|May|June"
              + "|July|August|September|October|November|December");

  /**
   * A mapped sentence.
   *
   * @param tree the tree; its rows have form, the teacher's lemma, upos, the teacher's tag, {@code
   *     _}, relation
   * @param names BIO labels
   * @param heads the teacher's own heads, the number of words for the root
   * @param labels the teacher's own relations
   */
  record Mapped(Treebank.Tree tree, List<String> names, List<Integer> heads, List<String> labels) {}

  private final int n;
  private final String[] form;
  private final String[] tag;
  private final int[] head;
  private final String[] label;
  private final String[] name;
  private final String[] lemma;
  private final List<Integer> ownHeads = new ArrayList<>();
  private final List<String> ownLabels = new ArrayList<>();

  private TeacherTrees(List<String[]> rows) {
    n = rows.size();
    form = new String[n];
    tag = new String[n];
    head = new int[n];
    label = new String[n];
    name = new String[n];
    lemma = new String[n];
    for (int i = 0; i < n; i++) {
      String[] r = rows.get(i);
      form[i] = r[0];
      tag[i] = r[1];
      head[i] = r[2].equals("0") ? n : Integer.parseInt(r[2]) - 1;
      label[i] = r[3];
      name[i] = r[4];
      lemma[i] = r[5];
      ownHeads.add(head[i]);
      ownLabels.add(label[i]);
    }
  }

  static List<Mapped> read(Path file) throws IOException {
    List<Mapped> out = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      List<String[]> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty()) {
          rows.add(line.split("\t", -1));
        } else {
          TeacherTrees t = new TeacherTrees(rows);
          if (Treebank.isTree(t.head)) {
            t.map();
            if (Treebank.isTree(t.head)) {
              out.add(t.mapped());
            }
          }
          rows = new ArrayList<>();
        }
      }
    }
    return out;
  }

  private void map() {
    persons();
    dates();
    money();
    coordination();
    prepositions();
    copulas();
    relabel();
    if (!Treebank.isTree(head)) {
      return;
    }
    boolean[] marks = new boolean[n];
    for (int i = 0; i < n; i++) {
      marks[i] = isMark(i);
    }
    new MarkPlacement(form, head, marks).place();
  }

  private boolean isPerson(int i) {
    return name[i].endsWith("-PERSON");
  }

  /**
   * Gives {@code to} the place of {@code from} in the tree; the children of {@code from} follow.
   */
  private void promote(int to, int from, String lower) {
    for (int i = 0; i < n; i++) {
      if (head[i] == from && i != to) {
        head[i] = to;
      }
    }
    head[to] = head[from];
    label[to] = label[from];
    head[from] = to;
    label[from] = lower;
  }

  private void persons() {
    for (int i = 0; i < n; i++) {
      if (!name[i].equals("B-PERSON")) {
        continue;
      }
      int last = i;
      while (last + 1 < n && isPerson(last + 1) && !name[last].startsWith("L-")) {
        last++;
      }
      if (head[i] == last && label[i].equals("compound")) {
        promote(i, last, "flat");
        for (int k = i + 1; k < last; k++) {
          head[k] = i;
          label[k] = label[k].equals("punct") ? "punct" : "flat";
        }
      }
    }
    for (int i = 0; i < n; i++) {
      int h = head[i];
      if (h < n && i < h && isPerson(h) && !isPerson(i) && label[i].equals("compound")) {
        label[i] = "nmod:desc";
      }
    }
  }

  private void dates() {
    for (int i = 0; i + 1 < n; i++) {
      if (MONTH.matcher(form[i]).matches()
          && tag[i + 1].equals("CD")
          && head[i + 1] == i
          && form[i + 1].length() <= 2) {
        promote(i + 1, i, "nmod:unmarked");
        for (int k = i + 2; k < Math.min(n, i + 4); k++) {
          if (head[k] == i + 1 && tag[k].equals("CD")) {
            label[k] = "nmod:unmarked";
          }
        }
      }
    }
  }

  private void money() {
    for (int i = 0; i + 1 < n; i++) {
      int h = head[i];
      if (tag[i].equals("$") && h < n && h > i && h <= i + 3 && tag[h].equals("CD")) {
        int[] old = head.clone();
        promote(i, h, "nummod");
        for (int k = i + 1; k < h; k++) {
          if (old[k] == h) {
            head[k] = h;
          }
        }
      }
    }
  }

  private void coordination() {
    int[] old = head.clone();
    for (int i = 0; i < n; i++) {
      if (label[i].equals("conj")) {
        int first = old[i];
        int steps = 0;
        while (first < n && label[first].equals("conj") && steps++ < n) {
          first = old[first];
        }
        head[i] = first;
      }
    }
    for (int i = 0; i < n; i++) {
      if (label[i].equals("cc")) {
        for (int k = i + 1; k < n; k++) {
          if (label[k].equals("conj") && old[k] == old[i]) {
            head[i] = k;
            break;
          }
        }
      }
    }
  }

  private boolean isClause(int i) {
    return i < n && (tag[i].startsWith("V") || tag[i].equals("MD"));
  }

  private void prepositions() {
    for (int round = 0; round < 4; round++) {
      for (int i = n - 1; i >= 0; i--) {
        if (label[i].equals("prep")
            || label[i].equals("agent")
            || (label[i].equals("dative") && isPreposition(i))
            || (label[i].equals("pcomp") && isPreposition(i))) {
          preposition(i);
        }
      }
    }
  }

  private boolean isPreposition(int i) {
    return tag[i].equals("IN") || tag[i].equals("TO");
  }

  private void preposition(int i) {
    int object = -1;
    for (int k = 0; k < n; k++) {
      if (head[k] == i && (label[k].equals("pobj") || label[k].equals("pcomp")) && object < 0) {
        object = k;
      }
    }
    if (object < 0) {
      return;
    }
    boolean clause = label[object].equals("pcomp") && isClause(object);
    boolean agent = label[i].equals("agent");
    boolean chained = label[i].equals("pcomp");
    int above = head[i];
    boolean verbal =
        isClause(above)
            || (above < n && (tag[above].startsWith("JJ") || tag[above].startsWith("RB")));
    promote(object, i, clause ? "mark" : "case");
    if (chained) {
      label[object] = "pobj";
    } else if (clause) {
      label[object] = verbal ? "advcl" : "acl";
    } else if (agent) {
      label[object] = "obl:agent";
    } else {
      label[object] = verbal ? "obl" : "nmod";
    }
  }

  private void copulas() {
    for (int i = 0; i < n; i++) {
      if (!BE.contains(form[i].toLowerCase(java.util.Locale.ROOT)) || !tag[i].startsWith("V")) {
        continue;
      }
      int predicate = -1;
      boolean there = false;
      int place = -1;
      for (int k = 0; k < n; k++) {
        if (head[k] == i) {
          there |= tag[k].equals("EX");
          if (label[k].equals("attr") || label[k].equals("acomp")) {
            predicate = k;
          }
          if (k > i && place < 0 && label[k].equals("obl")) {
            place = k;
          }
        }
      }
      if (there) {
        if (predicate >= 0) {
          label[predicate] = "nsubj";
        }
      } else if (predicate >= 0 || (place >= 0 && !isAuxiliary(i) && !hasClause(i))) {
        int to = predicate >= 0 ? predicate : place;
        List<Integer> own = new ArrayList<>();
        for (int k = 0; k < n; k++) {
          if (head[k] == i && k != to) {
            own.add(k);
          }
        }
        promote(to, i, "cop");
        for (int k : own) {
          head[k] = to;
        }
      }
    }
  }

  private boolean isAuxiliary(int i) {
    return label[i].startsWith("aux");
  }

  private boolean hasClause(int i) {
    for (int k = 0; k < n; k++) {
      if (head[k] == i
          && (label[k].equals("ccomp") || label[k].equals("xcomp") || label[k].equals("advmod"))) {
        return true;
      }
    }
    return false;
  }

  private void relabel() {
    for (int i = 0; i < n; i++) {
      int h = head[i];
      boolean noun =
          h < n
              && (tag[h].startsWith("N")
                  || tag[h].startsWith("PRP")
                  || tag[h].equals("CD")
                  || tag[h].equals("$"));
      label[i] =
          switch (label[i]) {
            case "nsubjpass" -> "nsubj:pass";
            case "csubjpass" -> "csubj:pass";
            case "auxpass" -> "aux:pass";
            case "aux" -> tag[i].equals("TO") ? "mark" : "aux";
            case "dobj" -> "obj";
            case "pobj" -> noun ? "nmod" : "obl";
            case "dative" -> "iobj";
            case "neg" -> "advmod";
            case "poss" -> "nmod:poss";
            case "relcl" -> "acl:relcl";
            case "prt" -> "compound:prt";
            case "predet" -> "det:predet";
            case "preconj" -> "cc:preconj";
            case "npadvmod" -> noun ? "nmod:unmarked" : "obl:unmarked";
            case "attr", "acomp", "oprd" -> "xcomp";
            case "pcomp" -> noun ? "acl" : "advcl";
            case "prep", "agent" -> tag[i].startsWith("V") ? "case" : noun ? "nmod" : "obl";
            case "intj" -> "discourse";
            case "qmod" -> "advmod";
            case "meta" -> "parataxis";
            case "nmod" -> modifier(i, h);
            default -> label[i];
          };
    }
  }

  /**
   * The teacher has one relation for whatever stands before a noun, and for a noun's prepositions.
   */
  private String modifier(int i, int h) {
    for (int k = 0; k < n; k++) {
      if (head[k] == i && label[k].equals("case")) {
        return "nmod";
      }
    }
    if (i > h) {
      return "nmod";
    }
    return tag[i].startsWith("JJ") || tag[i].startsWith("V") || tag[i].equals("ADD")
        ? "amod"
        : tag[i].equals("CD") ? "nummod" : tag[i].startsWith("RB") ? "advmod" : "compound";
  }

  private boolean isMark(int i) {
    return label[i].equals("punct");
  }

  private Mapped mapped() {
    List<String[]> rows = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      rows.add(
          new String[] {
            form[i], lemma[i], TeacherTags.upos(form[i], tag[i], label[i]), tag[i], "_", label[i]
          });
      names.add(TeacherTags.bio(name[i]));
    }
    return new Mapped(
        new Treebank.Tree(rows, head), names, List.copyOf(ownHeads), List.copyOf(ownLabels));
  }
}
