/** Who did what to whom. */
@NullMarked
package org.rapporteur.claim.event;

import org.jspecify.annotations.NullMarked;
