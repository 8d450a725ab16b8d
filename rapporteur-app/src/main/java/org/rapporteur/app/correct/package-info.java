/**
 * Corrections by people: a log that is only added to, each entry anchored on the page's own words,
 * and what it makes of readings. Readings themselves stay as they were read.
 */
@NullMarked
package org.rapporteur.app.correct;

import org.jspecify.annotations.NullMarked;
