/** Who said what, to whom, through whom. */
@NullMarked
package org.rapporteur.claim.statement;

import org.jspecify.annotations.NullMarked;
