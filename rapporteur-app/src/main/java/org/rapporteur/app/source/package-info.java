/** Files, folders and archives as pages. */
@NullMarked
package org.rapporteur.app.source;

import org.jspecify.annotations.NullMarked;
