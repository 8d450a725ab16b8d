/** Pure projections of facts and organisations: timeline, dossier, cohesion. No HTML here. */
@NullMarked
package org.rapporteur.view;

import org.jspecify.annotations.NullMarked;
