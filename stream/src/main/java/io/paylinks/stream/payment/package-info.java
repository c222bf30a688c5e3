/** Records of payments. */
package io.paylinks.stream.payment;
