/** Actors: who is mentioned in a text, and whom each mention stands for at a date. */
@NullMarked
package org.entente.actor;

import org.jspecify.annotations.NullMarked;
