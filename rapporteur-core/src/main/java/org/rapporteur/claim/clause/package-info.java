/**
 * Who is subject, object and agent of a verb, read from the tree; shared by the readers of claims.
 */
@NullMarked
package org.rapporteur.claim.clause;

import org.jspecify.annotations.NullMarked;
