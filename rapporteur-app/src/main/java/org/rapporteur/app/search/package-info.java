/**
 * Full text over what was read: every claim and every page under all spellings of the names in it.
 * Readings come in through {@link org.rapporteur.app.search.ClaimIndex}; hits with their words go
 * out. The only package that knows Lucene.
 */
@org.jspecify.annotations.NullMarked
package org.rapporteur.app.search;
