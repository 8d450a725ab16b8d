/** Mentions -> Entities: one person under every spelling, offices, states and bodies. */
@NullMarked
package org.rapporteur.entity;

import org.jspecify.annotations.NullMarked;
