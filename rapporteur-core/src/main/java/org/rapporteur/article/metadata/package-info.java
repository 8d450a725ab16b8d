/** What a page says of itself: title, outlet, authors, agencies and days, each with its witness. */
@NullMarked
package org.rapporteur.article.metadata;

import org.jspecify.annotations.NullMarked;
