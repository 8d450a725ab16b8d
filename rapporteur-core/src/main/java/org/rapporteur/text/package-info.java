/** Article -> Text: sentences, tokens, tags and trees, block by block. */
@NullMarked
package org.rapporteur.text;

import org.jspecify.annotations.NullMarked;
