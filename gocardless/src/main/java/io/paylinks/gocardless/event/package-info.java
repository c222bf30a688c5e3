/** Records of events. */
@NullMarked
package io.paylinks.gocardless.event;

import org.jspecify.annotations.NullMarked;
