/** One class per command. */
@NullMarked
package org.rapporteur.app.cli;

import org.jspecify.annotations.NullMarked;
