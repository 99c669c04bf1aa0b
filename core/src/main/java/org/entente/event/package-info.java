/** Events: who did what to whom, in PLOVER and CAMEO. */
@NullMarked
package org.entente.event;

import org.jspecify.annotations.NullMarked;
