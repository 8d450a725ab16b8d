package org.rapporteur.lexicon;

import org.rapporteur.model.Interval;

/**
 * An office that somebody held, as the data rows say.
 *
 * @param office the title, such as {@code President}
 * @param of code of the state, or id of the body, it belongs to
 * @param held the days it was held
 */
public record Tenure(String office, String of, Interval held) {}
