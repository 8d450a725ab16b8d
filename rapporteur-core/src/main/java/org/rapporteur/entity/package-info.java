/**
 * Mentions -> Entities: one person under every spelling, offices, states and bodies.
 *
 * <p>{@link NameComparison} stands beside the stage, as the command {@code names} asks it about two
 * names outside any page.
 */
@NullMarked
package org.rapporteur.entity;

import org.jspecify.annotations.NullMarked;
