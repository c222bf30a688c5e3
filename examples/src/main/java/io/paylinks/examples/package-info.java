/** Small programs that show how to use the clients. */
@NullMarked
package io.paylinks.examples;

import org.jspecify.annotations.NullMarked;
