package org.rapporteur.claim.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.claim.clause.Tree;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Upos;

/** What a statement can come through: documents, media and their names. */
final class RelayWords {
  private final Map<String, Set<String>> byKind = new HashMap<>();

  RelayWords(Lexicon lexicon, String language) {
    for (Row row : lexicon.table("lang/" + language + "/relays.tsv").rows()) {
      byKind
          .computeIfAbsent(row.get("kind"), kind -> new HashSet<>())
          .add(row.get("word").toLowerCase(Locale.ROOT));
    }
  }

  /** Whether the noun is a paper or recording that carries words: "transcript", "report". */
  boolean isDocument(String lemma) {
    return has("document", lemma);
  }

  /** Whether the noun is a talk in which who is talked with speaks: "an interview with". */
  boolean isTalk(String lemma) {
    return has("talk", lemma);
  }

  /** Whether a phrase names or describes a medium: "the agency", "Quay Post", "Reuters". */
  boolean isMedium(String phrase) {
    boolean last = true;
    String[] words = phrase.split("[\\s'’]+", -1);
    for (int i = words.length - 1; i >= 0; i--) {
      String word = words[i];
      if (has("medium", word) || has("name", word) || (last && has("title", word))) {
        return true;
      }
      last = last && word.length() < 2;
    }
    return false;
  }

  /** Whether a verb says nothing but that something was made known: "reports". */
  boolean isReporting(String lemma) {
    return has("reporting", lemma);
  }

  /** Whether a participle names who made a paper known: "published by". */
  boolean isPublishing(String lemma) {
    return has("publishing", lemma);
  }

  /** Whether a word before a colon names where a quotation was taken from: "Source: Lakewire". */
  boolean isCredit(String word) {
    return has("credit", word);
  }

  /** Whether a noun points at who was read: "with reference to". */
  boolean isReference(String lemma) {
    return has("reference", lemma);
  }

  /**
   * Where a report's last words name who passes it on, "..., Quay Post reports": the place of the
   * comma; the end of the range when they do not.
   */
  int tail(Tree tree, int from, int to) {
    for (int comma = to - 3; comma > from; comma--) {
      if (!tree.token(comma).form().equals(",")) {
        continue;
      }
      int verb = comma + 1;
      while (verb < to && isOfName(tree, verb)) {
        verb++;
      }
      boolean named = verb > comma + 1 && tree.token(verb - 1).upos() == Upos.PROPN;
      boolean person = named && tree.token(verb - 1).name().endsWith("PER");
      if (named && !person && verb < to && isReporting(tree.lemma(verb))) {
        return comma;
      }
    }
    return to;
  }

  private static boolean isOfName(Tree tree, int index) {
    return switch (tree.token(index).upos()) {
      case PROPN, NOUN, ADJ, DET -> true;
      default -> false;
    };
  }

  private boolean has(String kind, String word) {
    return byKind.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }
}
