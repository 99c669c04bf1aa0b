/** Drivers: what a text says moved whom to what. */
@NullMarked
package org.entente.statement.driver;

import org.jspecify.annotations.NullMarked;
