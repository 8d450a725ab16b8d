package org.rapporteur.bench.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Trains a network in small batches. The sentences of a batch are shared out among a fixed number
 * of passes whose gradients are added in order: the bytes do not depend on the machine's cores.
 */
final class NetworkTrainer {
  private static final int PASSES = 2;
  private static final int BATCH_WORDS = 320;
  private static final int REPORT_WORDS = 200_000;
  private static final float LEAST_RATE = 0.02f;

  private final NetworkParameters parameters;
  private final Dropout dropout;
  private final float rate;
  private final List<SentencePass> passes = new ArrayList<>();
  private boolean onlyRelations;

  NetworkTrainer(NetworkParameters parameters, Dropout dropout, float rate) {
    this.parameters = parameters;
    this.dropout = dropout;
    this.rate = rate;
    for (int i = 0; i < PASSES; i++) {
      passes.add(new SentencePass(parameters));
    }
  }

  /** From now on only the relations learn. */
  NetworkTrainer onlyRelations() {
    onlyRelations = true;
    return this;
  }

  /** The lessons, each round in another order; the rate falls to near nothing over the rounds. */
  void train(List<Lesson> lessons, int rounds, long seed) {
    List<Lesson> order = new ArrayList<>(lessons);
    order.removeIf(l -> l.size() > SentencePass.MAX_WORDS);
    Random random = new Random(seed);
    long words = order.stream().mapToLong(Lesson::size).sum() * rounds;
    long done = 0;
    ExecutorService workers = Executors.newFixedThreadPool(PASSES);
    try {
      for (int round = 0; round < rounds; round++) {
        Collections.shuffle(order, random);
        double loss = 0;
        int at = 0;
        while (at < order.size()) {
          List<Lesson> batch = new ArrayList<>();
          int size = 0;
          while (at < order.size() && (batch.isEmpty() || size < BATCH_WORDS)) {
            size += order.get(at).size();
            batch.add(order.get(at++));
          }
          loss += learn(batch, workers, seed * 31 + done);
          float left = 1f - (float) done / words;
          float warm = Math.min(1f, (done + 1f) / (BATCH_WORDS * 200f));
          float now = rate * warm * Math.max(LEAST_RATE, left);
          parameters.step(passes.get(0), now, 1f / size);
          done += size;
          if (done / REPORT_WORDS != (done - size) / REPORT_WORDS) {
            Train.say("    %d %% of the words", 100 * done / words);
          }
        }
        Train.say("  network round %d: loss %.4f a word", round, loss * rounds / words);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private double learn(List<Lesson> batch, ExecutorService workers, long seed) {
    List<Future<?>> all = new ArrayList<>();
    for (int k = 0; k < PASSES; k++) {
      int own = k;
      all.add(
          workers.submit(
              () -> {
                for (int i = own; i < batch.size(); i += PASSES) {
                  Chance chance = new Chance(seed * 1009 + i);
                  if (onlyRelations) {
                    passes.get(own).learnRelations(batch.get(i), chance, dropout);
                  } else {
                    passes.get(own).learn(batch.get(i), chance, dropout);
                  }
                }
              }));
    }
    double loss = 0;
    try {
      for (Future<?> one : all) {
        one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("training was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    SentencePass first = passes.get(0);
    for (SentencePass pass : passes) {
      loss += pass.loss;
      pass.loss = 0;
      if (pass != first) {
        first.add(pass);
      }
    }
    return loss;
  }
}
