package org.rapporteur.story;

import org.rapporteur.model.Interval;

/**
 * The numbers that stories are made with. Set on the development parts of ECB+ (772 pages, 33
 * topics; leave-topics-out in eight folds), MEANTIME (480 pages in four languages) and the five
 * seeds as a smoke test; each was swept over the range given.
 *
 * @param leadWords words that count more, from the start; 20 to 60
 * @param lead how much more; 1 to 3.5
 * @param name weight of a name beside its words; .5 to 2
 * @param figure weight of a number; .5 to 4
 * @param day weight of a day written out; 1 to 5
 * @param pair weight of two words in a row; .001 to .7
 * @param background pages that the background counts stand for; 0 to 30,000
 * @param rarity power of the inverse document frequency; .7 to 1.6
 * @param topicCut least mean similarity of pages on one topic; .02 to .1
 * @param storyCut least mean likelihood of pages on one event, within a topic; .3 to .6
 * @param acrossLanguages factor for pages in two languages; .4 to 1
 * @param freeDays days between publication that say nothing; 2 to 400
 * @param dayScale days after which the likelihood falls to 1/e; 6 to 1,500
 * @param streamCut least score of a page's story when it is placed on arrival; .04 to .6
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
    double acrossLanguages,
    double freeDays,
    double dayScale,
    double streamCut,
    double streamBest) {

  /**
   * The same as {@code freeDays} and {@code dayScale} for pages whose data or dateline tell the
   * day. From 14 and 60 to 30 and 30 the bundled samples make the same stories; ECB+ and MEANTIME
   * keep theirs. A day written in the text is no such witness: with it ECB+ falls to .919.
   */
  private static final double KNOWN_FREE = 21;

  private static final double KNOWN_SCALE = 45;

  /** Beyond this many pages a topic's size says no more. */
  private static final double LARGE_TOPIC = 23;

  static final Weights DEFAULT =
      new Weights(40, 1.5f, .8f, 2.3f, 4.7f, .23f, 10_000, 1.3, .035, .43, .6, 60, 365, .4, .3);

  /** For pages that are placed as they come. */
  static final Weights STREAM =
      new Weights(40, 1.5f, .8f, 2.3f, 4.7f, .23f, 10_000, 1.3, .06, .43, .6, 60, 365, .5, .3);

  /**
   * What a term's weight is multiplied by within a topic: its rarity there.
   *
   * @param size pages of the topic
   * @param with how many of them hold the term; at least 1
   */
  static double localFactor(int size, int with) {
    return Math.log((size + 1) / (with - 0.5));
  }

  /**
   * How likely two pages of one language tell one event, by the cosine of their vectors within a
   * topic. Logistic regression on pairs of pages of ECB+ topics and of samples of them from 2 to 23
   * pages: the same cosine says more in a small topic.
   *
   * @param cosine in [0, 1]
   * @param size pages of the topic
   */
  static double likelihood(double cosine, int size) {
    double few = Math.log(Math.min(size, LARGE_TOPIC) / LARGE_TOPIC);
    double root = Math.sqrt(Math.max(0, cosine));
    return logistic((26.3 - 1.71 * few) * root - 3.36 + 0.63 * few);
  }

  /**
   * The same for pages in two languages, by their names, figures and days alone. On MEANTIME, one
   * report in two languages has .39 or more, others .13 or less (95 and 99 of 100).
   */
  static double likelihoodAcross(double cosine) {
    return logistic(20 * (cosine - 0.25));
  }

  /**
   * The same for a page on arrival, whose topic has few pages yet: the cosine by rarity in news at
   * large counts more. Its weight was swept from .3 to 1.5 on ECB+ in random orders.
   *
   * @param local cosine among the likely stories' pages, in [0, 1]
   * @param everywhere cosine by rarity in news at large and so far, in [0, 1]
   * @param size pages of the likely stories
   */
  static double likelihoodSoFar(double local, double everywhere, int size) {
    double few = Math.log(Math.min(size, LARGE_TOPIC) / LARGE_TOPIC);
    double roots = Math.sqrt(Math.max(0, local)) + 1.5 * Math.sqrt(Math.max(0, everywhere));
    return logistic(12 * (roots + 0.03 * few - 0.64));
  }

  private static double logistic(double score) {
    return 1 / (1 + Math.exp(-score));
  }

  /**
   * What the likelihood of two pages is multiplied by for their days, in (0, 1]: between sessions
   * of one organ lie months. A day known to lie before or after another is enough.
   */
  double nearness(PageProfile a, PageProfile b) {
    if (a.day().isEmpty() || b.day().isEmpty()) {
      return 1;
    }
    Interval first = a.day().get();
    Interval second = b.day().get();
    long gap =
        Math.max(
            first.from().toEpochDay() - second.to().toEpochDay() + 1,
            second.from().toEpochDay() - first.to().toEpochDay() + 1);
    boolean known = a.isDated() && b.isDated();
    double free = known ? KNOWN_FREE : freeDays;
    return Math.exp(-Math.max(0, gap - free) / (known ? KNOWN_SCALE : dayScale));
  }
}
