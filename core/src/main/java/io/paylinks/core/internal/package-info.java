/** The machinery, for the provider modules only. */
@NullMarked
package io.paylinks.core.internal;

import org.jspecify.annotations.NullMarked;
