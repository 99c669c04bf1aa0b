/** The answer to "why and how did A and B change their relationship", built from statements alone. */
@NullMarked
package org.entente.ledger.dossier;

import org.jspecify.annotations.NullMarked;
