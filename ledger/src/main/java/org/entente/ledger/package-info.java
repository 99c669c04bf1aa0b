/** The store: migrations, one {@code Writer}, one {@code View}. */
@NullMarked
package org.entente.ledger;

import org.jspecify.annotations.NullMarked;
