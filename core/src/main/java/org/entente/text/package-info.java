/** Reading: articles from files of many kinds, and what of their text is worth coding. */
@NullMarked
package org.entente.text;

import org.jspecify.annotations.NullMarked;
