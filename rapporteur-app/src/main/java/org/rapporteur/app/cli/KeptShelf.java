package org.rapporteur.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur;
import org.rapporteur.app.correct.Outcome;
import org.rapporteur.app.export.Network;
import org.rapporteur.app.search.ClaimIndex;
import org.rapporteur.app.web.Directory;
import org.rapporteur.app.web.Shelf;
import org.rapporteur.app.wire.StoryJson;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Story;
import org.rapporteur.view.AgreementYear;
import org.rapporteur.view.Dossier;

/** What a command's pages amount to, for the desk. */
final class KeptShelf implements Shelf {
  private final Rapporteur rapporteur;
  private final Findings findings;
  private final Map<String, List<Fact>> facts;
  private final List<Story> stories;
  private final List<Body> bodies;
  private final Organisations organisations;
  private final ClaimIndex index;
  private final PageReader reader;
  private final Map<String, Reading> byId = new HashMap<>();
  private final Map<String, Reading> byClaim = new HashMap<>();

  private final List<Outcome> corrections;
  private @Nullable Directory directory;
  private @Nullable Network network;

  KeptShelf(PageReader reader, List<Reading> readings) {
    this(reader, readings, List.of());
  }

  KeptShelf(PageReader reader, List<Reading> readings, List<Outcome> corrections) {
    this.corrections = List.copyOf(corrections);
    this.reader = reader;
    this.rapporteur = reader.rapporteur();
    this.findings = Findings.of(readings, reader.stories());
    this.facts = StoryJson.byStory(findings.stories(), findings.facts());
    this.stories =
        findings.stories().stream()
            .sorted(
                Comparator.comparingInt((Story s) -> -s.readings().size()).thenComparing(Story::id))
            .toList();
    this.organisations = new Organisations(rapporteur.lexicon().gazetteer());
    this.bodies =
        organisations.all().stream()
            .map(o -> new Body(o.id(), o.name(), findings.naming(o)))
            .filter(b -> b.pages() > 0)
            .sorted(Comparator.comparingInt((Body b) -> -b.pages()).thenComparing(Body::id))
            .toList();
    for (Reading page : readings) {
      byId.putIfAbsent(page.id(), page);
      page.claims().forEach(c -> byClaim.putIfAbsent(c.id(), page));
    }
    Map<String, Integer> sources = new HashMap<>();
    for (Fact fact : findings.facts()) {
      fact.supports().forEach(s -> sources.put(s.claim(), fact.sources()));
    }
    this.index = ClaimIndex.inMemory(readings, rapporteur.lexicon(), sources);
  }

  @Override
  public List<Reading> readings() {
    return findings.readings();
  }

  @Override
  public Optional<Reading> reading(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public Optional<Reading> pageOf(String claim) {
    return Optional.ofNullable(byClaim.get(claim));
  }

  @Override
  public List<Story> stories() {
    return stories;
  }

  @Override
  public List<Fact> facts(Story story) {
    return facts.getOrDefault(story.id(), List.of());
  }

  @Override
  public ClaimIndex index() {
    return index;
  }

  @Override
  public List<Body> bodies() {
    return bodies;
  }

  @Override
  public Optional<Dossier> dossier(String id, Optional<LocalDate> asOf, Optional<LocalDate> known) {
    return organisations
        .find(id)
        .map(
            organisation -> {
              Findings about = findings.about(organisation, known, reader.stories());
              LocalDate last =
                  known.or(about::lastPublished).or(() -> asOf).orElse(LocalDate.EPOCH);
              return about.dossier(organisation, reader.stories(), asOf.orElse(last), last);
            });
  }

  @Override
  public List<AgreementYear> cohesion(String id, Optional<LocalDate> known) {
    return organisations.find(id).stream()
        .flatMap(
            organisation -> {
              Findings about = findings.about(organisation, known, reader.stories());
              return InstrumentVotes.agreement(
                  about.folded(organisation, reader.stories()), known.orElse(LocalDate.MAX))
                  .stream();
            })
        .toList();
  }

  @Override
  public synchronized Network network() {
    Network made = network;
    if (made == null) {
      made = Network.of(readings());
      network = made;
    }
    return made;
  }

  @Override
  public synchronized Directory directory() {
    Directory made = directory;
    if (made == null) {
      made = new Directory(readings(), stories, this::facts);
      directory = made;
    }
    return made;
  }

  @Override
  public List<Outcome> corrections() {
    return corrections;
  }

  @Override
  public String html(Dossier dossier) {
    return findings.html(dossier);
  }

  @Override
  public String line(Reading reading) {
    return reader.line(reading);
  }

  @Override
  public Optional<Record> explanation(String claim) {
    return explain(claim).map(e -> e);
  }

  @Override
  public Optional<String> explained(String claim) {
    return explain(claim)
        .map(
            explanation -> {
              ByteArrayOutputStream bytes = new ByteArrayOutputStream();
              PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
              InputStream none = InputStream.nullInputStream();
              new ExplanationText(new Terminal(none, out, out, false, false)).print(explanation);
              out.flush();
              return bytes.toString(StandardCharsets.UTF_8);
            });
  }

  private Optional<Explanation> explain(String id) {
    return pageOf(id)
        .map(
            reading -> {
              Claim claim =
                  reading.claims().stream()
                      .filter(c -> c.id().equals(id))
                      .findFirst()
                      .orElseThrow();
              return Explanation.of(reading, claim, findings, rapporteur.lexicon());
            });
  }
}
