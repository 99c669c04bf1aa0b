/** Instruments: alliances, pacts, memoranda, dialogues, sanctions and the steps of their lives. */
@NullMarked
package org.entente.statement.instrument;

import org.jspecify.annotations.NullMarked;
