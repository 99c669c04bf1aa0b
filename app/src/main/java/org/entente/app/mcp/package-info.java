/** Tools for language models, by the Model Context Protocol; each answer carries its evidence. */
@NullMarked
package org.entente.app.mcp;

import org.jspecify.annotations.NullMarked;
