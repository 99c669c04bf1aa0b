/** Sources: articles out of files of many kinds, told apart by content. */
@NullMarked
package org.entente.text.source;

import org.jspecify.annotations.NullMarked;
