package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.correct.Change;
import org.rapporteur.app.correct.Corrected;
import org.rapporteur.app.correct.CorrectionException;
import org.rapporteur.app.correct.Draft;
import org.rapporteur.app.correct.Outcome;
import org.rapporteur.app.store.CorrectionLog;
import org.rapporteur.app.store.Store;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;

/** Two hundred random corrections of the sample pages, which are then read by other rules. */
class CorrectionsSurviveTest {
  private static final int CORRECTIONS = 200;

  private final Path folder;
  private final Random random = new Random(20_251_122);

  CorrectionsSurviveTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void corrections_outlast_a_full_reading_by_other_rules() throws Exception {
    CorrectedStore kept = new CorrectedStore(folder.resolve("store"));
    kept.read(List.of(Transcript.SAMPLES), null);
    Set<String> before = ids(kept.uncorrected());
    correct(kept);
    assertThat(kept.corrected().outcomes()).hasSize(CORRECTIONS);
    assertThat(kept.corrected().outcomes()).noneMatch(o -> isLost(o) && !isHidden(o));

    Path same = CorrectedStore.otherRules(folder.resolve("same"), 0);
    kept.read(List.of(Transcript.SAMPLES), same);
    assertThat(ids(kept.uncorrected()))
        .as("no id tells where to go")
        .doesNotContainAnyElementsOf(before);
    int lost = checked(kept);
    assertThat(lost).as("the same claims by other ids").isZero();

    Path fewer = CorrectedStore.otherRules(folder.resolve("fewer"), 2);
    kept.read(List.of(Transcript.SAMPLES), fewer);
    lost = checked(kept);
    assertThat(lost).as("a fifth of the cues are gone").isBetween(1, CORRECTIONS / 5);
  }

  private void correct(CorrectedStore kept) throws CorrectionException {
    List<Reading> readings = kept.uncorrected();
    try (Store store = Store.open(folder.resolve("store"))) {
      for (int i = 0; i < CORRECTIONS; ) {
        Reading reading = readings.get(random.nextInt(readings.size()));
        List<Draft> drafts = drafts(reading);
        if (!drafts.isEmpty()) {
          drafts.get(random.nextInt(drafts.size())).log(readings, store.corrections());
          i++;
        }
      }
    }
  }

  private List<Draft> drafts(Reading reading) {
    List<Draft> drafts = new ArrayList<>();
    if (!reading.claims().isEmpty()) {
      Claim claim = reading.claims().get(random.nextInt(reading.claims().size()));
      drafts.add(draft("note", claim.id(), "looked at"));
      drafts.add(draft("hide", claim.id(), ""));
      if (claim instanceof Statement) {
        drafts.add(draft("speaker", claim.id(), "Oda Brandt; Ivo Marl"));
        drafts.add(draft("day", claim.id(), "2021-02-03/2021-02-05"));
      }
      if (claim instanceof Event) {
        drafts.add(draft("not-an-event", claim.id(), ""));
        drafts.add(draft("day", claim.id(), "2021-02-03"));
      }
    }
    drafts.add(draft("day", reading.id(), "2021-02-04"));
    drafts.add(draft("story", reading.id(), ""));
    for (Entity entity : reading.entities().all()) {
      if (entity.kind() == Kind.PERSON && entity.key().isEmpty()) {
        drafts.add(draft("rename", entity.name(), entity.name() + " the Elder"));
        drafts.add(draft("merge", entity.name(), "Oda Brandt"));
        break;
      }
    }
    return drafts;
  }

  private static Draft draft(String kind, String target, String value) {
    return new Draft(kind, target, value, "", "a test", "chance");
  }

  /** Each entry alone does what it says, or says why not; returns how many need review. */
  private int checked(CorrectedStore kept) {
    List<Reading> readings = kept.uncorrected();
    int lost = 0;
    for (CorrectionLog.Line line : log()) {
      Corrected alone = Corrected.of(readings, List.of(line));
      Outcome outcome = alone.outcomes().get(0);
      if (outcome.state() == Outcome.State.HOLDS) {
        assertThat(isDone(outcome.correction().change(), readings, alone.readings()))
            .as(line.change())
            .isTrue();
      } else {
        assertThat(outcome.reason()).as(line.change()).isNotEmpty();
        lost += isLost(outcome) ? 1 : 0;
      }
    }
    return lost;
  }

  private List<CorrectionLog.Line> log() {
    try (Store store = Store.open(folder.resolve("store"))) {
      return store.corrections().all();
    }
  }

  private static boolean isDone(Change change, List<Reading> before, List<Reading> after) {
    return switch (change.kind()) {
      case HIDE, NOT_AN_EVENT -> claims(after).size() < claims(before).size();
      case SPEAKER ->
          claims(after).stream()
              .anyMatch(c -> c instanceof Statement s && names(s).equals("Oda Brandt; Ivo Marl"));
      case RENAME, MERGE ->
          after.stream()
              .flatMap(r -> r.entities().all().stream())
              .anyMatch(e -> e.name().equals(change.value()));
      case DAY, STORY, NOTE, SPLIT, UNDO, FORGOTTEN -> true;
    };
  }

  private static String names(Statement statement) {
    return String.join("; ", statement.sources().stream().map(Party::name).toList());
  }

  private static boolean isLost(Outcome outcome) {
    return outcome.state() == Outcome.State.NEEDS_REVIEW;
  }

  /** An entry about a claim that another random entry has hidden or renamed before it. */
  private static boolean isHidden(Outcome outcome) {
    return outcome.reason().startsWith("no ") || outcome.reason().startsWith("nobody is called");
  }

  private static List<Claim> claims(List<Reading> readings) {
    return readings.stream().flatMap(r -> r.claims().stream()).toList();
  }

  /** Ids of the claims that rows read; those of steps in code are the same under any rows. */
  private static Set<String> ids(List<Reading> readings) {
    Set<String> ids = new HashSet<>();
    claims(readings).stream()
        .filter(c -> c.evidence().rule().matches("(lang/en/cues|events/en)\\.tsv#.*"))
        .forEach(c -> ids.add(c.id()));
    return ids;
  }
}
