/** Records of consumers. */
@NullMarked
package io.paylinks.stream.consumer;

import org.jspecify.annotations.NullMarked;
