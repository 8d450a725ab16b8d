package org.rapporteur.claim.statement;

import java.util.Locale;

/** How a content stands to its cue. Each names the step of a statement that no row made. */
enum Construction {
  /** "said that ...", "..., said": a finite clause below the cue. */
  CLAUSE,
  /** "vowed to ...", "a promise to ...". */
  INFINITIVE,
  /** "criticised the plan". */
  OBJECT,
  /** "accused Norvia of delay", "put the damage at ten million": the object and what follows. */
  OBJECT_AND_REST,
  /** "called for talks", "criticism of the plan": after the preposition. */
  OBLIQUE,
  /** "accused of stalling": a participle after a preposition. */
  PARTICIPLE,
  /** "..., he said, ...": the clause that the cue is put into. */
  HOST,
  /** "..., a source said": what stands before the comma. */
  FRONT,
  /** "..., a source said, ...": what stands on both sides. */
  AROUND,
  /** All that follows the cue. */
  REST,
  /** All that follows a "that" near the cue. */
  THAT_REST,
  /** "In his words: ...". */
  COLON,
  /** "Poll: ..." or "...: poll". */
  LABEL,
  /** A quotation that ends where the cue's phrase begins. */
  QUOTE_BEFORE,
  /** A quotation after the cue. */
  QUOTE_AFTER,
  /** Quotations on both sides. */
  QUOTE_AROUND,
  /** The quotation that opens the next paragraph. */
  QUOTE_NEXT;

  /** The step's name in a claim's rule. */
  String step() {
    return "step/" + label();
  }

  /** The name in rules. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
