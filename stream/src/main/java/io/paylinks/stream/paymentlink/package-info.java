/** Records of payment links. */
package io.paylinks.stream.paymentlink;
