/** Text -> Mentions: names, times and quantities, and the day of an undated page. */
@NullMarked
package org.rapporteur.mention;

import org.jspecify.annotations.NullMarked;
