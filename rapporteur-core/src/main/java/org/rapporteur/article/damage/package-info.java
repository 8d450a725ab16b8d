/** Damage that text has suffered on its way, listed and never mended in place. */
@NullMarked
package org.rapporteur.article.damage;

import org.jspecify.annotations.NullMarked;
