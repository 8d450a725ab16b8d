/**
 * The records that cross a stage. A page becomes an {@code Article}, a {@code Text}, {@code
 * Mentions}, {@code Entities} and a {@code Reading}, each layer holding the one before; readings
 * become stories, facts and an organisation.
 *
 * <p>Everything here is a record, an enum or a sealed interface of records; nothing knows JSON, SQL
 * or a library. All positions are half-open ranges of UTF-16 code units of {@code Article.text}.
 */
@NullMarked
package org.rapporteur.model;

import org.jspecify.annotations.NullMarked;
