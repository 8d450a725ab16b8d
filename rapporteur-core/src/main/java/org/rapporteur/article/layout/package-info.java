/**
 * Lines of a page into units, and units into blocks with roles, by what they say and where they
 * stand.
 */
@NullMarked
package org.rapporteur.article.layout;

import org.jspecify.annotations.NullMarked;
