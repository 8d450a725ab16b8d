/** The facade and the two pipelines: {@code Rapporteur.open(lexicon).read(page)}. */
@NullMarked
package org.rapporteur;

import org.jspecify.annotations.NullMarked;
