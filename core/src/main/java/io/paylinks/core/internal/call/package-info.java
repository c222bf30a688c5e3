/** One call: its request, its attempts, the waits between them, and the reading of the response. */
@NullMarked
package io.paylinks.core.internal.call;

import org.jspecify.annotations.NullMarked;
