/** The readers of this module's records, which the build generates. */
@NullMarked
package io.paylinks.stream.json;

import org.jspecify.annotations.NullMarked;
