/** Analyses: what series and networks show, with intervals and sample sizes. They see the view, never the database. */
@NullMarked
package org.entente.ledger.analysis;

import org.jspecify.annotations.NullMarked;
