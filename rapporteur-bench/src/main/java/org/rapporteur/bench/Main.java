package org.rapporteur.bench;

import org.rapporteur.bench.across.ArrivalExam;
import org.rapporteur.bench.across.ContradictionExam;
import org.rapporteur.bench.across.CopyExam;
import org.rapporteur.bench.across.ScaleExam;
import org.rapporteur.bench.analyser.Analyser;
import org.rapporteur.bench.body.ArchiveRun;
import org.rapporteur.bench.body.DamagedPages;
import org.rapporteur.bench.body.LongPages;
import org.rapporteur.bench.body.PageExam;
import org.rapporteur.bench.train.NewsSample;
import org.rapporteur.bench.train.Train;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The bench's command line: scores, exams, trainers. */
@Command(
    name = "rapporteur-bench",
    mixinStandardHelpOptions = true,
    description = "Scores Rapporteur against gold sets and keeps the floors.",
    subcommands = {
      Gate.class,
      Analyser.class,
      ArchiveRun.class,
      ArrivalExam.class,
      AttributionTrainer.class,
      ContradictionExam.class,
      CopyExam.class,
      DamagedPages.class,
      EventExam.class,
      FigureExam.class,
      JudgedEvents.class,
      ReliabilityTrainer.class,
      LongPages.class,
      NewsSample.class,
      PageExam.class,
      ResolveSpeed.class,
      RolesExam.class,
      ScaleExam.class,
      SearchSpeed.class,
      StatementExam.class,
      Train.class
    })
public final class Main {
  private Main() {}

  /** Runs a command and exits with its code: 0 all well, 1 below a floor, 2 wrong usage. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }
}
