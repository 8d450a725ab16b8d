/** What a quantity measures and who says so. */
@NullMarked
package org.rapporteur.claim.figure;

import org.jspecify.annotations.NullMarked;
