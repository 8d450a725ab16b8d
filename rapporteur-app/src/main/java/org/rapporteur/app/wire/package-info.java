/** The wire records of docs/formats.md: what read --json prints, and back. */
@NullMarked
package org.rapporteur.app.wire;

import org.jspecify.annotations.NullMarked;
