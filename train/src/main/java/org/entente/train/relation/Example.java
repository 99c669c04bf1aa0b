package org.entente.train.relation;

import org.entente.model.Root;

/**
 * A sentence to learn from.
 *
 * @param root what it tells
 * @param marked with {@code <s>source</s>} and {@code <t>target</t>}
 * @param origin which template or written sentence it came from, so that a fold of a cross-validation never splits one
 */
record Example(Root root, String marked, String origin) {}
