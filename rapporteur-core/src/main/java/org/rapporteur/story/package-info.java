/** Readings -> Stories: copies of one report, and pages that tell of one event. */
@NullMarked
package org.rapporteur.story;

import org.jspecify.annotations.NullMarked;
