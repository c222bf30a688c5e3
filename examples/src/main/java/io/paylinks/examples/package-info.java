/** Small programs that show the clients at work. */
@NullMarked
package io.paylinks.examples;

import org.jspecify.annotations.NullMarked;
