package org.rapporteur.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Form;
import org.rapporteur.model.Page;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Reads the invented passages of {@code exams/statements.jsonl} and counts what is right. A
 * statement is found when its content characters and the expected ones have a Jaccard index of at
 * least one half; pieces that touch nothing expected are left out of it, as one statement may join
 * the quotations on both sides of its cue. A party is right by its entity's name or by words that
 * stand for it on the page. Everything else is asked of the found ones, and missing ones count as
 * wrong.
 */
@Command(
    name = "statements",
    mixinStandardHelpOptions = true,
    description = "Scores the reading of invented passages, one construction each.")
public final class StatementExam implements Callable<Integer> {
  private static final double FOUND = 0.5;

  @Option(names = "--errors", description = "Print every mistake.")
  private boolean errors;

  private final Map<String, int[]> rows = new LinkedHashMap<>();

  @Override
  public Integer call() throws IOException {
    Rapporteur rapporteur = Rapporteur.open(Lexicon.bundled());
    InputStream exam =
        Objects.requireNonNull(StatementExam.class.getResourceAsStream("/exams/statements.jsonl"));
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(exam, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        passage(mapper.readTree(line), rapporteur);
      }
    }
    rows.forEach(
        (name, row) ->
            System.out.printf(
                Locale.ROOT, "%-28s %.3f %6d of %d%n", name, share(row), row[0], row[1]));
    return 0;
  }

  private static double share(int[] row) {
    return row[1] == 0 ? 0 : (double) row[0] / row[1];
  }

  private void passage(JsonNode gold, Rapporteur rapporteur) {
    String text = gold.get("text").asText();
    Reading reading = rapporteur.read(Page.ofText(gold.get("id").asText(), text));
    List<Statement> own = new ArrayList<>(reading.statements());
    int wanted = gold.get("statements").size();
    List<@Nullable Statement> taken = new ArrayList<>();
    for (JsonNode expected : gold.get("statements")) {
      Statement found = find(own, expected, text);
      taken.add(found);
      judge(gold, expected, found, reading);
    }
    own.removeIf(taken::contains);
    count("nothing extra", own.isEmpty());
    if (wanted == 0) {
      count("nothing where nothing is said", own.isEmpty());
    }
    for (Statement extra : own) {
      blame(gold, "extra", describe(extra, text));
    }
  }

  private void judge(JsonNode gold, JsonNode expected, @Nullable Statement found, Reading reading) {
    count("found", found != null);
    if (found == null) {
      for (String row : List.of("source", "kind", "reading", "negated", "addressees", "via")) {
        count(row, false);
      }
      count("source and kind right", false);
      blame(gold, "missed", expected.get("content").toString());
      return;
    }
    boolean source = isSource(expected, found, reading);
    boolean kind = found.kind().code().equals(expected.get("kind").asText());
    boolean stance = found.stance().code().equals(expected.get("reading").asText());
    boolean negated = found.negated() == expected.get("negated").asBoolean();
    boolean addressees = same(expected.get("addressees"), names(found.addressees(), reading));
    boolean via = same(expected.get("via"), found.via());
    count("source", source);
    count("kind", kind);
    count("reading", stance);
    count("negated", negated);
    count("addressees", addressees);
    count("via", via);
    count("source and kind right", source && kind);
    if (!(source && kind && stance && negated && addressees && via)) {
      String wrong =
          (source ? "" : "source ")
              + (kind ? "" : "kind ")
              + (stance ? "" : "reading ")
              + (negated ? "" : "negated ")
              + (addressees ? "" : "addressees ")
              + (via ? "" : "via ");
      blame(gold, wrong, expected + "\n      read " + describe(found, reading.article().text()));
    }
  }

  private static @Nullable Statement find(List<Statement> own, JsonNode expected, String text) {
    BitSet wanted = new BitSet();
    for (JsonNode piece : expected.get("content")) {
      int at = text.indexOf(piece.asText());
      if (at >= 0) {
        wanted.set(at, at + piece.asText().length());
      }
    }
    Statement best = null;
    double highest = FOUND;
    for (Statement statement : own) {
      double jaccard = jaccard(wanted, statement.content());
      if (jaccard >= highest) {
        highest = jaccard;
        best = statement;
      }
    }
    return best;
  }

  private static double jaccard(BitSet wanted, List<Span> pieces) {
    BitSet given = new BitSet();
    for (Span piece : pieces) {
      int first = wanted.nextSetBit(piece.start());
      if (pieces.size() == 1 || (first >= 0 && first < piece.end())) {
        given.set(piece.start(), piece.end());
      }
    }
    BitSet both = (BitSet) wanted.clone();
    both.and(given);
    given.or(wanted);
    return given.isEmpty() ? 0 : (double) both.cardinality() / given.cardinality();
  }

  private static boolean isSource(JsonNode expected, Statement found, Reading reading) {
    String name = expected.get("source_name").asText("");
    String words = expected.get("source").asText("");
    if (name.equals("null") || name.isEmpty()) {
      boolean nobody = words.isEmpty() || words.equals("null");
      if (nobody) {
        return found.sources().isEmpty();
      }
      return names(found.sources(), reading).stream().anyMatch(n -> alike(words, n));
    }
    for (String each : name.split(";\\s*", -1)) {
      if (names(found.sources(), reading).stream().noneMatch(n -> alike(each, n))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> names(List<Party> parties) {
    return parties.stream().map(Party::name).toList();
  }

  /** Every party by its name and, where it stands on the page, by its words there. */
  private static List<String> names(List<Party> parties, Reading reading) {
    String text = reading.article().text();
    List<String> names = new ArrayList<>();
    for (Party party : parties) {
      StringBuilder all = new StringBuilder(party.name());
      party.span().ifPresent(span -> all.append('\n').append(span.of(text)));
      for (Reference reference : reading.entities().references()) {
        boolean own = party.entity().filter(reference.entity()::equals).isPresent();
        if (own && reference.mention().form() != Form.PRONOUN) {
          all.append('\n').append(reference.mention().span().of(text));
        }
      }
      names.add(all.toString());
    }
    return names;
  }

  private static boolean same(JsonNode wanted, List<String> given) {
    List<String> left = new ArrayList<>(given);
    for (JsonNode each : wanted) {
      boolean hit = left.removeIf(name -> alike(each.asText(), name));
      if (!hit) {
        return false;
      }
    }
    return left.isEmpty();
  }

  /** Whether one name holds the other, articles and case aside. */
  private static boolean alike(String one, String other) {
    String a = plain(one);
    for (String each : other.split("\n", -1)) {
      String b = plain(each);
      if (!b.isEmpty() && (a.contains(b) || b.contains(a))) {
        return true;
      }
    }
    return false;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("^(the|a|an|his|her|their) ", "").strip();
  }

  private void count(String row, boolean right) {
    int[] counts = rows.computeIfAbsent(row, name -> new int[2]);
    counts[0] += (right ? 1 : 0);
    counts[1]++;
  }

  private static String describe(Statement s, String text) {
    String negated = s.negated() ? " negated" : "";
    return String.format(
        Locale.ROOT,
        "%s [%s %s%s] %s to %s via %s by %s",
        names(s.sources()),
        s.kind().code(),
        s.stance().code(),
        negated,
        s.content().stream().map(p -> p.of(text)).toList(),
        names(s.addressees()),
        s.via(),
        s.evidence().rule());
  }

  private void blame(JsonNode gold, String what, String message) {
    if (errors) {
      System.out.println(
          gold.get("id").asText() + " " + gold.get("construction").asText() + "  " + what);
      System.out.println("      " + message);
    }
  }
}
