package org.rapporteur.claim.statement;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.claim.clause.Roles;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/** The readings of a cue that the tree gives: what hangs on it, and what it hangs on. */
final class ClauseReadings {
  private final Pieces pieces;

  ClauseReadings(Pieces pieces) {
    this.pieces = pieces;
  }

  /** Adds what hangs on the cue. */
  void below(Tree tree, int cue, List<Candidate> found) {
    for (int child : tree.children(cue)) {
      dependent(tree, cue, child, found);
    }
    if (tree.token(cue).upos() == Upos.NOUN) {
      behindAuthor(tree, cue, found);
    }
  }

  /**
   * Where the sentence of a noun of saying goes on behind its clause: "Brandt's claim that the pier
   * sinks | drew applause". A noun that governs the whole sentence lacks its verb, so the last
   * finite verb without a subject of its own is that, whatever the tree hangs it on.
   */
  private static int rest(Tree tree, int cue, int clause) {
    int last = tree.last(clause) + 1;
    if (tree.head(cue) != Tree.NONE || tree.token(cue).upos() != Upos.NOUN) {
      return last;
    }
    boolean first = false;
    for (int i = tree.first(clause); i < last; i++) {
      Token token = tree.token(i);
      boolean finite =
          token.has("VerbForm=Fin") && (token.upos() == Upos.VERB || token.upos() == Upos.AUX);
      Upos before = i == 0 ? Upos.PUNCT : tree.token(i - 1).upos();
      boolean joined = before == Upos.CCONJ || before == Upos.PRON || before == Upos.SCONJ;
      boolean main = finite && token.upos() == Upos.VERB && tree.child(i, "nsubj", "aux") < 0;
      if (first && main && !joined && !tree.token(i - 1).form().equals(",")) {
        return i;
      }
      first |= finite;
    }
    return last;
  }

  /** "The warning by the envoy that ...": trees hang the clause on whose words it is. */
  private void behindAuthor(Tree tree, int cue, List<Candidate> found) {
    for (int author : tree.children(cue)) {
      String preposition = link(tree, author);
      if (!tree.token(author).is("nmod")
          || !(preposition.equals("by") || preposition.equals("from"))) {
        continue;
      }
      for (int clause : tree.children(author)) {
        boolean that =
            link(tree, clause).equals("that") && tree.lemma(tree.first(clause)).equals("that");
        if (tree.token(clause).is("acl")
            && that
            && tree.token(tree.first(clause)).upos() == Upos.SCONJ) {
          BitSet chosen = Pieces.below(tree, clause, Tree.NONE);
          pieces.read(Construction.CLAUSE, tree, chosen, clause, "that", found);
          return;
        }
      }
    }
  }

  private void dependent(Tree tree, int cue, int child, List<Candidate> found) {
    Token token = tree.token(child);
    String link = link(tree, child);
    if (token.is("ccomp") || token.is("parataxis") || token.is("csubj")) {
      pieces.read(
          Construction.CLAUSE, tree, Pieces.below(tree, child, Tree.NONE), child, link, found);
    } else if (token.is("xcomp")) {
      pieces.read(
          Construction.INFINITIVE, tree, Pieces.below(tree, child, Tree.NONE), child, link, found);
    } else if (token.is("obj")) {
      pieces.read(
          Construction.OBJECT, tree, Pieces.below(tree, child, Tree.NONE), child, "", found);
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
        BitSet chosen = Pieces.below(tree, child, Tree.NONE);
        chosen.clear(rest(tree, cue, child), tree.size());
        pieces.read(kind, tree, chosen, child, link, found);
      }
    }
  }

  /** "The deal was criticised by", "three men were accused by ... of": the subject is content. */
  void passive(Tree tree, Roles roles, int cue, List<Candidate> found) {
    int subject = tree.childExactly(cue, "nsubj:pass");
    if (subject == Tree.NONE || !roles.isPassive(cue)) {
      return;
    }
    BitSet chosen = Pieces.below(tree, subject, Tree.NONE);
    pieces.read(Construction.OBJECT, tree, chosen, subject, "passive", found);
    for (int child : tree.children(cue)) {
      String link = link(tree, child);
      boolean rest = tree.token(child).is("obl") || tree.token(child).is("advcl");
      if (child > cue && rest && (link.equals("of") || link.equals("for"))) {
        BitSet both = Pieces.below(tree, child, Tree.NONE);
        both.or(chosen);
        pieces.read(Construction.OBJECT_AND_REST, tree, both, child, link, found);
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
        pieces.read(Construction.OBJECT_AND_REST, tree, both, i, link, found);
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
        pieces.read(Construction.OBJECT_AND_REST, tree, chosen, last, link, found);
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
    pieces.read(construction, tree, chosen, child, link, found);
  }

  /** The clause that holds the cue's clause, without it. */
  void host(Tree tree, int cue, int inner, List<Candidate> found) {
    Token token = tree.token(inner);
    int head = tree.head(inner);
    boolean beside =
        token.is("parataxis") || token.is("advcl") || token.is("ccomp") || token.is("conj");
    if (head != Tree.NONE && beside && !(token.is("conj") && tree.first(cue) > head)) {
      BitSet chosen = Pieces.below(tree, head, inner);
      pieces.read(Construction.HOST, tree, chosen, head, link(tree, inner), found);
    }
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
