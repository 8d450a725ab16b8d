package org.rapporteur.claim.statement;

/**
 * A possible cue read one way, with its weight.
 *
 * @param cue the word
 * @param candidate the construction and content
 * @param any probability that the word is a cue at all
 * @param probability of this reading, at most {@code any}
 * @param best whether no other reading of the word is likelier
 */
record Choice(Cue cue, Candidate candidate, double any, double probability, boolean best) {}
