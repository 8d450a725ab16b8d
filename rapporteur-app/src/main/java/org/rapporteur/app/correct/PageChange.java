package org.rapporteur.app.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.model.Article;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Mentions;
import org.rapporteur.model.Metadata;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;

/** One page changed in one place. */
final class PageChange {
  /** How much of two stretches must be shared for them to be one claim read twice; not swept. */
  private static final double LEAST_SHARED = 0.3;

  private final Reading reading;

  PageChange(Reading reading) {
    this.reading = reading;
  }

  /** Whether the words still stand on the page. */
  boolean hasWords(Anchor anchor) {
    return anchor.words().isEmpty() || flat().find(anchor).isPresent();
  }

  private FlatText flat() {
    return new FlatText(reading.article().text());
  }

  /**
   * What is read now from the words of a claim: the claim of that kind that shares most of them.
   */
  Optional<Claim> claim(Anchor anchor) {
    FlatText flat = flat();
    Optional<Span> words = flat.find(anchor);
    return words.flatMap(
        w ->
            reading.claims().stream()
                .filter(c -> anchor.claim().filter(Anchor.kind(c)::equals).isPresent())
                .filter(c -> shared(flat.span(Anchor.place(c)), w) >= LEAST_SHARED)
                .max(Comparator.comparingDouble(c -> shared(flat.span(Anchor.place(c)), w))));
  }

  private static double shared(Span one, Span other) {
    int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    return common <= 0 ? 0 : (double) common / one.cover(other).length();
  }

  /** Leaves a claim out; of a statement also what it tells, which nobody else is said to vouch. */
  Reading without(Claim claim) {
    List<Statement> statement = claim.match(s -> List.of(s), e -> List.of(), f -> List.of());
    return with(
        reading.claims().stream()
            .filter(c -> !c.id().equals(claim.id()))
            .filter(c -> statement.stream().noneMatch(s -> s.holds(Anchor.place(c))))
            .toList());
  }

  /** A statement of others, or of nobody. */
  Reading spoken(Claim claim, List<String> names) {
    Bearers bearers = new Bearers(reading);
    List<Party> sources =
        names.stream()
            .map(
                name ->
                    bearers
                        .called(name)
                        .map(
                            e ->
                                new Party(
                                    Optional.empty(), e.name(), Optional.of(e.id()), e.code()))
                        .orElseGet(
                            () ->
                                new Party(
                                    Optional.empty(), name, Optional.empty(), Optional.empty())))
            .toList();
    return replaced(
        claim, c -> c.match(s -> s.between(sources, s.addressees()), e -> (Claim) e, f -> f));
  }

  /** A claim on other days. */
  Reading dated(Claim claim, Interval days) {
    return replaced(claim, c -> c.match(s -> s.on(days), e -> e.on(days), f -> f));
  }

  /** The page published on other days. */
  Reading published(Interval days) {
    Dating dating = new Dating(days, Dating.Basis.METADATA, List.of());
    Article a = reading.article();
    Metadata m = a.metadata();
    Metadata metadata =
        new Metadata(
            m.title(), m.outlet(), m.authors(), m.agencies(), Optional.of(dating), m.modified());
    Article article =
        new Article(a.page(), a.text(), a.blocks(), metadata, a.comments(), a.repairs(), a.notes());
    Entities entities = reading.entities();
    Mentions old = entities.mentions();
    Text text = new Text(article, old.text().language(), old.text().sentences());
    Mentions mentions =
        new Mentions(text, Optional.of(dating), old.names(), old.times(), old.quantities());
    return new Reading(
        new Entities(mentions, entities.all(), entities.references()), reading.claims());
  }

  private Reading replaced(Claim claim, Function<Claim, Claim> change) {
    List<Claim> claims = new ArrayList<>();
    for (Claim c : reading.claims()) {
      claims.add(c.id().equals(claim.id()) ? change.apply(c) : c);
    }
    return with(claims);
  }

  private Reading with(List<Claim> claims) {
    return new Reading(reading.entities(), claims);
  }
}
