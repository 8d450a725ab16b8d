package org.rapporteur.claim.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.claim.statement.SpeechFinder.Speech;
import org.rapporteur.model.Block;
import org.rapporteur.model.Span;

/** The statements of a passage as they are read: cues first, then quotations without a sure one. */
final class Accounts {
  private final Passage passage;
  private final List<Account> all = new ArrayList<>();

  /**
   * One statement before its parties are known: read from a cue, or from a quotation alone.
   *
   * @param choice the cue and its reading, when there is a cue
   * @param speech the quotation, when there is none
   */
  record Account(Optional<Choice> choice, Optional<Speech> speech) {
    List<Span> pieces() {
      return choice
          .map(c -> c.candidate().pieces())
          .orElseGet(() -> speech.map(Speech::pieces).orElse(List.of()));
    }

    /** Where the statement is told: its cue, else its content. */
    int position() {
      return choice.map(c -> c.cue().span().start()).orElseGet(() -> pieces().get(0).start());
    }

    int start() {
      return Math.min(position(), pieces().get(0).start());
    }
  }

  Accounts(Passage passage, List<Choice> chosen) {
    this.passage = passage;
    for (Choice choice : chosen) {
      all.add(new Account(Optional.of(choice), Optional.empty()));
    }
  }

  /** Accounts for the quotations that are left, by a weak cue or by themselves. */
  void addWeak(List<Choice> weak) {
    SpeechFinder speeches = new SpeechFinder(passage);
    for (Quotation quotation : passage.quotations()) {
      if (isCovered(quotation)) {
        continue;
      }
      Optional<Choice> choice =
          speeches.isSpeech(quotation) ? SpeechFinder.weak(weak, quotation) : Optional.empty();
      if (choice.isPresent() && isFree(choice.get())) {
        all.add(new Account(choice, Optional.empty()));
        continue;
      }
      boolean follows = speeches.fillsBlock(quotation) && followsSpeech(quotation);
      speeches
          .alone(quotation, follows)
          .ifPresent(s -> all.add(new Account(Optional.empty(), Optional.of(s))));
    }
  }

  /** Further accounts that were read from those already here. */
  void addAll(List<Account> more) {
    all.addAll(more);
  }

  /** In text order. */
  List<Account> inOrder() {
    List<Account> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingInt(Account::start));
    return sorted;
  }

  private boolean isCovered(Quotation quotation) {
    for (Account account : all) {
      for (Span piece : account.pieces()) {
        int common =
            Math.min(piece.end(), quotation.inner().end())
                - Math.max(piece.start(), quotation.inner().start());
        if (2 * common >= quotation.inner().length()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isFree(Choice choice) {
    return all.stream()
        .flatMap(a -> a.choice().stream())
        .noneMatch(c -> c.cue().span().equals(choice.cue().span()));
  }

  /** Whether the last thing told before the quotation is somebody's speech. */
  private boolean followsSpeech(Quotation quotation) {
    int start = quotation.outer().start();
    int latest = -1;
    for (Account account : all) {
      for (Span piece : account.pieces()) {
        if (piece.end() <= start) {
          latest = Math.max(latest, piece.end());
        }
      }
    }
    if (latest < 0) {
      return false;
    }
    List<Block> blocks = passage.text().article().blocks();
    int block = quotation.block() - 1;
    while (block >= 0 && !blocks.get(block).role().isTold()) {
      block--;
    }
    return block < 0 || latest >= blocks.get(block).span().start();
  }
}
