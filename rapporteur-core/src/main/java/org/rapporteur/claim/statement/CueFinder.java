package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.claim.clause.Roles;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/** Lists the words that may be cues, with every construction their sentence allows. */
final class CueFinder {
  private static final Set<Construction> LINEAR =
      EnumSet.of(Construction.REST, Construction.THAT_REST, Construction.FRONT);

  private final Passage passage;
  private final Pieces pieces;
  private final QuotationNeighbours neighbours;
  private final SubjectFinder subjects;
  private final CueRows rows;
  private final Set<String> quoting;

  CueFinder(Passage passage, Vocabulary vocabulary) {
    this.passage = passage;
    this.rows = vocabulary.cues();
    this.quoting = rows.quoting();
    this.pieces = new Pieces(passage);
    this.neighbours = new QuotationNeighbours(passage);
    this.subjects = new SubjectFinder(passage, vocabulary);
  }

  /** The cues of one sentence, in text order. */
  List<Cue> find(Tree tree) {
    List<Cue> cues = new ArrayList<>();
    Roles roles = new Roles(tree);
    for (int i = 0; i < tree.size(); i++) {
      Token token = tree.token(i);
      if (token.form().equalsIgnoreCase("according")) {
        according(tree, i, cues);
      } else if (rows.isOpinion(token.lemma())) {
        opinion(tree, roles, i, cues);
      } else if (token.form().equals(":")) {
        label(tree, i, cues);
      } else if (token.upos() == Upos.VERB
          || token.upos() == Upos.NOUN
          || token.upos() == Upos.ADJ) {
        word(tree, roles, i, cues);
      }
    }
    return cues;
  }

  private void word(Tree tree, Roles roles, int cue, List<Cue> cues) {
    boolean cites = cue > 1 && quoting.contains(tree.lemma(cue)) && isCitedBefore(tree, cue);
    if (cites || Relayed.isQuoting(tree, cue, quoting)) {
      return;
    }
    List<Candidate> found = new ArrayList<>();
    int left = subjects.left(tree, cue);
    boolean verb = tree.token(cue).upos() == Upos.VERB || (left > 0 && rows.isVerb(tree, cue));
    for (int child : tree.children(cue)) {
      dependent(tree, cue, child, found);
    }
    Optional<Relayed> relayed = Relayed.find(tree, cue, quoting).or(() -> citing(tree, cue));
    int subject = relayed.map(Relayed::speaker).orElseGet(() -> subjects.find(tree, roles, cue));
    int from = cue;
    int to = cue;
    if (relayed.isPresent()) {
      from = start(tree, relayed.get(), left);
    } else if (subject != Tree.NONE && subject < cue && (tree.head(subject) == cue || left > 0)) {
      from = subject >= left ? Math.max(left, Math.min(subject, tree.first(subject))) : cue;
    } else if (subject > cue && tree.first(subject) > cue) {
      to = Math.min(subjects.right(tree, cue) - 1, tree.last(subject));
    }
    while (from < cue && Pieces.isMark(tree, from)) {
      from++;
    }
    if (verb) {
      passive(tree, roles, cue, found);
      if (!isSubordinate(tree, cue)) {
        host(tree, cue, cue, found);
      }
      around(tree, from, to, cue, found);
      neighbours.add(tree, from, to, cue, found);
    }
    keep(new Cue(tree, cue, subject, relayed, from, to, found), cues);
  }

  /** "Made clear that it did not recognise": the clause above is no content; but "as he said". */
  private static boolean isSubordinate(Tree tree, int cue) {
    int mark = tree.child(cue, "mark");
    return mark != Tree.NONE && mark < cue && !tree.lemma(mark).equals("as");
  }

  private Optional<Relayed> citing(Tree tree, int cue) {
    return rows.takesQuotation(tree, cue) ? Relayed.citing(tree, cue, quoting) : Optional.empty();
  }

  /** Whether a participle only says whom the report before it cites. */
  private boolean isCitedBefore(Tree tree, int participle) {
    for (int i = participle - 1; i >= 0 && i > participle - 6; i--) {
      if (citing(tree, i).filter(r -> r.verb() == participle).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void dependent(Tree tree, int cue, int child, List<Candidate> found) {
    Token token = tree.token(child);
    String link = link(tree, child);
    if (token.is("ccomp") || token.is("parataxis") || token.is("csubj")) {
      add(Construction.CLAUSE, tree, Pieces.below(tree, child, Tree.NONE), child, link, found);
    } else if (token.is("xcomp")) {
      add(Construction.INFINITIVE, tree, Pieces.below(tree, child, Tree.NONE), child, link, found);
    } else if (token.is("obj")) {
      add(Construction.OBJECT, tree, Pieces.below(tree, child, Tree.NONE), child, "", found);
      objectAndRest(tree, cue, child, found);
    } else if (token.is("iobj") && tree.child(cue, "obj") == Tree.NONE) {
      // "urged Estmark to leave": whom UD takes for addressed belongs to what is wanted of him
      objectAndRest(tree, cue, child, found);
    } else if (token.is("obl") || token.is("nmod")) {
      oblique(tree, Construction.OBLIQUE, child, link, found);
    } else if (token.is("advcl") || token.is("acl")) {
      boolean infinitive = link.equals("to");
      boolean prepositional = isPreposition(tree, child);
      if (prepositional && !infinitive) {
        oblique(tree, Construction.PARTICIPLE, child, link, found);
      } else {
        Construction kind = infinitive ? Construction.INFINITIVE : Construction.CLAUSE;
        add(kind, tree, Pieces.below(tree, child, Tree.NONE), child, link, found);
      }
    }
  }

  /** "The deal was criticised by", "three men were accused by ... of": the subject is content. */
  private void passive(Tree tree, Roles roles, int cue, List<Candidate> found) {
    int subject = tree.childExactly(cue, "nsubj:pass");
    if (subject == Tree.NONE || !roles.isPassive(cue)) {
      return;
    }
    BitSet chosen = Pieces.below(tree, subject, Tree.NONE);
    add(Construction.OBJECT, tree, chosen, subject, "passive", found);
    for (int child : tree.children(cue)) {
      String link = link(tree, child);
      boolean rest = tree.token(child).is("obl") || tree.token(child).is("advcl");
      if (child > cue && rest && (link.equals("of") || link.equals("for"))) {
        BitSet both = Pieces.below(tree, child, Tree.NONE);
        both.or(chosen);
        add(Construction.OBJECT_AND_REST, tree, both, child, link, found);
        return;
      }
    }
    int agent = roles.byPhrase(cue);
    for (int i = agent + 1; agent > cue && i <= tree.last(agent); i++) {
      String link = tree.lemma(i - 1);
      boolean act = tree.token(i).upos() == Upos.VERB && tree.token(i).form().endsWith("ing");
      if (act && tree.isUnder(i, agent) && (link.equals("of") || link.equals("for"))) {
        // "accused by the union of nurses of leaking": whoever acts, the reproach is the verb's
        BitSet both = Pieces.run(i - 1, tree.last(i) + 1);
        both.or(chosen);
        add(Construction.OBJECT_AND_REST, tree, both, i, link, found);
        return;
      }
    }
  }

  private void objectAndRest(Tree tree, int cue, int object, List<Candidate> found) {
    int last = Tree.NONE;
    String link = "";
    for (int child : tree.children(cue)) {
      Token token = tree.token(child);
      boolean rest = token.is("obl") || token.is("xcomp") || token.is("advcl") || token.is("nmod");
      if (child > object && rest && link(tree, child).length() > 0) {
        last = child;
        link = link.isEmpty() ? link(tree, child) : link;
      }
    }
    if (last != Tree.NONE) {
      BitSet chosen = Pieces.run(tree.first(object), tree.last(last) + 1);
      if (!chosen.get(cue)) {
        add(Construction.OBJECT_AND_REST, tree, chosen, last, link, found);
      }
    }
  }

  private void oblique(
      Tree tree, Construction construction, int child, String link, List<Candidate> found) {
    BitSet chosen = Pieces.below(tree, child, Tree.NONE);
    for (int mark : tree.children(child)) {
      if (mark < child && (tree.token(mark).is("case") || tree.token(mark).is("mark"))) {
        chosen.clear(tree.first(child), tree.last(mark) + 1);
      }
    }
    add(construction, tree, chosen, child, link, found);
  }

  /** The clause that holds the cue's clause, without it. */
  private void host(Tree tree, int cue, int inner, List<Candidate> found) {
    Token token = tree.token(inner);
    int head = tree.head(inner);
    boolean beside =
        token.is("parataxis") || token.is("advcl") || token.is("ccomp") || token.is("conj");
    if (head != Tree.NONE && beside && !(token.is("conj") && tree.first(cue) > head)) {
      BitSet chosen = Pieces.below(tree, head, inner);
      add(Construction.HOST, tree, chosen, head, link(tree, inner), found);
    }
  }

  private void around(Tree tree, int from, int to, int cue, List<Candidate> found) {
    int size = tree.size();
    boolean parted = from > 1 && isComma(tree, from - 1);
    if (parted) {
      add(Construction.FRONT, tree, Pieces.run(0, from), Tree.NONE, "", found);
      int comma = to + 1;
      while (comma < size && comma < to + 14 && !tree.token(comma).form().equals(",")) {
        comma++;
      }
      if (comma < size - 1 && tree.token(comma).form().equals(",")) {
        BitSet both = Pieces.run(0, from);
        both.set(comma + 1, size);
        add(Construction.AROUND, tree, both, Tree.NONE, "", found);
      }
    }
    for (int i = cue + 1; i < size && i < cue + 12; i++) {
      String form = tree.token(i).form();
      if (form.equals(":")) {
        add(Construction.COLON, tree, Pieces.run(i + 1, size), Tree.NONE, ":", found);
        break;
      }
      if (form.equals("that") && !parted) {
        add(Construction.THAT_REST, tree, Pieces.run(i, size), Tree.NONE, "that", found);
        break;
      }
    }
    if (cue + 1 < size) {
      add(Construction.REST, tree, Pieces.run(cue + 1, size), Tree.NONE, "", found);
    }
  }

  private void according(Tree tree, int cue, List<Cue> cues) {
    int noun = AsidePhrase.noun(tree, cue);
    if (noun == Tree.NONE) {
      return;
    }
    aside(tree, Math.min(cue, tree.first(noun)), noun, cue, noun, cues);
  }

  /** "In his view, ...": the clause beside a noun of opinion with its owner. */
  private void opinion(Tree tree, Roles roles, int cue, List<Cue> cues) {
    int mark = tree.child(cue, "case");
    int owner = tree.childExactly(cue, "nmod:poss");
    int source = owner != Tree.NONE ? owner : roles.oblique(cue, "of");
    String preposition = mark == Tree.NONE ? "" : tree.lemma(mark);
    boolean in = mark < cue && (preposition.equals("in") || preposition.equals("by"));
    boolean definite = owner != Tree.NONE || tree.child(cue, "det") != Tree.NONE;
    if (in && definite && source != Tree.NONE) {
      aside(tree, mark, Math.max(cue, source), cue, source, cues);
    }
  }

  /** A phrase set beside a clause that names its source; the content is the rest. */
  private void aside(Tree tree, int from, int noun, int cue, int source, List<Cue> cues) {
    int end = AsidePhrase.end(tree, noun);
    List<Candidate> found = new ArrayList<>();
    boolean hangsOut = tree.token(noun).is("obl") || tree.token(noun).is("nmod");
    int top = hangsOut && tree.head(noun) != cue ? noun : cue;
    int head = tree.head(top);
    if (head != Tree.NONE && !tree.isUnder(head, noun)) {
      BitSet chosen = Pieces.below(tree, head, top);
      chosen.clear(from, end + 1);
      add(Construction.HOST, tree, chosen, head, "according to", found);
    }
    BitSet all = Pieces.run(0, tree.size());
    all.clear(from, end + 1);
    add(Construction.AROUND, tree, all, Tree.NONE, "according to", found);
    add(Construction.FRONT, tree, Pieces.run(0, from), Tree.NONE, "according to", found);
    add(
        Construction.REST,
        tree,
        Pieces.run(end + 1, tree.size()),
        Tree.NONE,
        "according to",
        found);
    neighbours.add(tree, from, end, cue, found);
    keep(new Cue(tree, cue, source, Optional.empty(), from, end, found), cues);
  }

  private void label(Tree tree, int colon, List<Cue> cues) {
    int size = tree.size();
    if (colon == 0 || colon == size - 1 || colon > 24) {
      return;
    }
    int before = SubjectFinder.named(tree, 0, colon);
    int after = SubjectFinder.named(tree, colon + 1, Math.min(size, colon + 12));
    List<Candidate> found = new ArrayList<>();
    if (before != Tree.NONE) {
      add(Construction.LABEL, tree, Pieces.run(colon + 1, size), colon - 1, "before", found);
    } else if (after != Tree.NONE && size - colon < 12) {
      add(Construction.LABEL, tree, Pieces.run(0, colon), colon + 1, "after", found);
    }
    int source = before == Tree.NONE ? after : before;
    keep(new Cue(tree, colon, source, Optional.empty(), colon, colon, found), cues);
  }

  private void add(
      Construction construction,
      Tree tree,
      BitSet chosen,
      int anchor,
      String link,
      List<Candidate> found) {
    List<Span> spans = pieces.of(tree, chosen);
    if (!spans.isEmpty()) {
      found.add(new Candidate(construction, spans, anchor, link));
    }
  }

  private void keep(Cue cue, List<Cue> cues) {
    List<Candidate> outside = new ArrayList<>(cue.candidates());
    outside.removeIf(c -> c.pieces().stream().anyMatch(p -> p.overlaps(cue.span())));
    outside.removeIf(c -> LINEAR.contains(c.construction()) && isGiven(cue, c));
    outside.removeIf(c -> Substance.isBarePronoun(cue.tree(), c) || isRemnant(cue, c));
    if (!outside.isEmpty()) {
      cues.add(
          new Cue(
              cue.tree(),
              cue.token(),
              cue.subject(),
              cue.relayed(),
              cue.from(),
              cue.to(),
              outside));
    }
  }

  /** "Was quoted as saying late on Sunday": what follows a verb of saying is no clause. */
  private boolean isRemnant(Cue cue, Candidate candidate) {
    return candidate.construction() == Construction.REST
        && cue.candidates().size() > 1
        && cue.tree().child(cue.token(), "obj") == Tree.NONE
        && rows.find(cue, candidate)
            .filter(r -> r.frames().contains(Construction.CLAUSE))
            .isPresent()
        && candidate.pieces().stream().allMatch(p -> passage.quotedChars(p) == 0)
        && !Substance.hasVerb(cue.tree(), candidate);
  }

  /** Whether a reading of the tree gives the same content as one of mere order. */
  private static boolean isGiven(Cue cue, Candidate linear) {
    return cue.candidates().stream()
        .anyMatch(
            c ->
                !LINEAR.contains(c.construction())
                    && c.construction() != Construction.OBJECT
                    && c.pieces().equals(linear.pieces()));
  }

  /** First token of what is said by whom through whom: "the agency quoted Brandt as saying". */
  private static int start(Tree tree, Relayed relayed, int left) {
    int start = relayed.verb();
    for (int noun : new int[] {relayed.relay(), relayed.speaker()}) {
      if (noun != Tree.NONE && noun < relayed.verb() && noun >= left) {
        start = Math.min(start, Math.min(noun, tree.first(noun)));
      }
    }
    return Math.max(left, start);
  }

  private static boolean isComma(Tree tree, int index) {
    return Pieces.isMark(tree, index);
  }

  private static boolean isPreposition(Tree tree, int child) {
    for (int mark : tree.children(child)) {
      Token token = tree.token(mark);
      if (mark < child && (token.is("mark") || token.is("case")) && token.upos() == Upos.ADP) {
        return true;
      }
    }
    return false;
  }

  /** The words that join a dependent to what it hangs on: "that", "to", "of"; empty for none. */
  private static String link(Tree tree, int child) {
    for (int mark : tree.children(child)) {
      Token token = tree.token(mark);
      if (mark < child && (token.is("mark") || token.is("case"))) {
        return token.lemma();
      }
    }
    return "";
  }
}
