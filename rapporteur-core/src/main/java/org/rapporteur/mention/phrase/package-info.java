/**
 * Words, numerals and the phrases of data rows, for times and quantities. Works on characters
 * alone, so it needs no tree; linear in the length of the text.
 */
@NullMarked
package org.rapporteur.mention.phrase;

import org.jspecify.annotations.NullMarked;
