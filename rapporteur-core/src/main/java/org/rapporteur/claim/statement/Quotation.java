package org.rapporteur.claim.statement;

import org.rapporteur.model.Span;

/**
 * Words between quotation marks, within one block. Inner quotations are not listed: they belong to
 * the outer one.
 *
 * @param outer with its marks
 * @param inner without them
 * @param opened whether its opening mark stands on the page; else its start is a guess
 * @param closed whether its closing mark stands on the page; else it runs to the end of its block
 * @param continues whether it goes on from an unclosed quotation at the end of the block before
 * @param block index of its block
 */
record Quotation(
    Span outer, Span inner, boolean opened, boolean closed, boolean continues, int block) {}
