/** Trees: what the finder of a status, a date or a speaker needs to know of a tree. */
@NullMarked
package org.entente.statement.tree;

import org.jspecify.annotations.NullMarked;
