/** Records of blocks. */
@NullMarked
package io.paylinks.gocardless.block;

import org.jspecify.annotations.NullMarked;
