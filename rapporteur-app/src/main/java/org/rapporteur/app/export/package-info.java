/** Readings, facts and organisations in other formats. */
@NullMarked
package org.rapporteur.app.export;

import org.jspecify.annotations.NullMarked;
