package org.rapporteur.model;

import java.util.Optional;

/**
 * Somebody who speaks, is spoken to, acts or is acted on.
 *
 * @param span the words that stand for it; empty when it is carried over from elsewhere
 * @param name the words, or the entity's name
 * @param entity id of the entity on this page, when joined
 * @param code CAMEO actor code in this role, when known
 */
public record Party(
    Optional<Span> span, String name, Optional<String> entity, Optional<String> code) {}
