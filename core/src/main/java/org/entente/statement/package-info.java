/** Statements: status, attribution, time, place, instruments, drivers and tenures. */
@NullMarked
package org.entente.statement;

import org.jspecify.annotations.NullMarked;
