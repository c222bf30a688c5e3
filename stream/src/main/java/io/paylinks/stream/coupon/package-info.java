/** Records of coupons. */
@NullMarked
package io.paylinks.stream.coupon;

import org.jspecify.annotations.NullMarked;
