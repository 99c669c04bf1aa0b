/** Records as the contract prints them: JSON lines, tables, and the layouts of other coders. */
@NullMarked
package org.entente.format;

import org.jspecify.annotations.NullMarked;
