/** The readers of this module's records, which the build generates. */
@NullMarked
package io.paylinks.gocardless.json;

import org.jspecify.annotations.NullMarked;
