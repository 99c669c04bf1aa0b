/** One event across many reports: which reports tell the same, how many sources stand behind it, what they disagree on. */
@NullMarked
package org.entente.ledger.happening;

import org.jspecify.annotations.NullMarked;
