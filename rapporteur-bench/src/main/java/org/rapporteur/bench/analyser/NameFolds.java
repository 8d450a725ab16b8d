package org.rapporteur.bench.analyser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.bench.train.NameCourse;
import org.rapporteur.bench.train.NamedSentence;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.text.Model;
import org.rapporteur.text.NameClues;
import org.rapporteur.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Scores names on a file that the model learned to correct names from: its corrections are learned
 * anew from four fifths of the documents and scored on the fifth, in turn.
 */
@Command(
    name = "name-folds",
    description = "Scores names on a file, learning from its other parts.")
final class NameFolds implements Callable<Integer> {
  private static final int FOLDS = 5;

  @Parameters(paramLabel = "FILE", description = "IOB2, gzipped or not.")
  Path file = Path.of("-");

  @Option(names = "--also", description = "Adds the score of a file learned from by nobody.")
  @Nullable Path also;

  @Override
  public Integer call() throws IOException {
    Model model =
        Model.load(new ByteArrayInputStream(Lexicon.bundled().bytes("lang/en/analyser.bin")));
    List<NamedSentence> all = NamedSentence.read(file);
    NameCounts counts = new NameCounts();
    for (int fold = 0; fold < FOLDS; fold++) {
      Model learned = learn(model, all, fold);
      for (NamedSentence one : all) {
        if (one.document() % FOLDS == fold) {
          count(learned, one, counts);
        }
      }
    }
    if (also != null) {
      for (NamedSentence one : NamedSentence.read(also)) {
        count(model, one, counts);
      }
    }
    counts.print();
    return 0;
  }

  private static Model learn(Model model, List<NamedSentence> all, int fold) {
    NameCourse course = new NameCourse(model);
    for (NamedSentence one : all) {
      if (one.document() % FOLDS != fold) {
        course.add(one.forms(), one.labels());
      }
    }
    return course.train();
  }

  private static void count(Model model, NamedSentence one, NameCounts counts) {
    List<String> own = new ArrayList<>();
    NameClues clues = new NameClues(model, new Words(one.forms(), model.classes()));
    for (int label : model.namesOf(clues)) {
      own.add(model.names().get(label));
    }
    counts.add(NameCounts.names(one.labels()), NameCounts.names(own));
  }
}
