/** Story -> Facts: claims merged, supports counted over families and sources, contradictions. */
@NullMarked
package org.rapporteur.fact;

import org.jspecify.annotations.NullMarked;
