package org.rapporteur.model;

/**
 * One claim of one page that stands behind a fact.
 *
 * @param page id of the page
 * @param claim id of the claim on that page
 * @param family id of the page's family: copies count once
 * @param voice who vouches: the speaker's key when it is reported speech, else the family's id; two
 *     outlets quoting one interview are one source
 */
public record Support(String page, String claim, String family, String voice) {}
