/** Tenures: who holds, held or will hold which office. */
@NullMarked
package org.entente.statement.tenure;

import org.jspecify.annotations.NullMarked;
