/** The rules and resources of Stream. */
@NullMarked
package io.paylinks.testing.stream;

import org.jspecify.annotations.NullMarked;
