package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * Copies of one report. However many pages, it counts once as a source.
 *
 * @param id hash of its first page's id
 * @param pages ids of its pages, sorted; never empty
 * @param origin id of the page the others were likely copied from, when the evidence says
 * @param evidence why: a credit line, an earlier day, containment; one sentence each
 */
public record Family(
    String id, List<String> pages, Optional<String> origin, List<String> evidence) {
  public Family {
    pages = List.copyOf(pages);
    evidence = List.copyOf(evidence);
  }
}
