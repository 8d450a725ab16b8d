package org.rapporteur.claim.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Upos;

/** Common nouns that act in the news, and the part of a state or society they stand for. */
final class Agents {
  /** Whom a word before them puts on one side of a civil war. */
  private static final Set<String> SIDED = Set.of("GOV", "MIL", "COP", "REB");

  private static final String GOVERNMENT = "GOV";
  private static final String REBEL = "REB";
  private static final String OPPOSITION = "OPP";

  private final Map<String, String> sectors = new HashMap<>();
  private final Set<String> bodies = new HashSet<>();
  private final Inflections inflections;
  private final WordClasses classes;
  private final Set<String> codes = new HashSet<>();

  Agents(Lexicon lexicon, Inflections inflections, WordClasses classes) {
    this.inflections = inflections;
    this.classes = classes;
    for (Row row : lexicon.table("lang/en/agents.tsv").rows()) {
      codes.add(row.get("sector"));
      for (String word : row.list("words")) {
        sectors.put(word, row.get("sector"));
        inflections.addNoun(word.substring(word.lastIndexOf(' ') + 1));
        if (row.find("body").isPresent()) {
          bodies.add(word);
        }
      }
    }
  }

  /** The sector of the noun at the token, two words first: "human rights group", "group". */
  Optional<String> sector(Syntax syntax, int index) {
    String noun = syntax.lemma(index);
    Optional<String> side = side(syntax, index);
    if (side.isPresent()) {
      return side;
    }
    if (noun.equals("party") && isRuling(syntax, index)) {
      return Optional.of(GOVERNMENT);
    }
    if (noun.equals("party") && isSide(syntax, index)) {
      return Optional.empty();
    }
    if (noun.equals("deputy") && syntax.child(index, "nmod:poss") >= 0) {
      return Optional.of(GOVERNMENT); // "the envoy and his deputy": no member of a chamber
    }
    for (int child : syntax.children(index)) {
      if (syntax.token(child).is("compound")
          || syntax.token(child).is("amod")
          || syntax.token(child).is("nmod")) {
        String sector = sectors.get(syntax.lemma(child) + " " + noun);
        if (sector != null) {
          return Optional.of(sector);
        }
      }
    }
    return isThing(syntax, index) ? Optional.empty() : Optional.ofNullable(sectors.get(noun));
  }

  /** "The ruling River Party", "the ruling Ten Lakes (TL) party" is no opposition. */
  private static boolean isRuling(Syntax syntax, int index) {
    for (int i = syntax.tree().first(index); i < index; i++) {
      if (syntax.form(i).equals("ruling") || syntax.form(i).equals("governing")) {
        return true;
      }
    }
    return false;
  }

  /** "All parties", "the parties": whoever takes part, of no politics. */
  private static boolean isSide(Syntax syntax, int index) {
    return syntax.token(index).has("Number=Plur")
        && syntax.token(index).upos() == Upos.NOUN
        && syntax.child(index, "amod", "compound", "nmod") < 0;
  }

  /** "A house", "heads of state", "use of force": no chamber, no government, no army. */
  private boolean isThing(Syntax syntax, int index) {
    String form = syntax.token(index).form();
    boolean small = Character.isLowerCase(form.charAt(0));
    boolean bare = syntax.child(index, "det", "amod", "compound", "nmod") < 0;
    if (form.equals("Union") && bare) {
      return true; // the European one, not the workers'
    }
    return (classes.has("chamber-when-capital", syntax.lemma(index))
            && (small || syntax.token(index).has("Number=Plur")))
        || (classes.has("thing-when-bare", syntax.form(index)) && bare);
  }

  /**
   * The side that a word before the noun puts its bearers on: "rebel commanders" and "a rebel
   * spokesman" are rebels, "opposition troops" too, "pro-government militiamen" are not.
   */
  private Optional<String> side(Syntax syntax, int index) {
    String own = sectors.get(syntax.lemma(index));
    if (own == null || !SIDED.contains(own)) {
      return Optional.empty();
    }
    for (int child = syntax.tree().first(index); child < index; child++) {
      if (!isBearing(syntax, child, index)) {
        continue;
      }
      if (own.equals(GOVERNMENT) && syntax.form(child).equals("shadow")) {
        return Optional.of(OPPOSITION); // "the shadow minister" waits to govern
      }
      if (own.equals(sectors.get(syntax.lemma(child) + " " + syntax.lemma(index)))) {
        continue; // "fighter jets" are no rebels'
      }
      String side = sectors.get(singular(syntax.form(child)));
      if (REBEL.equals(side)) {
        return Optional.of(REBEL);
      }
      if (OPPOSITION.equals(side)) {
        return Optional.of(own.equals(GOVERNMENT) ? OPPOSITION : REBEL);
      }
      boolean against = child > 0 && syntax.form(child - 1).startsWith("anti-");
      if (REBEL.equals(own)
          && !against
          && syntax.head(child) == index
          && classes.has("loyal-to-government", syntax.form(child))) {
        return Optional.of("MIL");
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a word before the noun tells of its bearers: a modifier, one of a modifier, or of the
   * people who own it ("the rebel leader's men"); not of a place or paper ("the rebel town's
   * mayor").
   */
  private boolean isBearing(Syntax syntax, int word, int noun) {
    if (syntax.token(word).is("nmod")) {
      return syntax.head(word) == noun;
    }
    int at = word;
    for (int steps = 0; at >= 0 && at != noun && steps < noun; steps++) {
      boolean modifier = syntax.token(at).is("amod") || syntax.token(at).is("compound");
      boolean owner = syntax.token(at).relation().equals("nmod:poss");
      if (!modifier && !(owner && sectors.containsKey(syntax.lemma(at)))) {
        return false;
      }
      at = syntax.head(at);
    }
    return at == noun;
  }

  /** The sector of a written word, in the plural or not. */
  Optional<String> sectorOf(String form) {
    return Optional.ofNullable(sectors.get(singular(form)));
  }

  /** The singular of a noun that rows name; any other word itself. */
  String singular(String form) {
    return inflections.noun(form).orElse(form);
  }

  /** Whether the word says that what it stands before is of no state named: "other", "foreign". */
  boolean isAnybodys(String word) {
    return classes.has("anybodys", word);
  }

  /** Whether those a noun names are as a rule abroad: refugees, migrants, tourists. */
  boolean isWanderer(String noun) {
    return classes.has("wanderer", noun);
  }

  /** Whether a noun is one a state: several of them are several states'. */
  boolean isOneAState(String noun) {
    return classes.has("one-a-state", noun);
  }

  /** Whether the noun counts or gathers those who follow: "hundreds of", "members of". */
  boolean isGroup(String noun) {
    return classes.has("group-of", noun);
  }

  /** Whether the noun is a body of its own, which needs no state before it. */
  boolean isBody(String sector) {
    return sector.equals("NGO") || sector.equals("IGO") || sector.equals("MNC");
  }

  /** Whether the code is a bare sector, without a state. */
  boolean isBare(String code) {
    return code.length() == 3 && codes.contains(code) && !isBody(code);
  }
}
