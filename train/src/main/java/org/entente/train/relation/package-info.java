/** Training of the classifier of marked relations: text that the project wrote, expanded; a linear model learned from it. */
@NullMarked
package org.entente.train.relation;

import org.jspecify.annotations.NullMarked;
