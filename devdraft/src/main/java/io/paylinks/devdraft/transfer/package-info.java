/** Records of transfers. */
@NullMarked
package io.paylinks.devdraft.transfer;

import org.jspecify.annotations.NullMarked;
