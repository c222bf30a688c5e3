/** The exceptions of all clients and their data. */
@NullMarked
package io.paylinks.core.error;

import org.jspecify.annotations.NullMarked;
