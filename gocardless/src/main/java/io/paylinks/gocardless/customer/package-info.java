/** Records of customers. */
@NullMarked
package io.paylinks.gocardless.customer;

import org.jspecify.annotations.NullMarked;
