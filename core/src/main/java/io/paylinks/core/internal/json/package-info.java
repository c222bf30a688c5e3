/** Reads and writes JSON: strict to write, lenient to read. */
@NullMarked
package io.paylinks.core.internal.json;

import org.jspecify.annotations.NullMarked;
