package org.rapporteur.app.correct;

import java.util.List;
import java.util.Optional;
import org.rapporteur.app.store.CorrectionLog;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Reading;

/**
 * A correction as somebody asks for it, on the command line, in a form or by the API.
 *
 * @param kind what is to be done
 * @param target a claim's or page's id, a name or key, or the number of an entry
 * @param value what stands instead
 * @param page the one page on which names are changed; blank for all
 * @param who asks, as they call themselves
 * @param why in their words
 */
public record Draft(String kind, String target, String value, String page, String who, String why) {
  private static final int MAX_CHARS = 2000;

  public Draft {
    kind = kind.strip();
    target = target.strip();
    value = value.strip();
    page = page.strip();
    who = who.strip();
    why = why.strip();
  }

  /**
   * Adds the correction to the log, anchored on the words it is about; returns its number.
   *
   * @param readings as they are shown now
   * @throws CorrectionException when something is missing or not to be found
   */
  public long log(List<Reading> readings, CorrectionLog log) throws CorrectionException {
    if (who.isEmpty() || why.isEmpty()) {
      throw new CorrectionException(
          "say who you are and why (--who and --why): the log keeps both");
    }
    if ((target + value + page + who + why).length() > MAX_CHARS) {
      throw new CorrectionException("longer than " + MAX_CHARS + " characters");
    }
    return log.append(who, why, ChangeJson.line(change(readings, log)));
  }

  private Change change(List<Reading> readings, CorrectionLog log) throws CorrectionException {
    Change.Kind wanted =
        Change.Kind.of(kind)
            .orElseThrow(() -> new CorrectionException("no correction is called \"" + kind + "\""));
    return switch (wanted) {
      case MERGE, SPLIT, RENAME -> names(wanted, readings);
      case UNDO -> undo(log);
      case STORY -> story(readings);
      case DAY, HIDE, NOTE -> anchored(wanted, anywhere(readings));
      case SPEAKER, NOT_AN_EVENT, FORGOTTEN -> anchored(wanted, claim(readings));
    };
  }

  private Change names(Change.Kind wanted, List<Reading> readings) throws CorrectionException {
    if (value.isEmpty()) {
      throw new CorrectionException("say who it is: a name, or a key such as Q2866");
    }
    Optional<Anchor> on = Optional.empty();
    List<Reading> meant = readings;
    if (!page.isEmpty()) {
      Reading only = reading(readings, page);
      on = Optional.of(Anchor.of(only));
      meant = List.of(only);
    }
    if (meant.stream().noneMatch(r -> new Bearers(r).called(target).isPresent())) {
      throw new CorrectionException("nobody is called \"" + target + "\" on these pages");
    }
    return new Change(wanted, target, value, on);
  }

  private Change undo(CorrectionLog log) throws CorrectionException {
    boolean known = log.all().stream().anyMatch(l -> String.valueOf(l.number()).equals(target));
    if (!known) {
      throw new CorrectionException("no entry has the number \"" + target + "\"");
    }
    return new Change(Change.Kind.UNDO, target, "", Optional.empty());
  }

  private Change story(List<Reading> readings) throws CorrectionException {
    if (!value.isEmpty()) {
      reading(readings, value);
    }
    return new Change(
        Change.Kind.STORY, target, value, Optional.of(Anchor.of(reading(readings, target))));
  }

  private Change anchored(Change.Kind wanted, Anchor anchor) throws CorrectionException {
    String claim = anchor.claim().orElse("page");
    if (wanted == Change.Kind.DAY && (claim.equals("figure") || Values.days(value).isEmpty())) {
      throw new CorrectionException(
          "give the day of a page, statement or event as 2022-05-16, or 2022-05-16/2022-05-18");
    }
    if (wanted == Change.Kind.SPEAKER && !claim.equals("statement")) {
      throw new CorrectionException("only a statement has a speaker; this is of kind " + claim);
    }
    if (wanted == Change.Kind.NOT_AN_EVENT && !claim.equals("event")) {
      throw new CorrectionException("not an event anyway: hide it; this is of kind " + claim);
    }
    if (wanted == Change.Kind.NOTE && value.isEmpty()) {
      throw new CorrectionException("a note needs words");
    }
    return new Change(wanted, target, value, Optional.of(anchor));
  }

  private Anchor anywhere(List<Reading> readings) throws CorrectionException {
    Optional<Reading> whole = readings.stream().filter(r -> r.id().equals(target)).findFirst();
    return whole.isPresent() ? Anchor.of(whole.get()) : claim(readings);
  }

  private Anchor claim(List<Reading> readings) throws CorrectionException {
    for (Reading reading : readings) {
      for (Claim claim : reading.claims()) {
        if (claim.id().equals(target)) {
          return Anchor.of(reading, claim);
        }
      }
    }
    throw new CorrectionException("no claim or page has the id \"" + target + "\"");
  }

  private static Reading reading(List<Reading> readings, String id) throws CorrectionException {
    return readings.stream()
        .filter(r -> r.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new CorrectionException("no page has the id \"" + id + "\""));
  }
}
