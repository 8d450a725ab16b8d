package org.rapporteur.model;

/**
 * A mention joined to an entity.
 *
 * @param mention what stands in the text
 * @param entity id of an {@link Entity} of the same page
 * @param rule the step that joined them, for {@code explain}
 */
public record Reference(Mention mention, String entity, String rule) {}
