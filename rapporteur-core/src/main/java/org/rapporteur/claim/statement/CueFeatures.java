package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.claim.clause.Roles;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/**
 * What the learned weights see of one reading of a cue: single words, pairs of words and shapes,
 * never a longer run of text.
 */
final class CueFeatures {
  private static final Set<String> FIRST =
      Set.of("that", "to", "what", "how", "whether", "if", "why", "which", "who", "when", "where");

  private final Passage passage;
  private final CueRows rows;

  CueFeatures(Passage passage, CueRows rows) {
    this.passage = passage;
    this.rows = rows;
  }

  /** The features of every candidate of a cue, in the order of its candidates. */
  List<List<String>> of(Cue cue) {
    List<String> shared = shared(cue);
    List<List<String>> all = new ArrayList<>();
    Set<Construction> available = EnumSet.noneOf(Construction.class);
    cue.candidates().forEach(c -> available.add(c.construction()));
    for (Candidate candidate : cue.candidates()) {
      all.add(own(cue, candidate, shared, available));
    }
    return all;
  }

  private List<String> shared(Cue cue) {
    Tree tree = cue.tree();
    Token token = tree.token(cue.token());
    Roles roles = new Roles(tree);
    List<String> out = new ArrayList<>();
    out.add("u=" + token.upos());
    out.add("sub=" + subject(cue));
    out.add("form=" + form(token) + (roles.isPassive(cue.token()) ? "p" : ""));
    out.add("rel=" + token.relation());
    out.add("neg=" + roles.isNegated(cue.token()));
    out.add("aux=" + auxiliaries(tree, cue.token()));
    out.add("inq=" + passage.isQuoted(token.start()));
    int head = tree.head(cue.token());
    out.add("h=" + tree.lemma(head));
    out.add("mark=" + tree.lemma(tree.child(cue.token(), "mark")));
    out.add("title=" + (passage.text().role(tree.sentence()) == Role.TITLE));
    String next = cue.token() + 1 < tree.size() ? tree.lemma(cue.token() + 1) : "";
    out.add("next=" + next.toLowerCase(Locale.ROOT));
    out.add("det=" + tree.lemma(tree.child(cue.token(), "det")));
    return out;
  }

  private List<String> own(
      Cue cue, Candidate candidate, List<String> shared, Set<Construction> available) {
    Construction k = candidate.construction();
    String lemma = rows.lemma(cue);
    String kl = k + "&" + candidate.link();
    List<String> out = new ArrayList<>(48);
    out.add(k.name());
    out.add("l=" + lemma);
    out.add("l=" + lemma + "&" + k);
    out.add("l=" + lemma + "&" + kl);
    out.add(kl);
    for (String feature : shared) {
      out.add(feature);
      out.add(feature + "&" + k);
    }
    out.add(shared.get(1) + "&l=" + lemma);
    out.add(shared.get(2) + "&l=" + lemma);
    out.add(shared.get(7) + "&l=" + lemma);
    out.add(shared.get(10) + "&l=" + lemma);
    Tree tree = cue.tree();
    int object = tree.child(cue.token(), "obj", "xcomp");
    if (object != Tree.NONE) {
      out.add("obj=" + tree.lemma(object) + "&l=" + lemma);
    }
    if (candidate.anchor() >= 0 && candidate.anchor() < tree.size()) {
      Token anchor = tree.token(candidate.anchor());
      out.add("a=" + anchor.lemma());
      out.add("a=" + anchor.lemma() + "&l=" + lemma);
      out.add("au=" + anchor.upos() + form(anchor) + "&" + k);
      out.add("side=" + (candidate.anchor() < cue.token()) + "&" + k);
    }
    if (cue.subject() != Tree.NONE) {
      out.add("sl=" + tree.lemma(cue.subject()).toLowerCase(Locale.ROOT));
      out.add("sl=" + tree.lemma(cue.subject()).toLowerCase(Locale.ROOT) + "&l=" + lemma);
    }
    String row =
        rows.find(cue, candidate)
            .map(r -> r.stance() + (r.frames().contains(k) ? " frame" : " other"))
            .orElse("none");
    out.add("row=" + row);
    out.add("row=" + row + "&" + k);
    shape(cue, candidate, out);
    out.add("told=" + predicates(cue) + "&" + k);
    out.add("told=" + predicates(cue) + "&" + kl);
    for (Construction other : available) {
      out.add("has=" + other + "&" + k);
    }
    return out;
  }

  /** On which sides of the cue's phrase a clause stands, and whether a mark parts it from that. */
  private static String predicates(Cue cue) {
    Tree tree = cue.tree();
    boolean parted = cue.from() > 1 && Pieces.isMark(tree, cue.from() - 1);
    String before = isClause(tree, 0, cue.from()) ? "clause" : cue.from() > 0 ? "words" : "nothing";
    int end = tree.size() - 1;
    String after =
        isClause(tree, cue.to() + 1, end) ? "clause" : cue.to() + 1 < end ? "words" : "-";
    return before + (parted ? "," : " ") + after;
  }

  /** Whether a finite verb stands in the range that is not of a relative clause. */
  private static boolean isClause(Tree tree, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tree.token(i);
      boolean verbal = token.upos() == Upos.VERB || token.upos() == Upos.AUX;
      boolean relative = token.relation().equals("acl:relcl");
      if (verbal && !relative && (token.has("VerbForm=Fin") || token.upos() == Upos.AUX)) {
        return true;
      }
    }
    return false;
  }

  private void shape(Cue cue, Candidate candidate, List<String> out) {
    Construction k = candidate.construction();
    Span hull = candidate.hull();
    String chars = passage.chars();
    int letters = 0;
    int quoted = 0;
    int words = 0;
    for (Span piece : candidate.pieces()) {
      letters += passage.letters(piece);
      quoted += passage.quotedChars(piece);
      words += words(piece);
    }
    String share = quoted == 0 ? "none" : quoted >= letters * 0.98 ? "all" : "some";
    out.add("len=" + bucket(words) + "&" + k);
    out.add("quoted=" + share + "&" + k);
    out.add("quoted=" + share + "&len=" + bucket(words) + "&" + k);
    out.add("pieces=" + candidate.pieces().size() + "&" + k);
    String first = word(hull.start());
    out.add("first=" + (FIRST.contains(first) ? first : shapeOf(hull.start())) + "&" + k);
    out.add("before=" + mark(chars, hull.start() - 1, -1) + "&" + k);
    boolean outside = share.equals("all") && endsBeforeComma(hull.end());
    out.add("after=" + (outside ? "\"" : mark(chars, hull.end(), 1)) + "&" + k);
    Span cueSpan = cue.span();
    int gap =
        hull.end() <= cueSpan.start() ? cueSpan.start() - hull.end() : hull.start() - cueSpan.end();
    out.add("gap=" + (gap < 2 ? 0 : gap < 8 ? 1 : gap < 25 ? 2 : gap < 70 ? 3 : 4) + "&" + k);
    if (share.equals("all")) {
      char end = outside ? ',' : chars.charAt(hull.end() - 1);
      out.add("qend=" + (Character.isLetter(end) ? "a" : end) + "&" + k);
    }
  }

  /** Whether a mark closes here and a comma follows it, which stands inside it elsewhere. */
  private boolean endsBeforeComma(int end) {
    String chars = passage.chars();
    int at = end;
    while (at < chars.length() && at < end + 2 && "»”“\"’'".indexOf(chars.charAt(at)) >= 0) {
      at++;
    }
    return at > end && at < chars.length() && chars.charAt(at) == ',';
  }

  private int words(Span span) {
    int words = 0;
    boolean in = false;
    for (int i = span.start(); i < span.end(); i++) {
      boolean blank = Character.isWhitespace(passage.chars().charAt(i));
      if (!blank && !in) {
        words++;
      }
      in = !blank;
    }
    return words;
  }

  private String word(int start) {
    int end = start;
    String chars = passage.chars();
    while (end < chars.length() && end < start + 9 && Character.isLetter(chars.charAt(end))) {
      end++;
    }
    return chars.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private String shapeOf(int at) {
    char c = passage.chars().charAt(at);
    return Character.isUpperCase(c) ? "A" : Character.isLetter(c) ? "a" : "0";
  }

  private static String mark(String chars, int from, int step) {
    int at = from;
    while (at >= 0 && at < chars.length() && chars.charAt(at) == ' ') {
      at += step;
    }
    if (at < 0 || at >= chars.length()) {
      return "end";
    }
    char c = "«»„“”\"".indexOf(chars.charAt(at)) >= 0 ? '"' : chars.charAt(at);
    return Character.isLetterOrDigit(c) ? "a" : Character.isWhitespace(c) ? "line" : "" + c;
  }

  private static String bucket(int words) {
    return words <= 3 ? "" + words : words <= 5 ? "5" : words <= 9 ? "9" : words < 40 ? "+" : "++";
  }

  private static String form(Token token) {
    if (token.has("VerbForm=Fin")) {
      return token.has("Tense=Past") ? "past" : "fin";
    }
    if (token.has("VerbForm=Inf")) {
      return "inf";
    }
    if (token.has("VerbForm=Ger") || token.form().endsWith("ing")) {
      return "ing";
    }
    return token.has("VerbForm=Part") ? "part" : "-";
  }

  private static String auxiliaries(Tree tree, int verb) {
    StringBuilder out = new StringBuilder();
    for (int child : tree.children(verb)) {
      if (tree.token(child).is("aux")) {
        out.append(tree.lemma(child)).append(' ');
      }
    }
    return out.toString();
  }

  private static String subject(Cue cue) {
    if (cue.subject() == Tree.NONE) {
      return "-";
    }
    Token token = cue.tree().token(cue.subject());
    if (token.upos() == Upos.PRON) {
      return token.lemma().toLowerCase(Locale.ROOT);
    }
    return token.upos().name();
  }
}
