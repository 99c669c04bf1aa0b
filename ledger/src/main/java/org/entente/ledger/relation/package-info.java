/** What is between two states at a date: instruments, meetings, governments and the balance of what they do to each other. */
@NullMarked
package org.entente.ledger.relation;

import org.jspecify.annotations.NullMarked;
