package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.lexicon.DataException;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Statement.Stance;
import org.rapporteur.model.Upos;

/** The cue words of a language with how they read and the constructions they are known to take. */
final class CueRows {
  private static final List<String> ENDINGS = List.of("", "ed", "ing", "es", "s");

  /** How well a row fits that says "these two words tell an act": above any other. */
  private static final int ACT = 5;

  private final Map<String, List<CueRow>> byLemma = new HashMap<>();

  /**
   * One row.
   *
   * @param rule its name in claims
   * @param pos {@code verb}, {@code noun} or {@code according}
   * @param with a word that must stand near the cue; empty for none
   * @param stance how the cue presents what is said
   * @param frames constructions it is known to take; empty for a word that tells an act, no words
   */
  record CueRow(
      String rule, String pos, Optional<String> with, Stance stance, Set<Construction> frames) {}

  private final Set<String> quoting = new HashSet<>();

  CueRows(Lexicon lexicon, String language) {
    for (Row row : lexicon.table("lang/" + language + "/cues.tsv").rows()) {
      if (row.get("pos").equals("relay")) {
        quoting.add(row.get("lemma"));
      }
      byLemma
          .computeIfAbsent(row.get("lemma"), lemma -> new ArrayList<>())
          .add(new CueRow(row.rule(), row.get("pos"), row.find("with"), stance(row), frames(row)));
    }
  }

  /** Whether a noun after "in" names an opinion: "in his view". */
  boolean isOpinion(String lemma) {
    return byLemma.getOrDefault(lemma, List.of()).stream()
        .anyMatch(row -> row.pos().equals("opinion"));
  }

  /** Whether the form of a word is that of a verb of the rows, whatever a tagger takes it for. */
  boolean isVerb(Tree tree, int token) {
    return byLemma.getOrDefault(lemma(tree, token), List.of()).stream()
        .anyMatch(row -> row.pos().equals("verb"));
  }

  /** Whether the word is a verb of the rows that goes with quotations. */
  boolean takesQuotation(Tree tree, int token) {
    return byLemma.getOrDefault(lemma(tree, token), List.of()).stream()
        .filter(row -> row.pos().equals("verb") && row.frames().contains(Construction.COLON))
        .anyMatch(row -> row.with().isEmpty() || stands(row.with().get(), tree, token));
  }

  /** Whether the verb says that something is not said or done: "refuse". */
  boolean isSilence(Tree tree, int token) {
    return byLemma.getOrDefault(lemma(tree, token), List.of()).stream()
        .anyMatch(row -> row.stance() == Stance.DENIES && row.frames().isEmpty());
  }

  /** Whether the preposition that a row wants stands right behind the word: "called on". */
  boolean isLed(Tree tree, int token) {
    return byLemma.getOrDefault(lemma(tree, token), List.of()).stream()
        .anyMatch(row -> row.with().isPresent() && stands(row.with().get(), tree, token));
  }

  /** Verbs of passing on: "quoted Brandt as saying". */
  Set<String> quoting() {
    return quoting;
  }

  /** The row that fits the cue read this way best; empty when none is of its word and class. */
  Optional<CueRow> find(Cue cue, Candidate candidate) {
    CueRow best = null;
    int highest = 0;
    String pos = pos(cue);
    for (CueRow row : byLemma.getOrDefault(lemma(cue), List.of())) {
      boolean fits = row.pos().equals(pos) || (pos.equals("adj") && row.pos().equals("verb"));
      int fit = fits ? fit(row, cue, candidate) : 0;
      if (fit > highest) {
        highest = fit;
        best = row;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The cue's word as the rows know it: its lemma, or its form without a regular ending. */
  String lemma(Cue cue) {
    return lemma(cue.tree(), cue.relayed().map(Relayed::verb).orElse(cue.token()));
  }

  private String lemma(Tree tree, int token) {
    String lemma = tree.lemma(token).toLowerCase(Locale.ROOT);
    if (byLemma.containsKey(lemma)) {
      return lemma;
    }
    String form = tree.token(token).form().toLowerCase(Locale.ROOT);
    for (String ending : ENDINGS) {
      String stem = form.endsWith(ending) ? form.substring(0, form.length() - ending.length()) : "";
      if (byLemma.containsKey(stem)) {
        return stem;
      }
      if (byLemma.containsKey(stem + "e")) {
        return stem + "e";
      }
      if (stem.endsWith("i") && byLemma.containsKey(stem.substring(0, stem.length() - 1) + "y")) {
        return stem.substring(0, stem.length() - 1) + "y";
      }
    }
    return lemma;
  }

  private static int fit(CueRow row, Cue cue, Candidate candidate) {
    int fit = row.frames().contains(candidate.construction()) ? 3 : 1;
    if (row.with().isEmpty()) {
      return fit;
    }
    if (!stands(row.with().get(), cue, candidate)) {
      return 0;
    }
    return row.frames().isEmpty() ? ACT : fit + 1;
  }

  private static boolean stands(String word, Cue cue, Candidate candidate) {
    Tree tree = cue.tree();
    boolean linked = candidate.link().equals(word) || candidate.link().startsWith("according");
    if (linked || cue.relayed().isPresent()) {
      return true;
    }
    return stands(word, tree, cue.token());
  }

  private static boolean stands(String word, Tree tree, int token) {
    int next = token + 1;
    return next < tree.size() && tree.lemma(next).equals(word);
  }

  private static String pos(Cue cue) {
    if (cue.relayed().isPresent()) {
      return "relay";
    }
    int owner = cue.tree().childExactly(cue.token(), "nmod:poss");
    boolean owned = owner == cue.subject() || cue.from() < cue.token();
    String first = cue.tree().lemma(cue.from());
    boolean led = first.equals("in") || first.equals("by");
    if (owned && cue.from() < cue.token() && led) {
      return "opinion";
    }
    if (cue.tree().token(cue.token()).form().equalsIgnoreCase("according")) {
      return "according";
    }
    Upos upos = cue.tree().token(cue.token()).upos();
    return upos.name().toLowerCase(Locale.ROOT);
  }

  private static Stance stance(Row row) {
    try {
      return Stance.valueOf(row.get("stance").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new DataException("D08", row.file(), row.line(), "no such stance; see the docs");
    }
  }

  private static Set<Construction> frames(Row row) {
    Set<Construction> frames = EnumSet.noneOf(Construction.class);
    for (String name : row.list("frames")) {
      if (name.equals("none")) {
        continue;
      }
      if (name.equals("quote")) {
        frames.addAll(
            EnumSet.of(
                Construction.QUOTE_BEFORE,
                Construction.QUOTE_AFTER,
                Construction.QUOTE_AROUND,
                Construction.QUOTE_NEXT,
                Construction.COLON));
        continue;
      }
      if (name.equals("clause")) {
        frames.addAll(
            EnumSet.of(
                Construction.HOST,
                Construction.FRONT,
                Construction.AROUND,
                Construction.THAT_REST));
      }
      try {
        frames.add(Construction.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
      } catch (IllegalArgumentException e) {
        throw new DataException("D08", row.file(), row.line(), "no such construction: " + name);
      }
    }
    return frames;
  }
}
