package org.rapporteur.app.cli;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on standard error where somebody watches it, else nothing. */
final class Progress implements AutoCloseable {
  private static final int UPDATE_MILLIS = 200;

  private final Optional<ProgressBar> bar;
  private final Supplier<OptionalDouble> share;
  private int failures;

  private Progress(Optional<ProgressBar> bar, Supplier<OptionalDouble> share) {
    this.bar = bar;
    this.share = share;
  }

  /**
   * Starts a bar.
   *
   * @param share how much of the input has been read, in [0, 1]; empty when its size is unknown
   */
  static Progress start(Terminal terminal, String task, Supplier<OptionalDouble> share) {
    if (!terminal.errIsScreen()) {
      return new Progress(Optional.empty(), share);
    }
    return new Progress(
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(-1)
                .showSpeed()
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setUnit(" pages", 1)
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err()))
                .clearDisplayOnFinish()
                .build()),
        share);
  }

  /** One page more; how many there will be is told from how much of the input they took. */
  void step(boolean failed) {
    failures += failed ? 1 : 0;
    if (bar.isEmpty()) {
      return;
    }
    ProgressBar shown = bar.get();
    shown.step();
    OptionalDouble read = share.get();
    if (read.isPresent() && read.getAsDouble() > 0) {
      shown.maxHint(
          Math.max(shown.getCurrent(), Math.round(shown.getCurrent() / read.getAsDouble())));
    }
    if (failures > 0) {
      shown.setExtraMessage(failures + " failed");
    }
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
