/** Input and output around the core. */
@NullMarked
package org.rapporteur.app;

import org.jspecify.annotations.NullMarked;
