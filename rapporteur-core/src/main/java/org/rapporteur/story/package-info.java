/**
 * Readings -> Stories: copies of one report, and pages that tell of one event.
 *
 * <p>Everything is compared by {@code PageProfile}, which needs a page's text and days and no tree,
 * so that stored readings give the same stories. {@link Clusterer} answers with hindsight and in
 * any order; {@link StreamClusterer} as pages arrive. {@link PageWords} is the light reading of
 * words behind it, public because bench counts {@code story/background.tsv} with it.
 */
@NullMarked
package org.rapporteur.story;

import org.jspecify.annotations.NullMarked;
