/**
 * The desk: pages and an API over what was read, for one person on one machine. A {@link
 * org.rapporteur.app.web.Shelf} comes in; nothing is written. Only this package opens a port, and
 * only on the loopback address.
 */
@NullMarked
package org.rapporteur.app.web;

import org.jspecify.annotations.NullMarked;
