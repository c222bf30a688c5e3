/** Records of payment intents. */
@NullMarked
package io.paylinks.devdraft.paymentintent;

import org.jspecify.annotations.NullMarked;
