package org.rapporteur.app.cli;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rapporteur.app.source.Delivery;

/**
 * Works on deliveries on two threads and hands the results on in the order of delivery, as they
 * come: never more than a few pages are held. A page on which the work throws becomes a failed
 * delivery of its own; that is a bug of ours, and it must not cost the user the other pages.
 *
 * @param <R> what is made of a page
 */
final class PageRun<R> {
  private static final int THREADS = 2;
  private static final int WAITING_PAGES = 6;

  /** Deeply nested pages make recursive parsers; the default of 1 MiB is for honest ones. */
  private static final long STACK_BYTES = 16L << 20;

  /**
   * What became of a delivery: exactly one of the two is there.
   *
   * @param made the result
   * @param failed why there is none
   */
  record Outcome<R>(Optional<R> made, Optional<Delivery.Failed> failed) {}

  private final Function<Delivery.Delivered, R> work;
  private final BlockingQueue<Future<Outcome<R>>> waiting = new ArrayBlockingQueue<>(WAITING_PAGES);
  private final Future<Outcome<R>> end =
      CompletableFuture.completedFuture(new Outcome<>(Optional.empty(), Optional.empty()));

  PageRun(Function<Delivery.Delivered, R> work) {
    this.work = work;
  }

  /**
   * Runs to the end of the source, or until the receiver has had enough.
   *
   * @param source hands deliveries to the consumer it is given
   * @param receiver called in order on the calling thread; returns false to stop
   */
  void run(Consumer<Consumer<Delivery>> source, Predicate<Outcome<R>> receiver) {
    ThreadFactory threads =
        task -> {
          Thread thread = new Thread(null, task, "reader", STACK_BYTES);
          thread.setDaemon(true);
          return thread;
        };
    ExecutorService workers = Executors.newFixedThreadPool(THREADS, threads);
    Thread deliverer = threads.newThread(() -> deliver(source, workers));
    deliverer.start();
    try {
      for (Future<Outcome<R>> next = waiting.take(); next != end; next = waiting.take()) {
        if (!receiver.test(next.get())) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the work on a page never throws", e);
    } finally {
      deliverer.interrupt();
      workers.shutdownNow();
    }
  }

  private void deliver(Consumer<Consumer<Delivery>> source, ExecutorService workers) {
    try {
      deliverAll(source, workers);
      put(end);
    } catch (Stopped stopped) {
      Thread.currentThread().interrupt(); // whoever reads our output wants no more
    }
  }

  private void deliverAll(Consumer<Consumer<Delivery>> source, ExecutorService workers) {
    try {
      source.accept(delivery -> put(workers.submit(() -> outcome(delivery))));
    } catch (Stopped stopped) {
      throw stopped;
    } catch (RuntimeException | Error e) {
      Delivery.Failed failed = new Delivery.Failed("input", "cannot be read on: " + e);
      put(CompletableFuture.completedFuture(failed(failed)));
    }
  }

  private void put(Future<Outcome<R>> next) {
    try {
      waiting.put(next);
    } catch (InterruptedException e) {
      throw new Stopped();
    }
  }

  private Outcome<R> outcome(Delivery delivery) {
    if (delivery instanceof Delivery.Failed failed) {
      return failed(failed);
    }
    Delivery.Delivered delivered = (Delivery.Delivered) delivery;
    try {
      return new Outcome<>(Optional.of(work.apply(delivered)), Optional.empty());
    } catch (OutOfMemoryError e) {
      return failed(
          new Delivery.Failed(
              delivered.origin(), "needs more memory than there is; cut it up, or give java more"));
    } catch (RuntimeException | StackOverflowError e) {
      return failed(
          new Delivery.Failed(
              delivered.origin(), "could not be read, which is a bug: please report " + e));
    }
  }

  private Outcome<R> failed(Delivery.Failed failed) {
    return new Outcome<>(Optional.empty(), Optional.of(failed));
  }

  /** The receiver wants no more. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("stopped", null, false, false);
    }
  }
}
