/** Status: how far a thing has come, read from the words around it. */
@NullMarked
package org.entente.statement.status;

import org.jspecify.annotations.NullMarked;
