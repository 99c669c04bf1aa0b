/** The coder: one article in, its statements out. Start reading here. */
@NullMarked
package org.entente.coder;

import org.jspecify.annotations.NullMarked;
