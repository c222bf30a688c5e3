/** The client for Stream (streampay.sa) and its operations; the records are in the packages below. */
@NullMarked
package io.paylinks.stream;

import org.jspecify.annotations.NullMarked;
