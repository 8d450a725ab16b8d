/** Exams, trainers, scores and their floors; never shipped. */
@NullMarked
package org.rapporteur.bench;

import org.jspecify.annotations.NullMarked;
