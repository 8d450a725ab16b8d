package org.rapporteur.app.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rapporteur.model.Family;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Story;

/** Pages put into other stories than their words put them in. */
public final class StoryMoves implements UnaryOperator<List<Story>> {
  /** Before the page's id in the id of a story of its own. */
  private static final String ALONE = "alone-";

  private final Map<String, String> moves = new LinkedHashMap<>();

  StoryMoves() {}

  void add(String page, String with) {
    moves.put(page, with);
  }

  /** The stories with each moved page where it belongs; a story without pages is none. */
  @Override
  public List<Story> apply(List<Story> stories) {
    List<Story> now = new ArrayList<>(stories);
    moves.forEach((page, with) -> move(now, page, with));
    return now;
  }

  private static void move(List<Story> stories, String page, String with) {
    Optional<Story> from = of(stories, page);
    Optional<Story> to = with.isEmpty() ? Optional.empty() : of(stories, with);
    boolean stays = from.equals(to) || (to.isEmpty() && !with.isEmpty());
    if (from.isEmpty() || stays || (to.isEmpty() && from.get().readings().size() == 1)) {
      return;
    }
    Story old = from.get();
    Reading moved =
        old.readings().stream().filter(r -> r.id().equals(page)).findFirst().orElseThrow();
    stories.remove(old);
    if (old.readings().size() > 1) {
      stories.add(without(old, page));
    }
    Family own = new Family(ALONE + page, List.of(page), Optional.empty(), List.of());
    if (to.isEmpty()) {
      stories.add(new Story(ALONE + page, List.of(moved), List.of(own)));
    } else {
      Story target = to.get();
      stories.remove(target);
      List<Reading> readings = new ArrayList<>(target.readings());
      readings.add(moved);
      readings.sort(Comparator.comparing(Reading::id));
      List<Family> families = new ArrayList<>(target.families());
      families.add(own);
      stories.add(new Story(target.id(), readings, families));
    }
  }

  private static Story without(Story story, String page) {
    List<Family> families = new ArrayList<>();
    for (Family family : story.families()) {
      List<String> left = family.pages().stream().filter(p -> !p.equals(page)).toList();
      if (!left.isEmpty()) {
        families.add(
            new Family(
                family.id(), left, family.origin().filter(left::contains), family.evidence()));
      }
    }
    return new Story(
        story.id(), story.readings().stream().filter(r -> !r.id().equals(page)).toList(), families);
  }

  private static Optional<Story> of(List<Story> stories, String page) {
    return stories.stream()
        .filter(s -> s.readings().stream().anyMatch(r -> r.id().equals(page)))
        .findFirst();
  }
}
