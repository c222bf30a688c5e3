/** Records of redirect flows. */
@NullMarked
package io.paylinks.gocardless.redirectflow;

import org.jspecify.annotations.NullMarked;
