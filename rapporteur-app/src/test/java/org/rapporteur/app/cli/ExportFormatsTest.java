package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Every export of the samples is read back by a public reader of its format. */
class ExportFormatsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static String export(String format, String... more) {
    List<String> words = new ArrayList<>(List.of("export", "--format", format));
    words.addAll(List.of(more));
    words.add(Transcript.SAMPLES.toString());
    Transcript run = Transcript.of(words.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  @Test
  void nanopublications_have_their_four_parts() throws Exception {
    Model all = Rio.parse(new StringReader(export("trig")), RDFFormat.TRIG);
    String np = "http://www.nanopub.org/nschema#";
    Set<Resource> publications =
        all.filter(null, RDF.TYPE, Values.iri(np, "Nanopublication")).subjects();
    assertThat(publications).hasSizeGreaterThan(100);
    for (Resource publication : publications) {
      for (String part : List.of("hasAssertion", "hasProvenance", "hasPublicationInfo")) {
        Set<?> graphs = all.filter(publication, Values.iri(np, part), null).objects();
        assertThat(graphs).hasSize(1);
        assertThat(all.contexts()).containsAll((Set<? extends Resource>) asResources(graphs));
      }
    }
    assertThat(all.filter(null, PROV.WAS_DERIVED_FROM, null)).hasSameSizeAs(publications);
  }

  private static Set<Resource> asResources(Set<?> values) {
    Set<Resource> resources = new HashSet<>();
    values.forEach(v -> resources.add((Resource) v));
    return resources;
  }

  @Test
  void meetings_are_read_by_a_calendar() throws Exception {
    String text = export("ical", "--about", "lakeland");
    assertThat(text.lines()).allMatch(l -> l.getBytes(StandardCharsets.UTF_8).length <= 75);
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    calendar.validate();
    List<VEvent> meetings = calendar.getComponents(Component.VEVENT);
    assertThat(meetings).hasSize(2); // who chairs the council meets nobody by it
    assertThat(text).contains("DTSTART;VALUE=DATE:20240919", "DTSTART;VALUE=DATE:20250918");
  }

  @Test
  void the_network_is_valid_graphml_and_the_same_as_gexf() throws Exception {
    String graphMl = export("graphml");
    DirectedPseudograph<String, DefaultEdge> graph =
        new DirectedPseudograph<>(
            SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(true);
    importer.importGraph(graph, new StringReader(graphMl));
    assertThat(graph.vertexSet()).hasSizeGreaterThan(10);
    Document gexf =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(export("gexf").getBytes(StandardCharsets.UTF_8)));
    assertThat(gexf.getElementsByTagName("node").getLength()).isEqualTo(graph.vertexSet().size());
    assertThat(gexf.getElementsByTagName("edge").getLength()).isEqualTo(graph.edgeSet().size());
  }

  @Test
  void pages_are_cited_by_bibtex_and_csl() throws Exception {
    JsonNode csl = JSON.readTree(export("csl"));
    Set<String> ids = new HashSet<>();
    csl.forEach(item -> ids.add(item.get("id").asText()));
    assertThat(ids).hasSize(csl.size()).contains("quay-post-orrin-summit");
    csl.forEach(item -> assertThat(item.path("title").asText()).isNotEmpty());
    String bibTex = export("bibtex");
    Matcher entry = Pattern.compile("(?m)^@misc\\{([^,]+),$").matcher(bibTex);
    Set<String> keys = new HashSet<>();
    while (entry.find()) {
      keys.add(entry.group(1));
    }
    assertThat(keys).hasSize(csl.size());
    long open = bibTex.chars().filter(c -> c == '{').count();
    assertThat(bibTex.chars().filter(c -> c == '}').count()).isEqualTo(open);
  }

  @Test
  void every_reference_between_money_entities_leads_to_one() throws Exception {
    Set<String> ids = new HashSet<>();
    List<JsonNode> all = new ArrayList<>();
    for (String line : export("ftm").lines().toList()) {
      JsonNode entity = JSON.readTree(line);
      assertThat(ids.add(entity.get("id").asText())).isTrue();
      all.add(entity);
    }
    Set<String> schemata = new HashSet<>();
    for (JsonNode entity : all) {
      schemata.add(entity.get("schema").asText());
      for (String property : List.of("document", "entity", "proof", "organizer", "involved")) {
        entity.at("/properties/" + property).forEach(v -> assertThat(ids).contains(v.asText()));
      }
    }
    assertThat(schemata).contains("Article", "Person", "PublicBody", "Event", "Documentation");
  }

  @Test
  void gdelt_rows_have_its_columns_and_agree_with_cameo() {
    List<String> rows = export("gdelt").lines().toList();
    assertThat(rows).isNotEmpty();
    for (String row : rows) {
      String[] cells = row.split("\t", -1);
      assertThat(cells).hasSize(58);
      assertThat(cells[1]).matches("\\d{8}");
      assertThat(cells[26]).startsWith(cells[28]);
      assertThat(cells[29]).matches("[1-4]");
    }
    assertThat(rows.size()).isLessThanOrEqualTo((int) export("cameo").lines().count() - 1);
  }

  @Test
  void the_dossier_is_there_as_markdown() {
    String text = export("markdown", "--about", "lakeland");
    assertThat(text)
        .startsWith("# Lakeland Treaty Council\n")
        .contains("## Signatures", "declined to sign");
    assertThat(Transcript.of("export", "--format", "ical", "samples").err()).contains("--about");
  }
}
