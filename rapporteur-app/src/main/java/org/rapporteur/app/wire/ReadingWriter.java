package org.rapporteur.app.wire;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Digest;
import org.rapporteur.model.Article;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Metadata;
import org.rapporteur.model.Party;
import org.rapporteur.model.Post;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** Turns one reading into its wire record. One instance for one reading. */
final class ReadingWriter {
  private final Reading reading;
  private final Article article;
  private final CodePoints points;

  ReadingWriter(Reading reading) {
    this.reading = reading;
    this.article = reading.article();
    this.points = new CodePoints(article.text());
  }

  WireReading write(WireReading.Producer producer) {
    Metadata said = article.metadata();
    return new WireReading(
        WireReading.FORMAT,
        article.id(),
        hash(article.text()),
        article.page().fetched().map(Instant::toString).orElse(null),
        producer,
        article.page().url().orElse(null),
        said.outlet().map(name -> new WireReading.Outlet(name, null)).orElse(null),
        said.agencies(),
        reading.entities().text().language(),
        said.title().orElse(null),
        said.authors(),
        reading.published().map(this::dating).orElse(null),
        said.modified().map(this::dating).orElse(null),
        article.text(),
        article.blocks().stream()
            .map(
                b ->
                    new WireReading.Block(
                        at(b.span().start()), at(b.span().end()), b.role().code()))
            .toList(),
        body(article),
        article.comments().stream()
            .map(
                c ->
                    new WireReading.Comment(
                        c.author().orElse(null),
                        days(c.published()),
                        at(c.span().start()),
                        at(c.span().end())))
            .toList(),
        article.repairs().stream()
            .map(
                r ->
                    new WireReading.Repair(
                        at(r.span().start()), at(r.span().end()), r.reads(), r.why()))
            .toList(),
        reading.entities().all().stream().map(this::entity).toList(),
        reading.entities().references().stream()
            .map(
                r ->
                    new WireReading.Mention(
                        at(r.mention().span().start()),
                        at(r.mention().span().end()),
                        r.entity(),
                        r.mention().form().code(),
                        r.rule()))
            .toList(),
        reading.entities().mentions().times().stream()
            .map(
                t ->
                    new WireReading.Time(
                        at(t.span().start()),
                        at(t.span().end()),
                        t.type(),
                        t.value(),
                        earliest(t.days()),
                        latest(t.days()),
                        t.rule()))
            .toList(),
        reading.statements().stream().map(this::statement).toList(),
        reading.events().stream().map(this::event).toList(),
        reading.figures().stream().map(this::figure).toList(),
        article.notes().stream()
            .map(
                n ->
                    new WireReading.Note(
                        n.code(), n.span().map(this::range).orElse(null), n.message()))
            .toList());
  }

  /** The article as a reader wants it: its body blocks, joined by blank lines. */
  static String body(Article article) {
    return article.blocks().stream()
        .filter(b -> b.role().isBody())
        .map(b -> b.span().of(article.text()).strip())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /** First 16 hex digits of the SHA-256 of the text. */
  static String hash(String text) {
    return Digest.of(text, 8);
  }

  private WireReading.Entity entity(Entity e) {
    String key = e.key().orElse(null);
    String wikidata = key != null && key.matches("Q\\d+") ? key : null;
    return new WireReading.Entity(
        e.id(),
        key,
        e.kind().code(),
        e.name(),
        e.code().orElse(null),
        wikidata,
        e.roles().stream().map(this::post).toList());
  }

  private WireReading.Post post(Post p) {
    return new WireReading.Post(
        p.office(),
        p.of().orElse(null),
        p.entity().orElse(null),
        p.status(),
        earliest(p.held()),
        latest(p.held()),
        range(p.span()));
  }

  private WireReading.Statement statement(Statement s) {
    return new WireReading.Statement(
        s.id(),
        s.kind().code(),
        s.content().stream().map(this::range).toList(),
        s.evidence().cue().map(this::range).orElse(null),
        parties(s.sources()),
        parties(s.addressees()),
        s.via(),
        days(s.when()),
        s.place().orElse(null),
        s.stance().code(),
        s.negated(),
        range(s.evidence().span()),
        s.evidence().rule());
  }

  private WireReading.Event event(Event e) {
    return new WireReading.Event(
        e.id(),
        e.type().orElse(null),
        e.mode().orElse(null),
        e.act().orElse(null),
        e.contexts(),
        parties(e.actors()),
        parties(e.recipients()),
        range(e.trigger()),
        e.mentions().stream().map(this::range).toList(),
        e.status().code(),
        e.historical(),
        days(e.when()),
        e.place().orElse(null),
        voice(e),
        e.dyads().stream()
            .map(d -> new WireReading.Dyad(d.source(), d.target(), d.code()))
            .toList(),
        range(e.evidence().span()),
        e.evidence().rule());
  }

  private WireReading.Figure figure(Figure f) {
    return new WireReading.Figure(
        f.id(),
        f.low().map(ReadingWriter::plain).orElse(null),
        f.high().map(ReadingWriter::plain).orElse(null),
        f.unit(),
        f.per().orElse(null),
        f.direction().orElse(null),
        f.holder().orElse(null),
        f.measures(),
        range(f.evidence().span()),
        voice(f),
        f.evidence().rule());
  }

  /** Whole numbers without a fraction or exponent, so that every JSON reader sees an integer. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private @Nullable String voice(Claim claim) {
    return reading.voiceOf(claim).map(Statement::id).orElse(null);
  }

  private List<WireReading.Party> parties(List<Party> parties) {
    return parties.stream()
        .map(
            p ->
                new WireReading.Party(
                    p.span().map(this::range).orElse(null),
                    p.name(),
                    p.entity().orElse(null),
                    p.code().orElse(null)))
        .toList();
  }

  private WireReading.Dating dating(Dating dating) {
    return new WireReading.Dating(
        WireDays.first(dating.days()),
        WireDays.last(dating.days()),
        dating.basis().code(),
        dating.evidence().stream().map(this::range).toList());
  }

  private static WireReading.@Nullable Days days(Optional<Interval> interval) {
    return interval.isEmpty() ? null : new WireReading.Days(earliest(interval), latest(interval));
  }

  private static @Nullable String earliest(Optional<Interval> interval) {
    return interval
        .map(Interval::from)
        .filter(d -> !d.equals(LocalDate.MIN))
        .map(LocalDate::toString)
        .orElse(null);
  }

  private static @Nullable String latest(Optional<Interval> interval) {
    return interval
        .map(Interval::last)
        .filter(d -> !d.equals(LocalDate.MAX))
        .map(LocalDate::toString)
        .orElse(null);
  }

  private List<Integer> range(Span span) {
    return List.of(at(span.start()), at(span.end()));
  }

  private int at(int unit) {
    return points.point(unit);
  }
}
