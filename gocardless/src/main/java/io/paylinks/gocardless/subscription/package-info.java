/** Records of subscriptions. */
@NullMarked
package io.paylinks.gocardless.subscription;

import org.jspecify.annotations.NullMarked;
