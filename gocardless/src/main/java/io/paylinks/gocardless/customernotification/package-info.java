/** Records of customer notifications. */
@NullMarked
package io.paylinks.gocardless.customernotification;

import org.jspecify.annotations.NullMarked;
