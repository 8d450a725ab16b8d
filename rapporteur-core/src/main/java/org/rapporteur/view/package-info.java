/**
 * Pure projections of facts and organisations: timeline, dossier, cohesion. No HTML here.
 *
 * <p>{@link Dossier} is what a dossier page shows; {@link DossierWriter} makes one from stories,
 * facts and a ledger. {@link DayRanker} makes a {@link Timeline}. {@link Agreement} measures
 * cohesion by recorded votes. {@link Words} point back at the page text: a renderer needs nothing
 * else to highlight the sentence a line was read from.
 */
@NullMarked
package org.rapporteur.view;

import org.jspecify.annotations.NullMarked;
