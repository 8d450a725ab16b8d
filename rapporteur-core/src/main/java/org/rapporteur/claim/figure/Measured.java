package org.rapporteur.claim.figure;

import java.util.Optional;

/**
 * What a figure measures.
 *
 * @param words in the page's words; empty when the tree does not tell
 * @param direction {@code up} or {@code down} when the figure is a change
 * @param per the unit of the rate when an adjective gives it ("annual exports")
 */
record Measured(String words, Optional<String> direction, Optional<String> per) {}
