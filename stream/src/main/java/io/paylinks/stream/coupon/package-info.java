/** Records of coupons. */
package io.paylinks.stream.coupon;
