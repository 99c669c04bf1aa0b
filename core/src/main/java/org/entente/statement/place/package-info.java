/** Places: where a deed was done, as far as its sentence tells. */
@NullMarked
package org.entente.statement.place;

import org.jspecify.annotations.NullMarked;
