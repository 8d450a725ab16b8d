/**
 * Page -> Article: what is on a page, laid out in blocks with roles, and what the page says of
 * itself.
 *
 * <p>Nothing is deleted; what a reader does not want has another role.
 */
@NullMarked
package org.rapporteur.article;

import org.jspecify.annotations.NullMarked;
