/** Lexicons: loading, checking and looking up the data under {@code lexicons/}. */
@NullMarked
package org.entente.lexicon;

import org.jspecify.annotations.NullMarked;
