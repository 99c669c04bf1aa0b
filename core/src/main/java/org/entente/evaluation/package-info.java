/** Evaluation: coded events scored against gold records. */
@NullMarked
package org.entente.evaluation;

import org.jspecify.annotations.NullMarked;
