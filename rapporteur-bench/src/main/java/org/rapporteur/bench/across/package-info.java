/** Exams across pages: copies with known truth, contradictions edited into copies, cost by size. */
@NullMarked
package org.rapporteur.bench.across;

import org.jspecify.annotations.NullMarked;
