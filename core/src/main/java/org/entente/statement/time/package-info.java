/**
 * Time: finds the expressions of time in a sentence, resolves them against the document's date and the running text, and
 * gives each event the one that dates it.
 */
@NullMarked
package org.entente.statement.time;

import org.jspecify.annotations.NullMarked;
