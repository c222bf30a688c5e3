/** One call: what it sends, its attempts, the waits between them, and what is made of the response. */
@NullMarked
package io.paylinks.core.internal.call;

import org.jspecify.annotations.NullMarked;
