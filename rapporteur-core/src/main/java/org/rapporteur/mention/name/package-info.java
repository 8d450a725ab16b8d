/** Names, descriptions and pronouns. */
@NullMarked
package org.rapporteur.mention.name;

import org.jspecify.annotations.NullMarked;
