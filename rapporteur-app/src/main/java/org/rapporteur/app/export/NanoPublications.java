package org.rapporteur.app.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;

/**
 * Statements and acts as nanopublications (nanopub.net guidelines): for each a head, an assertion,
 * its provenance in PROV-O (page, words, rule, voice) and publication information, in TriG 1.1.
 */
public final class NanoPublications {
  private static final String BASE = "urn:rapporteur:";

  private NanoPublications() {}

  /** What all of them share, once at the start. */
  public static String heading() {
    return """
        @prefix np: <http://www.nanopub.org/nschema#> .
        @prefix prov: <http://www.w3.org/ns/prov#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        @prefix schema: <https://schema.org/> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix r: <urn:rapporteur:term:> .
        """;
  }

  /** Those of a reading. */
  public static Stream<String> of(Reading reading) {
    return reading.claims().stream()
        .flatMap(
            c ->
                c.match(
                    s -> Stream.of(one(reading, s, statement(reading, s))),
                    e -> Stream.of(one(reading, e, event(reading, e))),
                    f -> Stream.empty()));
  }

  private static String one(Reading reading, Claim claim, String assertion) {
    String pub = iri("pub", reading.id() + "/" + claim.id());
    String text = reading.article().text();
    StringBuilder out = new StringBuilder();
    String head = part(pub, "head");
    out.append(head).append(" {\n  ").append(pub).append(" a np:Nanopublication ;\n");
    out.append("    np:hasAssertion ").append(part(pub, "assertion")).append(" ;\n");
    out.append("    np:hasProvenance ").append(part(pub, "provenance")).append(" ;\n");
    out.append("    np:hasPublicationInfo ").append(part(pub, "pubinfo")).append(" .\n}\n");
    out.append(part(pub, "assertion")).append(" {\n").append(assertion).append("}\n");
    out.append(part(pub, "provenance")).append(" {\n  ").append(part(pub, "assertion"));
    out.append("\n    prov:wasDerivedFrom ").append(iri("page", reading.id())).append(" ;\n");
    reading
        .voiceOf(claim)
        .ifPresent(
            s ->
                s.sources()
                    .forEach(
                        p ->
                            out.append("    prov:wasAttributedTo ")
                                .append(who(reading, p))
                                .append(" ;\n")));
    out.append("    prov:value ").append(literal(claim.evidence().span().of(text))).append(" ;\n");
    out.append("    r:rule ").append(literal(claim.evidence().rule())).append(" .\n}\n");
    out.append(part(pub, "pubinfo")).append(" {\n  ").append(pub);
    out.append(" prov:wasAttributedTo r:Rapporteur ;\n    prov:hadPrimarySource ");
    out.append(iri("page", reading.id())).append(" .\n}\n");
    return out.toString();
  }

  private static String statement(Reading reading, Statement s) {
    String it = iri("claim", s.id());
    StringBuilder out = new StringBuilder("  " + it + " a schema:Quotation ;\n");
    out.append("    schema:text ").append(literal(s.hull().of(reading.article().text())));
    out.append(" ;\n    r:stance ").append(literal(s.stance().code()));
    s.sources().forEach(p -> out.append(" ;\n    schema:creator ").append(who(reading, p)));
    s.addressees().forEach(p -> out.append(" ;\n    schema:audience ").append(who(reading, p)));
    s.when().ifPresent(w -> out.append(days(w)));
    out.append(" .\n");
    labels(out, reading, s.sources());
    labels(out, reading, s.addressees());
    return out.toString();
  }

  private static String event(Reading reading, Event e) {
    String it = iri("claim", e.id());
    StringBuilder out = new StringBuilder("  " + it + " a schema:Event ;\n");
    out.append("    schema:name ").append(literal(e.deed()));
    out.append(" ;\n    r:status ").append(literal(e.status().code()));
    e.type().ifPresent(t -> out.append(" ;\n    r:plover ").append(literal(t)));
    e.actors().forEach(p -> out.append(" ;\n    schema:agent ").append(who(reading, p)));
    e.recipients().forEach(p -> out.append(" ;\n    schema:recipient ").append(who(reading, p)));
    e.place().ifPresent(p -> out.append(" ;\n    r:place ").append(literal(p)));
    e.when().ifPresent(w -> out.append(days(w)));
    out.append(" .\n");
    labels(out, reading, e.actors());
    labels(out, reading, e.recipients());
    return out.toString();
  }

  private static String days(Interval when) {
    StringBuilder out = new StringBuilder();
    if (!when.from().equals(LocalDate.MIN)) {
      out.append(" ;\n    r:earliest \"").append(when.from()).append("\"^^xsd:date");
    }
    if (!when.to().equals(LocalDate.MAX)) {
      out.append(" ;\n    r:latest \"").append(when.last()).append("\"^^xsd:date");
    }
    return out.toString();
  }

  private static void labels(StringBuilder out, Reading reading, List<Party> parties) {
    parties.forEach(
        p ->
            out.append("  ")
                .append(who(reading, p))
                .append(" rdfs:label ")
                .append(literal(p.name()))
                .append(" .\n"));
  }

  /** Wikidata's address where the key is one of its ids. */
  private static String who(Reading reading, Party party) {
    Optional<Entity> entity = party.entity().flatMap(reading.entities()::entity);
    Optional<String> key = entity.flatMap(Entity::key);
    if (key.filter(k -> k.matches("Q[0-9]+")).isPresent()) {
      return "<http://www.wikidata.org/entity/" + key.get() + ">";
    }
    String name = entity.map(Entity::name).orElse(party.name()).toLowerCase(Locale.ROOT);
    return iri("who", key.orElse(name));
  }

  private static String iri(String kind, String id) {
    String path = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    return "<" + BASE + kind + ":" + path + ">";
  }

  private static String part(String iri, String part) {
    return iri.substring(0, iri.length() - 1) + "#" + part + ">";
  }

  private static String literal(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.strip()
        .replaceAll("\\s+", " ")
        .codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
              } else {
                boolean fits = c >= 0x20 && (c < 0xD800 || c > 0xDFFF);
                out.appendCodePoint(fits ? c : 0xFFFD);
              }
            });
    return out.append('"').toString();
  }
}
