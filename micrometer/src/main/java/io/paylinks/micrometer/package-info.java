/** Observations of calls and their attempts, and their naming conventions. */
@NullMarked
package io.paylinks.micrometer;

import org.jspecify.annotations.NullMarked;
