package org.rapporteur.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Cohesion of a body by recorded votes: the agreement index of Hix, Noury and Roland (2005, "Power
 * to the parties: cohesion and competition in the European Parliament", British Journal of
 * Political Science 35), a year at a time. A roll call counts where at least {@code max(4, 60 %)}
 * of the members voted. Silence is not agreement: the bounds say what the index could have been,
 * also had further roll calls reached that quorum.
 */
public final class Agreement
    implements BiFunction<List<RollCall>, Set<String>, List<AgreementYear>> {
  private static final int LEAST_VOTES = 4;
  private static final double QUORUM = 0.6;
  private static final int RESAMPLES = 2_000;

  /** The bootstrap's own numbers: the same votes give the same interval. */
  private static final long SEED = 20_050_101;

  @Override
  public List<AgreementYear> apply(List<RollCall> calls, Set<String> members) {
    Map<Integer, List<RollCall>> years = new TreeMap<>();
    for (RollCall call : calls) {
      years.computeIfAbsent(call.date().getYear(), y -> new ArrayList<>()).add(call);
    }
    List<AgreementYear> answers = new ArrayList<>();
    years.forEach((year, all) -> year(year, all, members, answers));
    return answers;
  }

  private static void year(
      int year, List<RollCall> calls, Set<String> members, List<AgreementYear> answers) {
    double quorum = Math.max(LEAST_VOTES, QUORUM * members.size());
    List<Double> counted = new ArrayList<>();
    List<Double> low = new ArrayList<>();
    List<Double> high = new ArrayList<>();
    List<Double> lowMaybe = new ArrayList<>();
    List<Double> highMaybe = new ArrayList<>();
    List<RollCall> sorted = calls.stream().sorted(Comparator.comparing(RollCall::id)).toList();
    for (RollCall call : sorted) {
      int[] sides = sides(call, members);
      int votes = Arrays.stream(sides).sum();
      int most = Arrays.stream(sides).max().orElse(0);
      int silent = members.size() - votes;
      boolean counts = votes >= quorum;
      if (counts) {
        counted.add(index(most, votes));
      }
      if (!counts && members.size() < quorum) {
        continue;
      }
      int least = counts ? 0 : (int) Math.ceil(quorum) - votes;
      (counts ? low : lowMaybe).add(worst(most, votes, least, silent));
      (counts ? high : highMaybe).add(index(most + silent, votes + silent));
    }
    if (counted.isEmpty() && lowMaybe.isEmpty()) {
      return;
    }
    double[] interval =
        counted.isEmpty() ? new double[] {Double.NaN, Double.NaN} : bootstrap(counted);
    answers.add(
        new AgreementYear(
            year,
            counted.size(),
            mean(counted),
            interval[0],
            interval[1],
            extreme(low, lowMaybe, Comparator.naturalOrder()),
            extreme(high, highMaybe, Comparator.reverseOrder())));
  }

  private static int[] sides(RollCall call, Set<String> members) {
    Map<RollCall.Choice, Integer> sides = new EnumMap<>(RollCall.Choice.class);
    call.votes()
        .forEach(
            (member, choice) -> {
              if (members.contains(member)) {
                sides.merge(choice, 1, Integer::sum);
              }
            });
    return sides.values().stream().mapToInt(Integer::intValue).toArray();
  }

  /** AI = (max(Y, A, N) - (n - max(Y, A, N)) / 2) / n. */
  static double index(int most, int votes) {
    return (most - (votes - most) / 2.0) / votes;
  }

  /** The least index over every number of silent members that may have voted after all. */
  private static double worst(int most, int votes, int least, int silent) {
    double worst = 1;
    for (int more = least; more <= silent; more++) {
      int all = votes + more;
      worst = Math.min(worst, index(Math.max(most, (all + 2) / 3), all));
    }
    return worst;
  }

  /**
   * The most extreme mean when roll calls short of the quorum may have counted or not: taking them
   * in, most extreme first, as long as that moves the mean on.
   */
  private static double extreme(
      List<Double> certain, List<Double> possible, Comparator<Double> order) {
    double sum = certain.stream().mapToDouble(Double::doubleValue).sum();
    int count = certain.size();
    List<Double> sorted = new ArrayList<>(possible);
    Collections.sort(sorted, order);
    for (double value : sorted) {
      if (count > 0 && order.compare(value, sum / count) >= 0) {
        break;
      }
      sum += value;
      count++;
    }
    return sum / count;
  }

  private static double[] bootstrap(List<Double> values) {
    double[] means = new double[RESAMPLES];
    long state = SEED;
    for (int r = 0; r < RESAMPLES; r++) {
      double sum = 0;
      for (int i = 0; i < values.size(); i++) {
        state += 0x9e3779b97f4a7c15L;
        sum += values.get((int) Long.remainderUnsigned(mix(state), values.size()));
      }
      means[r] = sum / values.size();
    }
    Arrays.sort(means);
    return new double[] {means[(int) (RESAMPLES * 0.025)], means[(int) (RESAMPLES * 0.975) - 1]};
  }

  /** SplitMix64 (Steele, Lea and Flood 2014): a stage may not ask for chance. */
  private static long mix(long state) {
    long x = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
    x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
    return x ^ (x >>> 31);
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
  }
}
