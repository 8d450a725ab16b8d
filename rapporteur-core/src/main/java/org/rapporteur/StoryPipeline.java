package org.rapporteur;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rapporteur.model.Fact;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Story;

/**
 * The five stages that go across pages.
 *
 * @param cluster which pages are copies, which tell of one event
 * @param merge what independent sources agree on
 * @param compare how the facts of all stories sit with each other
 * @param fold what that makes of the organisation
 * @param appoint who holds its offices, as the pages of the stories say
 */
public record StoryPipeline(
    Function<Collection<Reading>, List<Story>> cluster,
    Function<Story, List<Fact>> merge,
    BiFunction<List<Story>, List<Fact>, List<Fact>> compare,
    BiFunction<Organisation, List<Fact>, Organisation> fold,
    BiFunction<Organisation, List<Story>, Organisation> appoint) {

  /** The organisation of this id as the stories and their facts tell of it. */
  public Organisation organisation(String id, List<Story> stories, List<Fact> facts) {
    return appoint.apply(fold.apply(new Organisation(id, List.of()), facts), stories);
  }

  /** All facts of all stories of the readings. */
  public List<Fact> facts(Collection<Reading> readings) {
    return factsOf(cluster.apply(readings));
  }

  /** All facts of the stories. */
  public List<Fact> factsOf(List<Story> stories) {
    return compare.apply(stories, stories.stream().flatMap(s -> merge.apply(s).stream()).toList());
  }
}
