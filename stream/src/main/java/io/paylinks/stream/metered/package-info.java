/** Records of metered subscriptions and usage. */
@NullMarked
package io.paylinks.stream.metered;

import org.jspecify.annotations.NullMarked;
