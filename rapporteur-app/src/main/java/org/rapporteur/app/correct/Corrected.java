package org.rapporteur.app.correct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.app.store.CorrectionLog;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Reading;

/**
 * What corrections make of readings. Entries apply in the order they came; each either holds, has
 * nothing left to change, or needs review: none is passed over in silence.
 */
public final class Corrected {
  private final Map<String, Reading> readings = new LinkedHashMap<>();
  private final Map<String, String> byUrl = new HashMap<>();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final StoryMoves moves = new StoryMoves();

  private Corrected(List<Reading> given) {
    for (Reading reading : given) {
      readings.put(reading.id(), reading);
      reading.article().page().url().ifPresent(url -> byUrl.put(url, reading.id()));
    }
  }

  /** Applies the entries of a log. */
  public static Corrected of(List<Reading> readings, List<CorrectionLog.Line> log) {
    Corrected corrected = new Corrected(readings);
    List<Correction> all = log.stream().map(Correction::of).toList();
    Set<Long> undone = undone(all);
    for (Correction entry : all) {
      corrected.outcomes.add(
          undone.contains(entry.number())
              ? new Outcome(entry, Outcome.State.UNDONE, "taken back by a further entry")
              : corrected.apply(entry));
    }
    return corrected;
  }

  /** Numbers of the entries that an entry takes back which was not taken back itself. */
  private static Set<Long> undone(List<Correction> all) {
    Set<Long> undone = new HashSet<>();
    for (int i = all.size() - 1; i >= 0; i--) {
      Correction entry = all.get(i);
      if (entry.change().kind() == Change.Kind.UNDO && !undone.contains(entry.number())) {
        undone.add(Long.parseLong(entry.change().target()));
      }
    }
    return undone;
  }

  /** The readings as they stand corrected, in the order they were given. */
  public List<Reading> readings() {
    return List.copyOf(readings.values());
  }

  /** What became of each entry, oldest first. */
  public List<Outcome> outcomes() {
    return List.copyOf(outcomes);
  }

  /** The pages that belong to other stories than they were put in. */
  public StoryMoves moves() {
    return moves;
  }

  private Outcome apply(Correction entry) {
    Change change = entry.change();
    if (change.kind() == Change.Kind.UNDO) {
      return Outcome.holds(entry);
    }
    if (change.kind() == Change.Kind.FORGOTTEN) {
      return Outcome.review(entry, "its words were forgotten, or a newer version wrote it");
    }
    if (change.kind().isOfNames()) {
      return names(entry);
    }
    Optional<Reading> page = change.anchor().flatMap(this::page);
    if (page.isEmpty()) {
      return Outcome.review(entry, "its page is not kept, or hidden");
    }
    Anchor anchor = change.anchor().orElseThrow();
    return anchor.claim().isPresent() ? claim(entry, anchor, page.get()) : page(entry, page.get());
  }

  /** The page of the anchor, else a later text of the same address. */
  private Optional<Reading> page(Anchor anchor) {
    return Optional.ofNullable(readings.get(anchor.page()))
        .or(
            () ->
                anchor
                    .url()
                    .flatMap(url -> Optional.ofNullable(byUrl.get(url)))
                    .flatMap(id -> Optional.ofNullable(readings.get(id))));
  }

  private Outcome names(Correction entry) {
    Change change = entry.change();
    Optional<String> only = change.anchor().flatMap(this::page).map(Reading::id);
    if (change.anchor().isPresent() && only.isEmpty()) {
      return Outcome.review(entry, "its page is not kept, or hidden");
    }
    Optional<Entity> known =
        readings.values().stream()
            .flatMap(r -> new Bearers(r).called(change.value()).stream())
            .findFirst();
    Optional<Entity> other =
        change.kind() == Change.Kind.SPLIT && change.value().equals(change.target())
            ? Optional.empty()
            : known;
    Function<Bearers, Optional<Reading>> changed =
        bearers ->
            switch (change.kind()) {
              case MERGE -> bearers.merged(change.target(), change.value(), known);
              case SPLIT -> bearers.split(change.target(), change.value(), other);
              default -> bearers.renamed(change.target(), change.value());
            };
    boolean any = false;
    for (Reading reading : List.copyOf(readings.values())) {
      if (only.isEmpty() || only.get().equals(reading.id())) {
        Optional<Reading> now = changed.apply(new Bearers(reading));
        any |= now.isPresent();
        now.ifPresent(r -> readings.put(r.id(), r));
      }
    }
    boolean already = change.kind() == Change.Kind.MERGE && known.isPresent();
    return any
        ? Outcome.holds(entry)
        : already && isCalled(change.target())
            ? new Outcome(entry, Outcome.State.IDLE, "pages already say so")
            : Outcome.review(entry, "nobody is called \"" + change.target() + "\" there any more");
  }

  private boolean isCalled(String name) {
    return readings.values().stream().anyMatch(r -> new Bearers(r).called(name).isPresent());
  }

  private Outcome claim(Correction entry, Anchor anchor, Reading reading) {
    PageChange page = new PageChange(reading);
    Change change = entry.change();
    Optional<Claim> found = page.claim(anchor);
    if (found.isEmpty()) {
      boolean against =
          change.kind() == Change.Kind.HIDE || change.kind() == Change.Kind.NOT_AN_EVENT;
      if (!page.hasWords(anchor)) {
        return Outcome.review(entry, "its words are no longer on the page");
      }
      return against
          ? new Outcome(entry, Outcome.State.IDLE, "nothing is read from these words any more")
          : Outcome.review(entry, "no " + anchor.claim().orElse("") + " is read from these words");
    }
    Claim claim = found.get();
    Reading changed =
        switch (change.kind()) {
          case SPEAKER -> page.spoken(claim, Values.names(change.value()));
          case DAY -> page.dated(claim, Values.days(change.value()).orElseThrow());
          case HIDE, NOT_AN_EVENT -> page.without(claim);
          default -> reading;
        };
    readings.put(reading.id(), changed);
    return Outcome.holds(entry);
  }

  private Outcome page(Correction entry, Reading reading) {
    Change change = entry.change();
    switch (change.kind()) {
      case HIDE -> readings.remove(reading.id());
      case DAY -> {
        Interval days = Values.days(change.value()).orElseThrow();
        readings.put(reading.id(), new PageChange(reading).published(days));
      }
      case STORY -> {
        if (!change.value().isEmpty() && !readings.containsKey(change.value())) {
          return Outcome.review(entry, "the page \"" + change.value() + "\" is not kept");
        }
        moves.add(reading.id(), change.value());
      }
      default -> {}
    }
    return Outcome.holds(entry);
  }
}
