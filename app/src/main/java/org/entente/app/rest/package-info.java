/** Questions that programs ask of the store over HTTP, with answers in JSON, JSON lines and CSV. */
@NullMarked
package org.entente.app.rest;

import org.jspecify.annotations.NullMarked;
