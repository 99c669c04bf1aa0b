/** Merging: the tellings of one happening in a document become one event. */
@NullMarked
package org.entente.statement.merge;

import org.jspecify.annotations.NullMarked;
