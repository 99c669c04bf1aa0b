/** Attribution: on whose word a text tells something. */
@NullMarked
package org.entente.statement.attribution;

import org.jspecify.annotations.NullMarked;
