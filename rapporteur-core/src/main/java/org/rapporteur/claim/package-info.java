/** Entities -> Reading: statements, events and figures, each with its evidence. */
@NullMarked
package org.rapporteur.claim;

import org.jspecify.annotations.NullMarked;
