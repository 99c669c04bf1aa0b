/** Lasting arrangements between states: their lives, put together from the steps that documents tell. */
@NullMarked
package org.entente.ledger.instrument;

import org.jspecify.annotations.NullMarked;
