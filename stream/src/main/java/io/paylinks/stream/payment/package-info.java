/** Records of payments. */
@NullMarked
package io.paylinks.stream.payment;

import org.jspecify.annotations.NullMarked;
