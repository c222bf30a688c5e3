/** Records of exports. */
@NullMarked
package io.paylinks.gocardless.export;

import org.jspecify.annotations.NullMarked;
