/** Records of subscriptions. */
@NullMarked
package io.paylinks.stream.subscription;

import org.jspecify.annotations.NullMarked;
