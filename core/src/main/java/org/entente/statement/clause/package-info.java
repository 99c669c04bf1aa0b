/** Clauses: what a dependency tree says of who does, to whom, and whether it is so. */
@NullMarked
package org.entente.statement.clause;

import org.jspecify.annotations.NullMarked;
