/** Observations of calls and their attempts, and the conventions that name them. */
@NullMarked
package io.paylinks.micrometer;

import org.jspecify.annotations.NullMarked;
