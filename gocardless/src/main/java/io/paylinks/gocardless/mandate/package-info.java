/** Records of mandates. */
@NullMarked
package io.paylinks.gocardless.mandate;

import org.jspecify.annotations.NullMarked;
