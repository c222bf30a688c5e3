/** Records of exchange rates. */
@NullMarked
package io.paylinks.devdraft.exchangerate;

import org.jspecify.annotations.NullMarked;
