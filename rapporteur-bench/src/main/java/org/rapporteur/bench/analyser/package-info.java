/** Scores the analyser: hard sentences, names, agreement with a teacher, speed. */
@NullMarked
package org.rapporteur.bench.analyser;

import org.jspecify.annotations.NullMarked;
