/** Records of taxes. */
@NullMarked
package io.paylinks.devdraft.tax;

import org.jspecify.annotations.NullMarked;
