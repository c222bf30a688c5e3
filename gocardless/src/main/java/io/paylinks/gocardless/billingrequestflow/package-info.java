/** Records of billing request flows. */
@NullMarked
package io.paylinks.gocardless.billingrequestflow;

import org.jspecify.annotations.NullMarked;
