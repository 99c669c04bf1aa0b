/** The one executable: commands, REST, web and MCP. No logic of its own. */
@NullMarked
package org.entente.app;

import org.jspecify.annotations.NullMarked;
