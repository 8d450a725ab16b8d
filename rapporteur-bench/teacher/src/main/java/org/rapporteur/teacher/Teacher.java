package org.rapporteur.teacher;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads one sentence a line, tokens parted by a blank, and writes a row a token (form, tag, head,
 * relation, name, lemma) and an empty line after each sentence. Needs about 3.5 GB.
 */
public final class Teacher {
  private static final String CONFIGURATION =
      "/edu/emory/mathcs/nlp/configuration/config-decode-en.xml";

  private Teacher() {}

  public static void main(String[] arguments) throws IOException {
    NLPDecoder decoder;
    try (InputStream in = Teacher.class.getResourceAsStream(CONFIGURATION)) {
      decoder = new NLPDecoder(in);
    }
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])))) {
      for (String line : Files.readAllLines(Path.of(arguments[0]))) {
        String[] words = line.split(" ");
        NLPNode[] nodes = new NLPNode[words.length + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 0; i < words.length; i++) {
          nodes[i + 1] = new NLPNode(i + 1, words[i]);
        }
        decoder.decode(nodes);
        for (int i = 1; i < nodes.length; i++) {
          NLPNode node = nodes[i];
          out.print(
              String.join(
                      "\t",
                      node.getWordForm(),
                      node.getPartOfSpeechTag(),
                      Integer.toString(node.getDependencyHead().getID()),
                      node.getDependencyLabel(),
                      node.getNamedEntityTag(),
                      node.getLemma())
                  + "\n");
        }
        out.print("\n");
      }
    }
  }
}
