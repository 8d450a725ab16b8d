package org.rapporteur.bench.train;

/** The teacher's tags and names in our terms. */
final class TeacherTags {
  private TeacherTags() {}

  /** BIO label of the teacher's BILOU label; kinds we do not know are outside. */
  static String bio(String name) {
    String kind =
        switch (name.substring(Math.min(2, name.length()))) {
          case "PERSON" -> "PER";
          case "ORG" -> "ORG";
          case "GPE", "LOC", "FAC" -> "LOC";
          case "NORP" -> "GRP";
          default -> "";
        };
    if (kind.isEmpty()) {
      return "O";
    }
    return (name.startsWith("B-") || name.startsWith("U-") ? "B-" : "I-") + kind;
  }

  /** The universal part of speech of a word with the teacher's tag and our relation. */
  static String upos(String form, String tag, String label) {
    String l = label;
    boolean helper = l.startsWith("aux") || l.equals("cop");
    return switch (tag) {
      case "NNP", "NNPS" -> "PROPN";
      case "NN", "NNS" -> "NOUN";
      case "JJ", "JJR", "JJS", "AFX" -> "ADJ";
      case "RB" ->
          form.equalsIgnoreCase("not") || form.endsWith("n't") || form.endsWith("n\u2019t")
              ? "PART"
              : "ADV";
      case "RBR", "RBS", "WRB" -> "ADV";
      case "IN" -> l.equals("mark") ? "SCONJ" : "ADP";
      case "TO" -> l.equals("mark") ? "PART" : "ADP";
      case "RP" -> "ADP";
      case "DT", "PDT", "WDT" ->
          l.startsWith("det") ? "DET" : l.equals("advmod") || l.startsWith("cc") ? "ADV" : "PRON";
      case "PRP", "PRP$", "WP", "WP$", "EX" -> "PRON";
      case "POS" -> "PART";
      case "MD" -> "AUX";
      case "CD" -> "NUM";
      case "CC" -> "CCONJ";
      case "UH" -> "INTJ";
      case "$", "SYM" -> "SYM";
      case "FW", "LS", "XX", "GW", "ADD" -> "X";
      default ->
          tag.startsWith("V") ? (helper ? "AUX" : "VERB") : label.equals("punct") ? "PUNCT" : "X";
    };
  }
}
