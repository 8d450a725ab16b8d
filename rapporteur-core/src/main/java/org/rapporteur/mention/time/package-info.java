/** Expressions of time, and the day they are read from. */
@NullMarked
package org.rapporteur.mention.time;

import org.jspecify.annotations.NullMarked;
