package org.rapporteur.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.lexicon.Digest;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Family;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Story;
import org.rapporteur.model.Support;
import org.rapporteur.model.Tension;

/**
 * Merges the claims of a story into facts: one fact for what is said by the same people, done by
 * the same people to the same people, or measured alike. Support is counted over families, as a
 * copy is not a source, and over voices, as two outlets that quote one speaker are one source.
 */
public final class Merger implements Function<Story, List<Fact>> {
  private final Differences differences;

  /** Builds the stage from its data rows. */
  public Merger(Lexicon lexicon) {
    this.differences = new Differences(lexicon);
  }

  @Override
  public List<Fact> apply(Story story) {
    List<Said> all = said(story);
    Opposed opposed = Opposed.of(all, differences.in(story));
    List<List<Said>> groups = groups(all, opposed);
    Map<String, String> voiceOf = Voices.of(groups);
    Map<Integer, List<Tension>> tensions = tensions(groups, opposed);
    Set<String> copies = copies(story);
    List<Fact> facts = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      facts.add(fact(groups.get(g), copies, voiceOf, tensions.getOrDefault(g, List.of())));
    }
    facts.sort(Comparator.comparing(Fact::id));
    return facts;
  }

  private static List<Said> said(Story story) {
    Map<String, String> families = new HashMap<>();
    for (Family family : story.families()) {
      family.pages().forEach(p -> families.put(p, family.id()));
    }
    Map<String, String> tellers = tellers(story);
    List<Said> all = new ArrayList<>();
    for (Reading reading : story.readings()) {
      String family = families.getOrDefault(reading.id(), reading.id());
      String teller = tellers.getOrDefault(family, family);
      reading.told().forEach(claim -> all.add(Said.of(reading, family, teller, claim)));
    }
    all.sort(
        Comparator.comparing(Said::fingerprint)
            .thenComparing(s -> s.reading().id())
            .thenComparing(s -> s.claim().evidence().span())
            .thenComparing(s -> s.claim().id()));
    return all;
  }

  /**
   * Who vouches for what a family tells in its own words: one outlet that tells of a thing twice,
   * in two reports, is one source. Named by the first of its families.
   */
  private static Map<String, String> tellers(Story story) {
    Map<String, String> outletOf = new HashMap<>();
    for (Reading reading : story.readings()) {
      reading.article().metadata().outlet().ifPresent(o -> outletOf.put(reading.id(), o));
    }
    Map<String, String> first = new HashMap<>();
    Map<String, String> tellers = new HashMap<>();
    story.families().stream()
        .sorted(Comparator.comparing(Family::id))
        .forEach(
            family ->
                outlet(family, outletOf)
                    .ifPresent(
                        outlet -> {
                          String teller = first.putIfAbsent(outlet, family.id());
                          tellers.put(family.id(), teller == null ? family.id() : teller);
                        }));
    return tellers;
  }

  /** The outlet of the first report of a family: of the known original, or the only one of all. */
  private static Optional<String> outlet(Family family, Map<String, String> outletOf) {
    Set<String> outlets = new TreeSet<>();
    family.origin().map(List::of).orElse(List.copyOf(family.pages())).stream()
        .map(outletOf::get)
        .filter(Objects::nonNull)
        .forEach(outlets::add);
    return outlets.size() == 1 ? Optional.of(outlets.iterator().next()) : Optional.empty();
  }

  /**
   * Every claim joins the first group whose every member tells the same. Claims come in the order
   * of what they say, and a copy's goes with the one it copies: neither the names of pages nor the
   * number of copies decides who is grouped with whom.
   */
  private static List<List<Said>> groups(List<Said> all, Opposed opposed) {
    List<List<Said>> groups = new ArrayList<>();
    Map<String, List<List<Said>>> byKind = new TreeMap<>();
    Map<String, List<Said>> told = new HashMap<>();
    for (Said said : all) {
      String telling = said.family() + "\n" + said.fingerprint();
      List<Said> copied = told.get(telling);
      if (copied != null && copied.stream().noneMatch(o -> opposed.areApart(o, said))) {
        copied.add(said);
        continue;
      }
      String kind = kind(said.claim());
      List<List<Said>> candidates = byKind.computeIfAbsent(kind, k -> new ArrayList<>());
      Optional<List<Said>> home =
          candidates.stream()
              .filter(
                  g ->
                      g.stream()
                          .allMatch(o -> Sameness.same(o, said) && !opposed.areApart(o, said)))
              .findFirst();
      if (home.isPresent()) {
        home.get().add(said);
        told.put(telling, home.get());
      } else {
        List<Said> group = new ArrayList<>(List.of(said));
        candidates.add(group);
        told.put(telling, group);
        groups.add(group);
      }
    }
    return groups;
  }

  private static String kind(Claim claim) {
    return claim.match(
        s -> "statement",
        e -> "event " + e.act().or(e::type).orElse(""),
        f -> "figure " + f.unit());
  }

  private static Map<Integer, List<Tension>> tensions(List<List<Said>> groups, Opposed opposed) {
    Map<Integer, List<Tension>> all = new HashMap<>();
    Set<Long> told = new HashSet<>();
    Map<String, Integer> groupOf = new HashMap<>();
    for (int g = 0; g < groups.size(); g++) {
      for (Said said : groups.get(g)) {
        groupOf.put(name(said), g);
      }
    }
    for (Opposed.Pair pair : opposed.pairs()) {
      int one = groupOf.getOrDefault(name(pair.one()), -1);
      int other = groupOf.getOrDefault(name(pair.other()), -1);
      if (one != other && told.add((long) Math.min(one, other) << 32 | Math.max(one, other))) {
        add(all, one, new Tension(id(groups.get(other)), pair.kind(), pair.message()));
        add(all, other, new Tension(id(groups.get(one)), pair.kind(), pair.message()));
      }
    }
    for (int a = 0; a < groups.size(); a++) {
      for (int b = a + 1; b < groups.size(); b++) {
        int other = b;
        int one = a;
        if (told.contains((long) a << 32 | b)) {
          continue;
        }
        Tensions.between(groups.get(a).get(0), groups.get(b).get(0))
            .ifPresent(
                t -> {
                  add(all, one, new Tension(id(groups.get(other)), t.kind(), t.message()));
                  add(all, other, new Tension(id(groups.get(one)), t.kind(), t.message()));
                });
      }
    }
    return all;
  }

  private static String name(Said said) {
    return said.reading().id() + "\n" + said.claim().id();
  }

  private static void add(Map<Integer, List<Tension>> all, int group, Tension tension) {
    all.computeIfAbsent(group, g -> new ArrayList<>()).add(tension);
  }

  /** The pages that were likely copied, with or without other words, from another of the story. */
  private static Set<String> copies(Story story) {
    Set<String> copies = new HashSet<>();
    for (Family family : story.families()) {
      family
          .origin()
          .ifPresent(o -> family.pages().stream().filter(p -> !p.equals(o)).forEach(copies::add));
    }
    return copies;
  }

  private static Fact fact(
      List<Said> all, Set<String> copies, Map<String, String> voiceOf, List<Tension> tensions) {
    TreeSet<Support> supports =
        new TreeSet<>(
            Comparator.comparing(Support::page)
                .thenComparing(Support::claim)
                .thenComparing(Support::voice));
    for (Said said : all) {
      for (String voice : said.voices()) {
        supports.add(
            new Support(
                said.reading().id(),
                said.claim().id(),
                said.family(),
                voiceOf.getOrDefault(Voices.name(said, voice), voice)));
      }
    }
    List<Said> first = all.stream().filter(s -> !copies.contains(s.reading().id())).toList();
    List<Said> group = first.isEmpty() ? all : first; // a copy's words are the worse ones
    return new Fact(
        id(all), best(group).claim(), when(group), recorded(all), List.copyOf(supports), tensions);
  }

  /** The telling with most said: parties, day and place known, in the body. */
  private static Said best(List<Said> group) {
    return group.stream()
        .max(
            Comparator.<Said>comparingInt(
                    s ->
                        (s.inHeadline() ? 0 : 4)
                            + s.who().size()
                            + s.whom().size()
                            + (s.when().isPresent() ? 2 : 0))
                .thenComparing(s -> s.reading().id(), Comparator.reverseOrder())
                .thenComparing(s -> s.claim().evidence().span(), Comparator.reverseOrder()))
        .orElseThrow();
  }

  /** The tightest days that any telling names. */
  private static Optional<Interval> when(List<Said> group) {
    return group.stream()
        .flatMap(s -> s.when().stream())
        .min(
            Comparator.<Interval>comparingLong(
                    w -> Math.min(100_000, w.last().toEpochDay() - w.from().toEpochDay()))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static Optional<LocalDate> recorded(List<Said> group) {
    return group.stream()
        .flatMap(s -> s.reading().published().stream())
        .map(Dating::days)
        .map(Interval::last)
        .filter(d -> !d.equals(LocalDate.MAX))
        .min(Comparator.naturalOrder());
  }

  private static String id(List<Said> group) {
    String first =
        group.stream()
            .map(s -> s.reading().id() + "\n" + s.claim().id())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    return "fact-" + Digest.of(first, 5);
  }
}
