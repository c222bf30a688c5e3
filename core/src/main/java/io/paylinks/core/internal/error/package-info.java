/** Creates the exceptions of {@code core.error}. */
@NullMarked
package io.paylinks.core.internal.error;

import org.jspecify.annotations.NullMarked;
