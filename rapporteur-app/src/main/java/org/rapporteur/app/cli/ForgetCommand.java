package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.store.Store;
import org.rapporteur.app.wire.ReadingJson;
import org.rapporteur.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Forgets pages on request. */
@Command(
    name = "forget",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Forgets a page, or every page that names a person, for good.",
    description =
        "%nThe page, what was read on it and the words that corrections hold of it are overwritten"
            + " in the store. A mark without content stays, so that it does not come back. Copies"
            + " that backup made are files of yours and stay as they are.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur forget harbour-wire-12 --why 'asked to'",
      "  rapporteur forget --person 'Ada Lund' --why 'asked to'         lists the pages",
      "  rapporteur forget --person 'Ada Lund' --why 'asked to' --yes   forgets them"
    })
final class ForgetCommand implements Callable<Integer> {
  @Parameters(arity = "0..*", paramLabel = "PAGE", description = "Pages, by their ids.")
  List<String> pages = List.of();

  @Option(
      names = "--person",
      paramLabel = "NAME",
      description = "Every page that names somebody so.")
  @Nullable String person;

  @Option(names = "--yes", description = "Forget the pages that name the person, do not list them.")
  boolean yes;

  @Option(names = "--why", paramLabel = "TEXT", required = true, description = "The reason.")
  String why = "";

  @Option(
      names = "--who",
      paramLabel = "NAME",
      description = "Who says so (default: the name of your account).")
  String who = System.getProperty("user.name", "");

  @Mixin final KeptStore kept = new KeptStore();

  private final Terminal terminal;

  ForgetCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store store = kept.open()) {
      List<String> all = new ArrayList<>(pages);
      if (person != null) {
        all.addAll(naming(store, person));
      }
      if (all.isEmpty()) {
        throw kept.usage("no page is named, or none names that person");
      }
      boolean only = person != null && !yes;
      int unknown = 0;
      for (String page : all) {
        boolean known = only || store.upkeep().forget(page, who, why);
        unknown += known ? 0 : 1;
        String what = only ? "names that person" : known ? "forgotten" : "is not kept here";
        terminal.out().println(page + "  " + what);
      }
      if (!only) {
        Optional.ofNullable(person).ifPresent(store.upkeep()::forgetName);
        store.upkeep().overwrite();
      }
      return unknown == 0 ? 0 : 1;
    }
  }

  private static List<String> naming(Store store, String person) {
    List<String> pages = new ArrayList<>();
    store.current(
        line -> {
          Reading reading = ReadingJson.parse(line);
          boolean named =
              reading.article().text().contains(person)
                  || reading.entities().all().stream().anyMatch(e -> e.name().equals(person));
          if (named) {
            pages.add(reading.id());
          }
        });
    return pages;
  }
}
