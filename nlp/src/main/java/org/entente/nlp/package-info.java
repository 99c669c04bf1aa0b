/** The parser: sentences, tokens, tags, lemmas and dependencies of English. */
@NullMarked
package org.entente.nlp;

import org.jspecify.annotations.NullMarked;
