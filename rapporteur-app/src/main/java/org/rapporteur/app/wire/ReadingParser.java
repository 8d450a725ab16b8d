package org.rapporteur.app.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Comment;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Entities;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Form;
import org.rapporteur.model.Given;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Mentions;
import org.rapporteur.model.Metadata;
import org.rapporteur.model.Note;
import org.rapporteur.model.Page;
import org.rapporteur.model.Party;
import org.rapporteur.model.Post;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Repair;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;
import org.rapporteur.model.Time;

/** Turns one wire record back into a reading without sentences. One instance for one reading. */
final class ReadingParser {
  private final WireReading wire;
  private final CodePoints points;

  ReadingParser(WireReading wire) {
    this.wire = wire;
    this.points = new CodePoints(wire.text());
  }

  Reading parse() {
    Text text = new Text(article(), Optional.ofNullable(wire.language()).orElse("und"), List.of());
    Map<String, Kind> kinds =
        wire.entities().stream()
            .collect(Collectors.toMap(e -> e.id(), e -> Kind.valueOf(upper(e.kind()))));
    List<Reference> references =
        wire.mentions().stream()
            .map(m -> reference(m, kinds.getOrDefault(m.entity(), Kind.GROUP)))
            .toList();
    Mentions mentions =
        new Mentions(
            text,
            Optional.ofNullable(wire.published()).flatMap(this::dating),
            references.stream().map(Reference::mention).toList(),
            wire.times().stream()
                .map(
                    t ->
                        new Time(
                            points.units(t.start(), t.end()),
                            t.type(),
                            t.value(),
                            interval(t.earliest(), t.latest()),
                            t.rule()))
                .toList(),
            List.of());
    Entities entities =
        new Entities(mentions, wire.entities().stream().map(this::entity).toList(), references);
    List<Claim> claims = new ArrayList<>();
    wire.statements().forEach(s -> claims.add(statement(s)));
    wire.events().forEach(e -> claims.add(event(e)));
    wire.figures().forEach(f -> claims.add(figure(f)));
    return new Reading(entities, claims);
  }

  private Article article() {
    Page page =
        new Page(
            wire.id(),
            Optional.ofNullable(wire.url()),
            Optional.ofNullable(wire.fetched()).map(Instant::parse),
            Page.Format.TEXT,
            wire.text(),
            Given.NOTHING);
    Metadata metadata =
        new Metadata(
            Optional.ofNullable(wire.title()),
            Optional.ofNullable(wire.outlet()).map(WireReading.Outlet::name),
            wire.authors(),
            wire.agencies(),
            Optional.ofNullable(wire.published()).flatMap(this::dating),
            Optional.ofNullable(wire.modified()).flatMap(this::dating));
    return new Article(
        page,
        wire.text(),
        wire.blocks().stream()
            .map(b -> new Block(points.units(b.start(), b.end()), Role.valueOf(upper(b.role()))))
            .toList(),
        metadata,
        wire.comments().stream()
            .map(
                c ->
                    new Comment(
                        Optional.ofNullable(c.author()),
                        days(c.published()),
                        points.units(c.start(), c.end())))
            .toList(),
        wire.repairs().stream()
            .map(r -> new Repair(points.units(r.start(), r.end()), r.reads(), r.why()))
            .toList(),
        wire.notes().stream()
            .map(
                n -> new Note(n.code(), Optional.ofNullable(n.span()).map(this::span), n.message()))
            .toList());
  }

  private Reference reference(WireReading.Mention m, Kind kind) {
    Span span = points.units(m.start(), m.end());
    String rule = Optional.ofNullable(m.rule()).orElse("");
    return new Reference(
        new Mention(
            span, span.start(), kind, Form.valueOf(upper(m.form())), Optional.empty(), rule),
        m.entity(),
        rule);
  }

  private Entity entity(WireReading.Entity e) {
    return new Entity(
        e.id(),
        Optional.ofNullable(e.key()),
        Kind.valueOf(upper(e.kind())),
        e.name(),
        Optional.ofNullable(e.code()),
        each(
            e.roles(),
            p ->
                new Post(
                    p.office(),
                    Optional.ofNullable(p.of()),
                    Optional.ofNullable(p.entity()),
                    p.status(),
                    interval(p.from(), p.to()),
                    span(p.span()))));
  }

  private Statement statement(WireReading.Statement s) {
    return new Statement(
        s.id(),
        Statement.Kind.valueOf(upper(s.kind())),
        each(s.content(), this::span),
        each(s.sources(), this::party),
        each(s.addressees(), this::party),
        s.via(),
        days(s.when()),
        Optional.ofNullable(s.place()),
        Statement.Stance.valueOf(upper(s.reading())),
        s.negated(),
        evidence(s.span(), s.cue(), s.rule()));
  }

  private Event event(WireReading.Event e) {
    return new Event(
        e.id(),
        Optional.ofNullable(e.type()),
        Optional.ofNullable(e.mode()),
        Optional.ofNullable(e.act()),
        e.contexts(),
        each(e.actors(), this::party),
        each(e.recipients(), this::party),
        span(e.trigger()),
        each(e.mentions(), this::span),
        Event.Status.valueOf(upper(e.status())),
        e.historical(),
        days(e.when()),
        Optional.ofNullable(e.place()),
        each(e.dyads(), d -> new Event.Dyad(d.source(), d.target(), d.code())),
        evidence(e.span(), e.trigger(), e.rule()));
  }

  private Figure figure(WireReading.Figure f) {
    return new Figure(
        f.id(),
        Optional.ofNullable(f.low()),
        Optional.ofNullable(f.high()),
        f.unit(),
        Optional.ofNullable(f.per()),
        Optional.ofNullable(f.direction()),
        Optional.ofNullable(f.holder()),
        f.measures(),
        evidence(f.span(), null, f.rule()));
  }

  private Evidence evidence(List<Integer> span, @Nullable List<Integer> cue, String rule) {
    return new Evidence(wire.id(), span(span), Optional.ofNullable(cue).map(this::span), rule);
  }

  private Party party(WireReading.Party p) {
    return new Party(
        Optional.ofNullable(p.span()).map(this::span),
        p.name(),
        Optional.ofNullable(p.entity()),
        Optional.ofNullable(p.code()));
  }

  private Optional<Dating> dating(WireReading.Dating d) {
    return interval(d.earliest(), d.latest())
        .map(
            days ->
                new Dating(
                    days, Dating.Basis.valueOf(upper(d.basis())), each(d.evidence(), this::span)));
  }

  private static Optional<Interval> days(WireReading.@Nullable Days days) {
    return days == null ? Optional.empty() : interval(days.earliest(), days.latest());
  }

  private static Optional<Interval> interval(@Nullable String earliest, @Nullable String latest) {
    if (earliest == null && latest == null) {
      return Optional.empty();
    }
    return Optional.of(
        Interval.inclusive(
            earliest == null ? LocalDate.MIN : WireDays.parse(earliest),
            latest == null ? LocalDate.MAX : WireDays.parse(latest)));
  }

  private Span span(List<Integer> range) {
    return points.units(range.get(0), range.get(1));
  }

  private static <A, B> List<B> each(List<A> list, Function<A, B> map) {
    return list.stream().map(map).toList();
  }

  private static String upper(String code) {
    return code.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
