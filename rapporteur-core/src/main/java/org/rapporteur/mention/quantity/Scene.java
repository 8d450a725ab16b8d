package org.rapporteur.mention.quantity;

import java.util.Set;

/**
 * What a phrase of quantity is read in.
 *
 * @param tokens of the text
 * @param times what was read as time
 * @param page keys of all words of the page
 */
record Scene(Tokens tokens, TimeSpans times, Set<String> page) {}
