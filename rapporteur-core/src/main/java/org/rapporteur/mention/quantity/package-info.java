/** Numbers with their units. */
@NullMarked
package org.rapporteur.mention.quantity;

import org.jspecify.annotations.NullMarked;
