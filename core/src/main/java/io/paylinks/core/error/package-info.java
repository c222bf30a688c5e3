/** The exceptions of all clients, and what they know. */
@NullMarked
package io.paylinks.core.error;

import org.jspecify.annotations.NullMarked;
