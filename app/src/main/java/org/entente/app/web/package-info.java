/** The web application: pages for people, on the same questions as {@code rest}; and the server that carries all of it. */
@NullMarked
package org.entente.app.web;

import org.jspecify.annotations.NullMarked;
