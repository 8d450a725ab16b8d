package org.rapporteur.app.export;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A network as GraphML 1.0 and as GEXF 1.3, for Gephi, yEd, NetworkX, igraph and Cytoscape. */
public final class NetworkXml {
  private final XMLStreamWriter xml;

  private NetworkXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Part of a document. */
  @FunctionalInterface
  private interface Writing {
    void write(NetworkXml xml) throws XMLStreamException;
  }

  /** The network as GraphML (graphml.graphdrawing.org, 1.0). */
  public static String graphMl(Network network) {
    return document(xml -> xml.graphMlOf(network));
  }

  /** The network as GEXF (gexf.net, 1.3). */
  public static String gexf(Network network) {
    return document(xml -> xml.gexfOf(network));
  }

  private static String document(Writing writing) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter writer = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
      writer.writeStartDocument("UTF-8", "1.0");
      writer.writeCharacters("\n");
      writing.write(new NetworkXml(writer));
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text in memory that cannot be written", e);
    }
    return out + "\n";
  }

  private void graphMlOf(Network network) throws XMLStreamException {
    open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    for (String key : List.of("key", "name", "kind", "code")) {
      key("node", key, "string");
    }
    key("edge", "tie", "string");
    key("edge", "tellings", "int");
    open("graph", "id", "rapporteur", "edgedefault", "directed");
    Map<String, String> ids = new HashMap<>(); // an NMTOKEN of XML may hold no blank
    for (Network.Node node : network.nodes()) {
      ids.put(node.id(), "n" + ids.size());
      open("node", "id", ids.getOrDefault(node.id(), ""));
      value("key", Optional.of(node.id()));
      value("name", Optional.of(node.name()));
      value("kind", node.kind());
      value("code", node.code());
      close();
    }
    int number = 0;
    for (Network.Tie tie : network.ties()) {
      String from = ids.getOrDefault(tie.from(), "");
      String to = ids.getOrDefault(tie.to(), "");
      open("edge", "id", "t" + number++, "source", from, "target", to);
      value("tie", Optional.of(tie.kind()));
      value("tellings", Optional.of(String.valueOf(tie.tellings())));
      close();
    }
    close();
    close();
  }

  private void key(String what, String name, String type) throws XMLStreamException {
    open("key", "id", name, "for", what, "attr.name", name, "attr.type", type);
    close();
  }

  private void value(String key, Optional<String> value) throws XMLStreamException {
    if (value.isPresent()) {
      open("data", "key", key);
      xml.writeCharacters(allowed(value.get()));
      close();
    }
  }

  private void gexfOf(Network network) throws XMLStreamException {
    open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
    open("graph", "mode", "static", "defaultedgetype", "directed");
    open("attributes", "class", "node");
    for (String key : List.of("kind", "code")) {
      open("attribute", "id", key, "title", key, "type", "string");
      close();
    }
    close();
    open("nodes");
    for (Network.Node node : network.nodes()) {
      open("node", "id", node.id(), "label", node.name());
      open("attvalues");
      attribute("kind", node.kind());
      attribute("code", node.code());
      close();
      close();
    }
    close();
    open("edges");
    int number = 0;
    for (Network.Tie tie : network.ties()) {
      open(
          "edge",
          "id",
          "t" + number++,
          "source",
          tie.from(),
          "target",
          tie.to(),
          "label",
          tie.kind(),
          "kind",
          tie.kind(),
          "weight",
          String.valueOf(tie.tellings()));
      close();
    }
    close();
    close();
    close();
  }

  private void attribute(String name, Optional<String> value) throws XMLStreamException {
    if (value.isPresent()) {
      open("attvalue", "for", name, "value", value.get());
      close();
    }
  }

  private void open(String element, String... attributes) throws XMLStreamException {
    xml.writeStartElement(element);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
    }
  }

  private void close() throws XMLStreamException {
    xml.writeEndElement();
  }

  /** Only what XML 1.0, 2.2, lets stand in a document. */
  private static String allowed(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean ok =
                  c == '\t'
                      || c == '\n'
                      || (c >= 0x20 && c <= 0xD7FF)
                      || (c >= 0xE000 && c <= 0xFFFD)
                      || c >= 0x10000;
              out.appendCodePoint(ok ? c : 0xFFFD);
            });
    return out.toString();
  }
}
