package org.rapporteur.model;

import java.util.Optional;

/**
 * A stretch of text that speaks of something: a name without its title ("Lukashenko"), a title or
 * description ("the Belarusian leader"), a pronoun.
 *
 * @param span where it stands
 * @param head the char where its head word starts; inside {@code span}
 * @param kind what kind of thing it names
 * @param form name, description or pronoun
 * @param key id of the data row it matches for sure, such as {@code Q2866}; for a demonym or a
 *     description the row it points at
 * @param rule the data row or step that found it
 */
public record Mention(
    Span span, int head, Kind kind, Form form, Optional<String> key, String rule) {}
