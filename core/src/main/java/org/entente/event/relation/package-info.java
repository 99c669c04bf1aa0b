/**
 * What a sentence says that one marked party did to another: a PLOVER root for a sentence, a source and a target. Frames
 * written by hand ({@code lexicons/relation}) are matched first; a linear model, trained on sentences that the project
 * wrote, weighs them together with the words around the two.
 */
@NullMarked
package org.entente.event.relation;

import org.jspecify.annotations.NullMarked;
