package org.rapporteur.bench.analyser;

import picocli.CommandLine.Command;

/** The analyser's scores. */
@Command(
    name = "analyser",
    mixinStandardHelpOptions = true,
    description = "Scores the analyser; trees on treebanks are scored by the gate.",
    subcommands = {
      HardSentences.class,
      NameScore.class,
      NameFolds.class,
      Agreement.class,
      SeedPersons.class,
      Speed.class
    })
public final class Analyser {}
