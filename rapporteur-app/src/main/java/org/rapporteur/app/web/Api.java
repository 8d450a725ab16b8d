package org.rapporteur.app.web;

import java.util.List;
import java.util.Optional;
import org.rapporteur.app.export.RecordJson;
import org.rapporteur.app.search.QueryException;
import org.rapporteur.app.wire.StoryJson;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Story;

/** The answers for programs, in JSON. */
final class Api {
  static final int MAX_OFFSET = 10_000;
  static final int MAX_LIMIT = 200;
  static final int LIMIT = 20;

  private final Shelf shelf;

  Api(Shelf shelf) {
    this.shelf = shelf;
  }

  /** A list of bodies. */
  record Bodies(List<Shelf.Body> organisations) {}

  /** Some of all pages. */
  record Pages(int total, int offset, List<Listed> pages) {}

  /** A page in a list. */
  record Listed(
      String id, Optional<String> title, Optional<String> outlet, Optional<Interval> published) {
    static Listed of(Reading reading) {
      return new Listed(
          reading.id(),
          reading.article().metadata().title(),
          reading.article().metadata().outlet(),
          reading.published().map(Dating::days));
    }
  }

  /** Some of all stories. */
  record Stories(int total, int offset, List<Told> stories) {}

  /** A story in a list. */
  record Told(String id, int pages, int families, int facts) {}

  Answer bodies() {
    return Answer.json(RecordJson.line(new Bodies(shelf.bodies())));
  }

  Answer body(Asked asked) throws Refusal {
    return Answer.json(
        RecordJson.line(
            shelf
                .dossier(asked.id(), asked.day("as-of"), asked.day("known"))
                .orElseThrow(() -> Refusal.unknown("organisation", asked.id()))));
  }

  Answer search(Asked asked) throws Refusal {
    try {
      return Answer.json(
          RecordJson.line(shelf.index().search(asked.text("q"), offset(asked), limit(asked))));
    } catch (QueryException e) {
      throw new Refusal(400, String.valueOf(e.getMessage()));
    }
  }

  Answer pages(Asked asked) throws Refusal {
    List<Reading> all = shelf.readings();
    List<Listed> some = some(all, asked).stream().map(Listed::of).toList();
    return Answer.json(RecordJson.line(new Pages(all.size(), offset(asked), some)));
  }

  Answer page(String id) throws Refusal {
    return Answer.json(shelf.line(reading(shelf, id)));
  }

  Answer stories(Asked asked) throws Refusal {
    List<Story> all = shelf.stories();
    List<Told> some =
        some(all, asked).stream()
            .map(
                s ->
                    new Told(
                        s.id(), s.readings().size(), s.families().size(), shelf.facts(s).size()))
            .toList();
    return Answer.json(RecordJson.line(new Stories(all.size(), offset(asked), some)));
  }

  Answer story(String id) throws Refusal {
    Story story = story(shelf, id);
    return Answer.json(StoryJson.line(story, shelf.facts(story)));
  }

  Answer claim(String id) throws Refusal {
    return Answer.json(
        RecordJson.line(shelf.explanation(id).orElseThrow(() -> Refusal.unknown("claim", id))));
  }

  static Reading reading(Shelf shelf, String id) throws Refusal {
    return shelf.reading(id).orElseThrow(() -> Refusal.unknown("page", id));
  }

  static Story story(Shelf shelf, String id) throws Refusal {
    return shelf.stories().stream()
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refusal.unknown("story", id));
  }

  private static <T> List<T> some(List<T> all, Asked asked) throws Refusal {
    int from = Math.min(all.size(), offset(asked));
    return all.subList(from, Math.min(all.size(), from + limit(asked)));
  }

  static int offset(Asked asked) throws Refusal {
    return asked.number("offset", 0, MAX_OFFSET, 0);
  }

  private static int limit(Asked asked) throws Refusal {
    return asked.number("limit", 1, MAX_LIMIT, LIMIT);
  }
}
