package org.rapporteur.model;

import java.util.List;
import java.util.Locale;

/**
 * Pages that late evidence took from one story into another.
 *
 * @param page id of the page whose arrival showed it
 * @param from id of the story they stood in
 * @param to id of the story they stand in now
 * @param kind what became of the stories
 * @param pages ids of the pages moved, copies included, sorted; never empty
 */
public record Revision(String page, String from, String to, Kind kind, List<String> pages) {
  public Revision {
    pages = List.copyOf(pages);
  }

  /** What became of two stories. */
  public enum Kind {
    /** The first is no more: all its pages stand in the other. */
    MERGED,
    /** The other is new. */
    SPLIT,
    /** Both live on. */
    MOVED;

    /** The name in the wire format. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
