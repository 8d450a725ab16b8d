/**
 * The data rows: immutable tables, and the one loader in core that may open files.
 *
 * <p>Every row carries an id, an example that runs as a test, and a source. A bad row fails when
 * the data is opened, with its file and line.
 */
@NullMarked
package org.rapporteur.lexicon;

import org.jspecify.annotations.NullMarked;
