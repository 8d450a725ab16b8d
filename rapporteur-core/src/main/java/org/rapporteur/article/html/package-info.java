/**
 * An HTML document into text with blocks: the text rules, the evidence of the tree, the learned
 * model.
 */
@NullMarked
package org.rapporteur.article.html;

import org.jspecify.annotations.NullMarked;
