package org.rapporteur.app.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answer to a query.
 *
 * @param total how many were found in all
 * @param offset of the first one listed
 * @param listed best first; equally good ones by page and place
 * @param facets how many of all found have which value, by field, most first
 */
public record Hits(
    long total, int offset, List<Hit> listed, Map<String, Map<String, Integer>> facets) {
  public Hits {
    listed = List.copyOf(listed);
    facets = new LinkedHashMap<>(facets);
  }
}
