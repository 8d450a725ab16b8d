package org.rapporteur.app.correct;

import java.time.Instant;
import org.rapporteur.app.store.CorrectionLog;

/**
 * An entry of the log.
 *
 * @param number counts entries, from 1
 * @param made when it was written
 * @param who wrote it, as they call themselves
 * @param why in their words
 * @param change what it changes
 */
public record Correction(long number, Instant made, String who, String why, Change change) {

  static Correction of(CorrectionLog.Line line) {
    return new Correction(
        line.number(), line.made(), line.who(), line.why(), ChangeJson.parse(line.change()));
  }
}
