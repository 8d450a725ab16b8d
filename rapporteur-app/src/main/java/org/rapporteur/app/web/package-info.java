/**
 * The desk: pages and an API over what was read, for one person on one machine, or for others who
 * have a token. A {@link org.rapporteur.app.web.Shelf} is shown; what people do goes to the {@link
 * org.rapporteur.app.web.Keeper}. Only this package opens a port.
 */
@NullMarked
package org.rapporteur.app.web;

import org.jspecify.annotations.NullMarked;
