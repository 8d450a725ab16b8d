package org.rapporteur.app.source;

import java.util.Optional;
import org.rapporteur.model.Page;

/** What a source hands over: a page, or the name of one that could not be had and why. */
public sealed interface Delivery {

  /** A page of which nothing else is known. */
  static Delivered of(String origin, Page page) {
    return new Delivered(origin, page, Optional.empty(), Optional.empty());
  }

  /**
   * A page that can be read.
   *
   * @param origin where it came from, for messages: a path, or {@code path:line}
   * @param page the page
   * @param topic the topic a JSONL line names; for timelines
   * @param reading the line itself when it already is a reading of the wire format
   */
  record Delivered(String origin, Page page, Optional<String> topic, Optional<String> reading)
      implements Delivery {}

  /**
   * A page that could not be had; the run goes on without it.
   *
   * @param origin where it should have come from
   * @param reason one sentence, with what to do where something can be done
   */
  record Failed(String origin, String reason) implements Delivery {}
}
