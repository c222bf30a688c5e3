/** Records of billing requests. */
@NullMarked
package io.paylinks.gocardless.billingrequest;

import org.jspecify.annotations.NullMarked;
