package org.rapporteur.story;

import org.rapporteur.model.Interval;

/**
 * The numbers that stories are made with. Set together by random search on the development parts of
 * ECB+ (772 pages), MEANTIME (480 pages in four languages) and labelled page pairs (126), with
 * whole topics as the unit; each was swept over the range given.
 *
 * @param leadWords words that count more, from the start; 20 to 60
 * @param lead how much more; 1.5 to 3.5
 * @param name weight of a name beside its words; .5 to 2
 * @param figure weight of a number; .5 to 2
 * @param day weight of a day written out; 1 to 3
 * @param pair weight of two words in a row; .15 to .7
 * @param background pages that the background counts stand for; 0 to 10,000
 * @param rarity power of the inverse document frequency; 1 to 1.6
 * @param topicCut least mean similarity of pages on one topic; .02 to .1
 * @param storyCut least mean similarity of pages on one event, within a topic; .02 to .3
 * @param shrink pages of a topic at which its own counts weigh half; 2 to 16
 * @param local power of the rarity within the topic; .4 to 1.5
 * @param single what is left of the weight of a term that no other page of the topic has; 0 to 1
 * @param mix share of the similarity by news at large beside that within the topic; 0 to 1
 * @param acrossLanguages factor for pages in two languages; .4 to 1
 * @param freeDays days between publication that say nothing; 1 to 4
 * @param dayScale days after which the similarity falls to 1/e; 3 to 12
 * @param dayFloor what is left of it at least, within a season; .05 to .4
 * @param streamCut least score of a page's story when it is placed on arrival; .04 to .3
 * @param streamBest share of the most similar page in that score, beside the mean; 0 to .6
 */
record Weights(
    int leadWords,
    float lead,
    float name,
    float figure,
    float day,
    float pair,
    double background,
    double rarity,
    double topicCut,
    double storyCut,
    double shrink,
    double local,
    double single,
    double mix,
    double acrossLanguages,
    double freeDays,
    double dayScale,
    double dayFloor,
    double streamCut,
    double streamBest) {

  /** Beyond this many days even the floor fades: sessions of one organ are a year apart. */
  private static final double FAR_DAYS = 150;

  static final Weights DEFAULT =
      new Weights(
          40, 1.5f, .5f, 1.5f, 3f, .15f, 10_000, 1.3, .08, .08, 16, 1, 0, 0, .6, 2, 6, .2, .14, .3);

  /**
   * For pages that are placed as they come. Nothing is weighed within the topic, as it has hardly
   * any pages yet: on ECB+ in random orders, B-cubed .845 without and .835 with.
   */
  static final Weights STREAM =
      new Weights(
          40, 1.5f, 1f, 1f, 1f, .3f, 1_500, 1.3, .04, .08, 16, 1, .3, 1, .8, 2, 6, .4, .12, .2);

  /**
   * What a term's weight is multiplied by within a topic.
   *
   * @param size pages of the topic
   * @param with how many of them hold the term; at least 1
   */
  double localFactor(int size, int with) {
    double trust = (size - 1) / (size - 1 + shrink);
    double rare = Math.max(0, Math.log((size + 1) / (with - 0.5)));
    return Math.pow(rare, local * trust) * (with <= 1 ? 1 - trust * (1 - single) : 1);
  }

  /** What the similarity of two pages is multiplied by for their days, in (0, 1]. */
  double nearness(PageProfile a, PageProfile b) {
    if (a.day().isEmpty() || b.day().isEmpty()) {
      return 1;
    }
    Interval first = a.day().get();
    Interval second = b.day().get();
    long gap =
        Math.max(
            first.from().toEpochDay() - second.last().toEpochDay(),
            second.from().toEpochDay() - first.last().toEpochDay());
    double over = Math.max(0, gap - freeDays);
    return Math.max(dayFloor, Math.exp(-over / dayScale)) * Math.exp(-over / FAR_DAYS);
  }
}
