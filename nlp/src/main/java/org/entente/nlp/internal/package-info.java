/**
 * The learned tagger and parser: features, transitions and weights, shared with the program that trains them. No API: it changes with
 * the model.
 */
@NullMarked
package org.entente.nlp.internal;

import org.jspecify.annotations.NullMarked;
