/** Readings kept in a database: the only SQL. */
@NullMarked
package org.rapporteur.app.store;

import org.jspecify.annotations.NullMarked;
