/**
 * The types that every step speaks in: what was read ({@link org.entente.model.Article}), how it was analysed
 * ({@link org.entente.model.Document}, {@link org.entente.model.Mention}), and what was taken from it
 * ({@link org.entente.model.Statement}). All of them are immutable values and safe to share between threads.
 */
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
