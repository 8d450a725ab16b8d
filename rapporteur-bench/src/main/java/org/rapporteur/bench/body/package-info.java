/**
 * The trainer of the model that tells the article from the rest of an HTML page: gold pages into
 * labelled rows, rows into forests, forests cross-validated by site.
 */
@NullMarked
package org.rapporteur.bench.body;

import org.jspecify.annotations.NullMarked;
