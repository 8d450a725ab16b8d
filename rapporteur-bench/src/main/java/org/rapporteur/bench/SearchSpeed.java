package org.rapporteur.bench;

import java.time.LocalDate;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.rapporteur.app.search.ClaimIndex;
import org.rapporteur.app.search.QueryException;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Mentions;
import org.rapporteur.model.Metadata;
import org.rapporteur.model.Page;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures how long queries take over invented pages of eight statements each, their words drawn
 * from a vocabulary by Zipf's law, so that common and rare words are as common and rare as in text.
 */
@Command(name = "search-speed", description = "Measures indexing and searching generated pages.")
final class SearchSpeed implements Callable<Integer> {
  private static final int STATEMENTS = 8;
  private static final int WORDS = 22;
  private static final int VOCABULARY = 40_000;
  private static final int PEOPLE = 5_000;

  @Option(names = "--pages", description = "How many pages.")
  int pages = 100_000;

  @Option(names = "--queries", description = "How many queries, after as many to warm up.")
  int queries = 1_000;

  @Override
  public Integer call() throws Exception {
    long start = System.nanoTime();
    try (ClaimIndex index = ClaimIndex.inMemory(new Pages(pages), Lexicon.bundled())) {
      double made = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%d pages, %d entries, index of %.0f MB made in %.0f s%n",
          pages,
          index.size(),
          index.bytes() / 1e6,
          made);
      Random random = new Random(7);
      time(index, random);
      double[] times = time(index, random);
      Arrays.sort(times);
      System.out.printf(
          Locale.ROOT,
          "%d queries: median %.1f ms, 95th percentile %.1f ms, 99th %.1f ms, longest %.1f ms%n",
          queries,
          times[queries / 2],
          times[queries * 95 / 100],
          times[queries * 99 / 100],
          times[queries - 1]);
    }
    return 0;
  }

  private double[] time(ClaimIndex index, Random random) throws QueryException {
    double[] times = new double[queries];
    for (int i = 0; i < queries; i++) {
      String query = query(random);
      long start = System.nanoTime();
      index.search(query, 0, 20);
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    return times;
  }

  private static String query(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> word(random);
      case 1 -> word(random) + " " + word(random);
      case 2 -> "\"" + word(random) + " " + word(random) + "\"";
      case 3 -> person(random.nextInt(PEOPLE));
      case 4 -> "speaker:" + person(random.nextInt(PEOPLE)).split(" ", -1)[1];
      case 5 -> word(random) + " kind:statement published:[2015-01-01 TO 2019-12-31]";
      case 6 -> word(random) + " OR " + word(random) + " outlet:\"outlet 7\"";
      default -> word(random).substring(0, 3) + "*";
    };
  }

  private static String word(Random random) {
    double rank = Math.exp(random.nextDouble() * Math.log(VOCABULARY));
    return name((int) rank);
  }

  private static String person(int number) {
    String given = name(number % 90 + 7);
    String family = name(number * 7 + 100);
    return capital(given) + " " + capital(family);
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String name(int rank) {
    StringBuilder name = new StringBuilder();
    for (int rest = rank + 400; rest > 0; rest /= 20) {
      name.append("bdfgklmnprstvzchjwxq".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
    }
    return name.toString();
  }

  /** Pages made one by one, so that only the index is held. */
  private static final class Pages extends AbstractCollection<Reading> {
    private final int count;

    Pages(int count) {
      this.count = count;
    }

    @Override
    public Iterator<Reading> iterator() {
      return IntStream.range(0, count).mapToObj(Pages::page).iterator();
    }

    @Override
    public int size() {
      return count;
    }

    private static Reading page(int number) {
      Random random = new Random(number);
      StringBuilder text = new StringBuilder();
      List<Claim> claims = new ArrayList<>();
      String id = "page-" + number;
      for (int s = 0; s < STATEMENTS; s++) {
        int start = text.length();
        for (int w = 0; w < WORDS; w++) {
          text.append(word(random)).append(' ');
        }
        Span span = new Span(start, text.length() - 1);
        Party who =
            new Party(
                Optional.empty(),
                person(random.nextInt(PEOPLE)),
                Optional.empty(),
                Optional.empty());
        Evidence evidence = new Evidence(id, span, Optional.empty(), "step/generated");
        claims.add(
            new Statement(
                evidence.id("s"),
                Statement.Kind.INDIRECT,
                List.of(span),
                List.of(who),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Statement.Stance.SAYS,
                false,
                evidence));
      }
      return reading(id, text.toString(), claims, number);
    }

    private static Reading reading(String id, String text, List<Claim> claims, int number) {
      Dating day =
          new Dating(
              Interval.day(LocalDate.of(2010, 1, 1).plusDays(number % 5_000)),
              Dating.Basis.METADATA,
              List.of());
      Metadata metadata =
          new Metadata(
              Optional.of("Title " + number),
              Optional.of("outlet " + number % 200),
              List.of(),
              List.of(),
              Optional.of(day),
              Optional.empty());
      Article article =
          new Article(
              Page.ofText(id, ""),
              text,
              List.of(new Block(new Span(0, text.length()), Role.BODY)),
              metadata,
              List.of(),
              List.of(),
              List.of());
      Mentions mentions =
          new Mentions(
              new Text(article, "en", List.of()),
              Optional.of(day),
              List.of(),
              List.of(),
              List.of());
      return new Reading(new Entities(mentions, List.of(), List.of()), claims);
    }
  }
}
