/**
 * Article -> Text: sentences, tokens, tags and trees, block by block.
 *
 * <p>{@link Parser} is the stage. The trainer, which never ships, shares with it what must be alike
 * in training and in use:
 *
 * <ul>
 *   <li>{@link Tokenizer}, {@link SentenceSplitter} and {@link Words}: text to words, to sentences,
 *       to numbers
 *   <li>{@link WordClasses}, {@link TagFeatures}, {@link NetworkFeatures}, {@link NameClues}: what
 *       is looked at
 *   <li>{@link Rows} and {@link ProjectiveTree}: how it is added up
 *   <li>{@link Weights}, {@link Network} and {@link Model}: what was learned
 * </ul>
 *
 * <p>A language is a model file and rows; no class here knows a word of English.
 */
@NullMarked
package org.rapporteur.text;

import org.jspecify.annotations.NullMarked;
