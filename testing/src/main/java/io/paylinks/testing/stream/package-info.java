/**
 * The fake of Stream: {@code Api} is its protocol and knows no resource; {@code Resources} makes all resources, each
 * with the others that it uses.
 */
@NullMarked
package io.paylinks.testing.stream;

import org.jspecify.annotations.NullMarked;
