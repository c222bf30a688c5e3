/** Records of payment links. */
@NullMarked
package io.paylinks.stream.paymentlink;

import org.jspecify.annotations.NullMarked;
