/** Organisation x Facts -> Organisation: the bi-temporal ledger. */
@NullMarked
package org.rapporteur.organisation;

import org.jspecify.annotations.NullMarked;
