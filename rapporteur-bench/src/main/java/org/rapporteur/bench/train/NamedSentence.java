package org.rapporteur.bench.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A sentence whose names somebody marked.
 *
 * @param document number of its document in the file
 * @param forms its words
 * @param labels BIO labels
 */
public record NamedSentence(int document, List<String> forms, List<String> labels) {

  /** Copies the lists. */
  public NamedSentence {
    forms = List.copyOf(forms);
    labels = List.copyOf(labels);
  }

  /**
   * Reads IOB2 as Universal NER has it: number, word and label in columns.
   *
   * @throws IOException if the file cannot be read
   */
  public static List<NamedSentence> read(Path file) throws IOException {
    List<NamedSentence> out = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> forms = new ArrayList<>();
      List<String> labels = new ArrayList<>();
      int document = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] columns = line.split("\t", -1);
        if (line.startsWith("# newdoc")) {
          document++;
        } else if (line.isEmpty() && !forms.isEmpty()) {
          out.add(new NamedSentence(document, forms, labels));
          forms.clear();
          labels.clear();
        } else if (!line.startsWith("#") && columns.length > 2) {
          forms.add(columns[1]);
          labels.add(columns[2]);
        }
      }
      if (!forms.isEmpty()) {
        out.add(new NamedSentence(document, forms, labels));
      }
    }
    return out;
  }
}
