/** Records of payment links. */
@NullMarked
package io.paylinks.devdraft.paymentlink;

import org.jspecify.annotations.NullMarked;
