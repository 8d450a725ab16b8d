package org.rapporteur.mention.name;

import java.util.Optional;
import org.rapporteur.lexicon.Person;

/**
 * A stretch of words that names a person or a body no row need know.
 *
 * @param from first word
 * @param to word after the last
 * @param person whether it is a person; else a body
 * @param known the person, when a row knows it
 * @param rule row or step
 */
record Naming(int from, int to, boolean person, Optional<Person> known, String rule) {}
